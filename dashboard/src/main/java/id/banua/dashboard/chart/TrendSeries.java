package id.banua.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines as JFreeChart's series: one series a line, so rounds never meet, with an empty item wherever it is cut. */
final class TrendSeries {
    /** Rounds are a year apart; a little more allows for a survey month that moved. */
    private static final double LONGEST_STEP_YEARS = 1.2;

    private TrendSeries() {}

    static XYSeriesCollection of(List<TrendLine> lines) {
        XYSeriesCollection collection = new XYSeriesCollection();
        for (int i = 0; i < lines.size(); i++) {
            collection.addSeries(series(lines.get(i), i));
        }
        return collection;
    }

    /** The items of a line's series in order: its points, and an empty one wherever the line is cut. */
    static List<Optional<TrendPoint>> items(TrendLine line) {
        List<Optional<TrendPoint>> items = new ArrayList<>();
        for (int i = 0; i < line.points().size(); i++) {
            TrendPoint point = line.points().get(i);
            if (i > 0 && isCut(line.points().get(i - 1), point)) {
                items.add(Optional.empty());
            }
            items.add(Optional.of(point));
        }
        return items;
    }

    private static boolean isCut(TrendPoint before, TrendPoint after) {
        return after.cutBefore() || after.position() - before.position() > LONGEST_STEP_YEARS;
    }

    private static XYSeries series(TrendLine line, int index) {
        XYSeries series = new XYSeries(index + " " + line.marker() + " " + line.label(), false, true);
        for (Optional<TrendPoint> item : items(line)) {
            item.ifPresentOrElse(
                    point -> series.add(point.position(), point.value()), () -> series.add(series.getMaxX(), null));
        }
        return series;
    }
}
