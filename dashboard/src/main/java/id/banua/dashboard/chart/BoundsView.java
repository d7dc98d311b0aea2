package id.banua.dashboard.chart;

import java.util.List;

/** Ranges in percent one below the other, on one scale from 0 to 100, in the order given. */
public record BoundsView(
        String title, String subtitle, String footer, Hue hue, ValueFormat format, List<BoundsRow> rows) {

    public BoundsView {
        rows = List.copyOf(rows);
    }
}
