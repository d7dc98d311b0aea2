package id.banua.dashboard.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Whole years below the middle of each year; where they stand too close, every second, fifth or tenth. */
final class YearAxis extends NumberAxis {
    private static final long serialVersionUID = 1;
    private static final int CLOSEST_PIXELS = 40;
    private static final double OUTSIDE_YEARS = 0.35;

    private final boolean endsOnly;

    private YearAxis(double first, double last, boolean endsOnly) {
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

    /** The years to print on an axis of this many pixels; the last year is always among them. */
    List<Integer> years(double pixels) {
        int first = (int) Math.ceil(getLowerBound() - 0.5 - OUTSIDE_YEARS);
        int last = (int) Math.floor(getUpperBound() - 0.5 + OUTSIDE_YEARS);
        int step = step(pixels / (getUpperBound() - getLowerBound()));
        List<Integer> years = new ArrayList<>();
        for (int year = last; year >= first; year -= step) {
            years.add(0, year);
        }
        return years;
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D graphics, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        if (endsOnly) {
            return List.of(
                    tick(getLowerBound(), (int) getLowerBound(), TextAnchor.TOP_LEFT),
                    tick(getUpperBound(), (int) getUpperBound(), TextAnchor.TOP_RIGHT));
        }
        return years(dataArea.getWidth()).stream()
                .map(year -> tick(year + 0.5, year, TextAnchor.TOP_CENTER))
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
