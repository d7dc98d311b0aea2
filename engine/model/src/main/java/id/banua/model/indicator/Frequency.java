package id.banua.model.indicator;

import java.util.Locale;

/** How an indicator comes: with survey rounds, once a year, or with single events. */
public enum Frequency {
    ROUNDS,
    ANNUAL,
    EVENT;

    /** The lower-case word that files and marts use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Frequency of(String id) {
        for (Frequency value : values()) {
            if (value.id().equals(id)) {
                return value;
            }
        }
        throw new IllegalArgumentException("A frequency is rounds, annual or event, but was '" + id + "'");
    }
}
