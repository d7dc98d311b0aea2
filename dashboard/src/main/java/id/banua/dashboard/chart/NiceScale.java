package id.banua.dashboard.chart;

import java.math.BigDecimal;

/**
 * An axis of numbers with round ticks.
 *
 * @param step the distance of two ticks: 1, 2 or 5 times a power of ten
 */
record NiceScale(double low, double high, double step) {

    /** The smallest scale with about {@code ticks} ticks that holds all values; never of no height. */
    static NiceScale of(double lowest, double highest, int ticks) {
        double span = Math.max(highest - lowest, Math.max(Math.abs(highest) / 50, 1e-6));
        double step = roundStep(span / ticks);
        double low = multiple(Math.floor(lowest / step), step);
        double high = multiple(Math.ceil(highest / step), step);
        return new NiceScale(low, high > low ? high : multiple(Math.floor(lowest / step) + 1, step), step);
    }

    /** Decimals that a tick needs. */
    int decimals() {
        return Math.max(0, BigDecimal.valueOf(step).stripTrailingZeros().scale());
    }

    /** The next number of the form 1, 2 or 5 times a power of ten. */
    static double roundStep(double atLeast) {
        int exponent = (int) Math.floor(Math.log10(atLeast));
        for (int digit : new int[] {1, 2, 5}) {
            double candidate = multiple(digit, power(exponent));
            if (candidate >= atLeast * (1 - 1e-9)) {
                return candidate;
            }
        }
        return power(exponent + 1);
    }

    /** {@code times * step} without the dust of binary fractions. */
    static double multiple(double times, double step) {
        return BigDecimal.valueOf(times).multiply(BigDecimal.valueOf(step)).doubleValue();
    }

    private static double power(int exponent) {
        return BigDecimal.ONE.scaleByPowerOfTen(exponent).doubleValue();
    }
}
