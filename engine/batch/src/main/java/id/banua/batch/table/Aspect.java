package id.banua.batch.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One thing that must be known of a figure, or may be said of it. */
enum Aspect {
    /** A name of claim_names.csv, without the ending for a breakdown. */
    INDICATOR,
    UNIT,
    BREAKDOWN,
    YEAR,
    /** 1 to 12. */
    MONTH,
    /** The months of a part of the year, such as 1-6: the survey's rounds tell which of them is meant. */
    PART,
    /** A code. */
    REGION,
    SOURCE,
    STATUS,
    CUMULATIVE;

    /** The lower-case word that mapping files use. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Aspect> find(String id) {
        return Arrays.stream(values()).filter(aspect -> aspect.id().equals(id)).findFirst();
    }
}
