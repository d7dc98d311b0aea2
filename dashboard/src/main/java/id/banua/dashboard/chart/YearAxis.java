package id.banua.dashboard.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * Whole years below the middle of each year, or below the first and last figure where the axis does not reach that far;
 * where they stand too close, every second, fifth or tenth.
 */
final class YearAxis extends NumberAxis {
    private static final long serialVersionUID = 1;
    private static final int CLOSEST_PIXELS = 38;

    private final double first;
    private final double last;
    private final boolean endsOnly;

    private YearAxis(double first, double last, boolean endsOnly) {
        this.first = first;
        this.last = last;
        this.endsOnly = endsOnly;
        double margin = Math.max(0.12, (last - first) * 0.02);
        setRange(first - margin, last + margin);
    }

    static YearAxis of(double first, double last) {
        return new YearAxis(first, last, false);
    }

    /** For a small chart: only the first and the last year, within the bounds of the plot. */
    static YearAxis ofEnds(double first, double last) {
        return new YearAxis(first, last, true);
    }

    /** The years to print on an axis of this many pixels, where each stands; the last year is always among them. */
    SortedMap<Integer, Double> years(double pixels) {
        double pixelsPerYear = pixels / (getUpperBound() - getLowerBound());
        int step = step(pixelsPerYear);
        SortedMap<Integer, Double> years = new TreeMap<>();
        double after = Double.MAX_VALUE;
        for (int year = (int) last; year >= (int) first; year -= step) {
            double middle = Math.max(getLowerBound(), Math.min(year + 0.5, getUpperBound()));
            if ((after - middle) * pixelsPerYear >= CLOSEST_PIXELS) {
                years.put(year, middle);
                after = middle;
            }
        }
        return years;
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D graphics, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        if (endsOnly && (int) first < (int) last) {
            return List.of(
                    tick(getLowerBound(), (int) first, TextAnchor.TOP_LEFT),
                    tick(getUpperBound(), (int) last, TextAnchor.TOP_RIGHT));
        }
        return years(dataArea.getWidth()).entrySet().stream()
                .map(year -> tick(year.getValue(), year.getKey(), TextAnchor.TOP_CENTER))
                .toList();
    }

    private static NumberTick tick(double position, int year, TextAnchor anchor) {
        return new NumberTick(position, Integer.toString(year), anchor, anchor, 0);
    }

    private static int step(double pixelsPerYear) {
        for (int step : new int[] {1, 2, 5, 10}) {
            if (step * pixelsPerYear >= CLOSEST_PIXELS) {
                return step;
            }
        }
        return 20;
    }
}
