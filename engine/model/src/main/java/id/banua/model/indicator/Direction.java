package id.banua.model.indicator;

import java.util.Locale;

/** Which way is better for people. */
public enum Direction {
    LOWER_IS_BETTER,
    HIGHER_IS_BETTER,
    NEUTRAL;

    /** The lower-case word that files and marts use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Direction of(String id) {
        for (Direction value : values()) {
            if (value.id().equals(id)) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                "A direction is lower_is_better, higher_is_better or neutral, but was '" + id + "'");
    }
}
