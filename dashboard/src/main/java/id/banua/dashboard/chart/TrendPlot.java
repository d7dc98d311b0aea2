package id.banua.dashboard.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** The plot that single trends and small multiples share: lines over years, light horizontal grid lines. */
final class TrendPlot {
    private static final int YEAR_LABEL_HEIGHT = 22;
    static final int TICK_GAP = 8;

    private TrendPlot() {}

    /** Context is drawn first, so that the subject lies above it. */
    static List<TrendLine> contextFirst(List<TrendLine> lines) {
        return lines.stream()
                .sorted((one, other) -> Boolean.compare(one.subject(), other.subject()))
                .toList();
    }

    static XYPlot of(List<TrendLine> lines, Hue hue, YearAxis years, ScaleAxis values, double markRadius) {
        XYPlot plot = new XYPlot(TrendSeries.of(lines), years, values, new TrendRenderer(lines, hue, markRadius));
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        HouseTheme.style(plot);
        HouseTheme.style(years);
        HouseTheme.style(values);
        years.setAxisLineVisible(true);
        years.setFixedDimension(YEAR_LABEL_HEIGHT);
        values.setFixedDimension(Math.ceil(values.labelWidth()) + TICK_GAP);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    static double first(List<TrendLine> lines) {
        return positions(lines).min().orElse(0);
    }

    static double last(List<TrendLine> lines) {
        return positions(lines).max().orElse(1);
    }

    static ScaleAxis values(List<TrendLine> lines, ValueFormat format, int ticks) {
        DoubleStream.Builder all = DoubleStream.builder();
        lines.forEach(line -> line.points().forEach(point -> all.add(point.value())));
        double[] values = all.build().sorted().toArray();
        double lowest = values.length == 0 ? 0 : values[0];
        double highest = values.length == 0 ? 1 : values[values.length - 1];
        return new ScaleAxis(NiceScale.of(lowest, highest, ticks, format.decimals()), format);
    }

    private static DoubleStream positions(List<TrendLine> lines) {
        return lines.stream().flatMap(line -> line.points().stream()).mapToDouble(TrendPoint::position);
    }
}
