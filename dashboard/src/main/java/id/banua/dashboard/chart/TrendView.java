package id.banua.dashboard.chart;

import java.util.List;

/**
 * What a trend chart shows. An empty title, subtitle or footer takes no room, for a page that prints them itself.
 *
 * @param title what is measured and where
 * @param subtitle universe, period, unit
 * @param footer source, publication, run
 */
public record TrendView(
        String title,
        String subtitle,
        String footer,
        Hue hue,
        ValueFormat format,
        List<TrendLine> lines,
        List<Annotation> annotations) {

    public TrendView {
        lines = List.copyOf(lines);
        annotations = List.copyOf(annotations);
    }
}
