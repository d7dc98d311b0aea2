package id.banua.dashboard.page;

import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Unit;

/** In what multiples people read the values of an indicator: poor people in thousands, budgets in billions. */
public enum Scale {
    ONES(1),
    THOUSANDS(1e3),
    MILLIONS(1e6),
    BILLIONS(1e9);

    private final double factor;

    Scale(double factor) {
        this.factor = factor;
    }

    /** The scale of the tables and axes of an indicator: the same for each of its values. */
    public static Scale of(Indicator indicator) {
        boolean hasDecimals = indicator.decimals() > 0;
        if (indicator.unit().isCount() && hasDecimals) {
            return THOUSANDS;
        }
        return indicator.unit() == Unit.RUPIAH && hasDecimals ? BILLIONS : ONES;
    }

    /** The scale of one value in a sentence, where 23.850 thousand is better said as 23,85 million. */
    public static Scale inWords(Indicator indicator, double value) {
        Scale usual = of(indicator);
        boolean isLarge = usual == THOUSANDS && Math.abs(value) >= 1e6;
        return isLarge ? MILLIONS : usual;
    }

    public double of(double value) {
        return value / factor;
    }

    /** The end of its message keys. */
    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
