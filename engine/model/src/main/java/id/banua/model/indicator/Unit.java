package id.banua.model.indicator;

import java.util.Locale;

/** The unit of an indicator's values. A rate is percent 0..100, a ratio 0..1; counts are whole units, never thousands. */
public enum Unit {
    PERCENT,
    /** P1 and P2 as BPS prints them: times 100. */
    INDEX_PERCENT,
    RATIO,
    INDEX,
    PERSONS,
    HOUSEHOLDS,
    HOUSES,
    ENTERPRISES,
    COUNT,
    RUPIAH,
    RUPIAH_PER_CAPITA_MONTH,
    RUPIAH_PER_HOUSEHOLD_MONTH,
    RUPIAH_PER_MONTH;

    /** The lower-case word that files and marts use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Unit of(String id) {
        for (Unit unit : values()) {
            if (unit.id().equals(id)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("Unknown unit '" + id + "'; one of percent, index_percent, ratio, index,"
                + " persons, households, houses, enterprises, count, rupiah, rupiah_per_capita_month,"
                + " rupiah_per_household_month, rupiah_per_month was expected");
    }

    /** Whether a value counts whole things. */
    public boolean isCount() {
        return switch (this) {
            case PERSONS, HOUSEHOLDS, HOUSES, ENTERPRISES, COUNT -> true;
            case PERCENT, INDEX_PERCENT, RATIO, INDEX -> false;
            case RUPIAH, RUPIAH_PER_CAPITA_MONTH, RUPIAH_PER_HOUSEHOLD_MONTH, RUPIAH_PER_MONTH -> false;
        };
    }

    /** Whether a value is an amount of money. */
    public boolean isMoney() {
        return id().startsWith("rupiah");
    }
}
