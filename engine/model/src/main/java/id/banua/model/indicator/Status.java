package id.banua.model.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "A status is published, target, announced, reported or verified, but was '" + id + "'"));
    }

    /** The status of that word; empty for any other word. */
    public static Optional<Status> find(String id) {
        return Arrays.stream(values()).filter(status -> status.id().equals(id)).findFirst();
    }
}
