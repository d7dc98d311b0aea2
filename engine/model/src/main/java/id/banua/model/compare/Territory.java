package id.banua.model.compare;

import id.banua.model.region.BpsCode;
import java.util.List;

/**
 * The ground that a figure speaks of, told from the borders of today.
 *
 * @param includes regions that are apart today and were still part of it
 * @param mayInclude regions of which the record does not say whether the figure still includes them
 */
public record Territory(List<BpsCode> includes, List<BpsCode> mayInclude) {
    /** The borders of today. */
    public static final Territory OF_TODAY = new Territory(List.of(), List.of());

    public Territory {
        includes = List.copyOf(includes);
        mayInclude = List.copyOf(mayInclude);
    }

    public boolean isOfToday() {
        return includes.isEmpty() && mayInclude.isEmpty();
    }
}
