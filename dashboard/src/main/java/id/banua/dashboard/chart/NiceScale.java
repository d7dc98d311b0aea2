package id.banua.dashboard.chart;

import java.math.BigDecimal;

/**
 * An axis of numbers with round ticks.
 *
 * @param step the distance of two ticks: 1, 2 or 5 times a power of ten
 */
record NiceScale(double low, double high, double step) {
    private static final double FLAT = 1e-3;
    private static final double ROOM_AROUND_ONE = 0.1;

    /**
     * The smallest scale with about {@code ticks} ticks that holds all values. A single value stands in its middle.
     *
     * @param decimals of the values as printed; no tick is finer
     */
    static NiceScale of(double lowest, double highest, int ticks, int decimals) {
        if (highest - lowest < FLAT * Math.abs(highest) || highest == lowest) {
            double room = Math.max(Math.abs(highest) * ROOM_AROUND_ONE, Math.pow(10, -decimals));
            return between(lowest - room, highest + room, ticks, decimals);
        }
        return between(lowest, highest, ticks, decimals);
    }

    private static NiceScale between(double lowest, double highest, int ticks, int decimals) {
        double step = roundStep(Math.max((highest - lowest) / ticks, Math.pow(10, -decimals)));
        return new NiceScale(
                multiple(Math.floor(lowest / step), step), multiple(Math.ceil(highest / step), step), step);
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
