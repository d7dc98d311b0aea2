package id.banua.model.indicator;

import java.util.Locale;

/** By which law values of parts make the value of the whole. Rates are never averaged. */
public enum Aggregation {
    /** Values of disjoint parts may be added. */
    SUM,
    /** Re-derived from numerator and denominator, never from the parts' rates. */
    RATIO,
    /** Neither: the whole needs its own measurement. */
    NONE;

    /** The lower-case word that files and marts use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Aggregation of(String id) {
        for (Aggregation value : values()) {
            if (value.id().equals(id)) {
                return value;
            }
        }
        throw new IllegalArgumentException("An aggregation law is sum, ratio or none, but was '" + id + "'");
    }
}
