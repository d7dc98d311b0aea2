package id.banua.dashboard.chart;

import java.util.List;
import java.util.Optional;

/** The children of a region from the highest value to the lowest, drawn in the order given. */
public record RankedView(
        String title,
        String subtitle,
        String footer,
        Hue hue,
        ValueFormat format,
        List<RankedRow> rows,
        Optional<Reference> reference) {

    public RankedView {
        rows = List.copyOf(rows);
    }

    /** The upright line to compare with: the value of the region that all rows lie in. */
    public record Reference(String label, double value) {}
}
