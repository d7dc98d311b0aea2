package id.banua.model.indicator;

import java.util.Locale;

/** What kind of statement a figure is. Statistics are published; programmes are promised, announced, reported, verified. */
public enum Status {
    PUBLISHED,
    /** A plan. It is never a result. */
    TARGET,
    /** Said before the fact. */
    ANNOUNCED,
    /** Said by an agency or the press after the fact. */
    REPORTED,
    /** Traced to records. */
    VERIFIED;

    /** The lower-case word that files and marts use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Status of(String id) {
        for (Status value : values()) {
            if (value.id().equals(id)) {
                return value;
            }
        }
        throw new IllegalArgumentException("A status is published, target, announced, reported or verified, but was '" + id + "'");
    }
}
