package id.banua.model.indicator;

import java.util.Locale;

/** The part of the population that a figure speaks of. */
public enum Breakdown {
    TOTAL,
    URBAN,
    RURAL,
    MALE,
    FEMALE;

    /** The lower-case word that files and marts use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Breakdown of(String id) {
        for (Breakdown value : values()) {
            if (value.id().equals(id)) {
                return value;
            }
        }
        throw new IllegalArgumentException("A breakdown is total, urban, rural, male or female, but was '" + id + "'");
    }
}
