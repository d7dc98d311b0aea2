package id.banua.dashboard.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/** Lines and marks in the house style: the subject in its hue with marks, context in grey without. */
final class TrendRenderer extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1;

    private final transient List<TrendLine> lines;
    private final transient List<List<Optional<TrendPoint>>> items;
    private final double markRadius;

    TrendRenderer(List<TrendLine> lines, Hue hue, double markRadius) {
        super(true, true);
        this.lines = List.copyOf(lines);
        this.items = lines.stream().map(TrendSeries::items).toList();
        this.markRadius = markRadius;
        setDrawSeriesLineAsPath(true);
        for (int i = 0; i < lines.size(); i++) {
            Color colour = colour(lines.get(i), lines, hue);
            setSeriesPaint(i, colour);
            setSeriesStroke(i, stroke(lines.get(i), lines, colour));
        }
    }

    /** Figures whose month is not stated say less than those of a round, and stand back where both are drawn. */
    static boolean standsBesideRounds(TrendLine line, List<TrendLine> lines) {
        return line.marker().equals("year")
                && lines.stream()
                        .anyMatch(other -> other.subject() && !other.marker().equals("year"));
    }

    static Color colour(TrendLine line, List<TrendLine> lines, Hue hue) {
        return line.subject() && !standsBesideRounds(line, lines) ? HouseTheme.strong(hue) : HouseTheme.context();
    }

    /** Every point of a subject; of context only one that no line reaches, which would vanish without a mark. */
    @Override
    public boolean getItemShapeVisible(int series, int item) {
        List<Optional<TrendPoint>> line = items.get(series);
        boolean joinedBefore = item > 0 && line.get(item - 1).isPresent();
        boolean joinedAfter = item + 1 < line.size() && line.get(item + 1).isPresent();
        return lines.get(series).subject() || !(joinedBefore || joinedAfter);
    }

    /** Lifts the plot's clip: a mark on the edge of the plot is drawn whole. */
    @Override
    public XYItemRendererState initialise(
            Graphics2D graphics, Rectangle2D dataArea, XYPlot plot, XYDataset data, @Nullable PlotRenderingInfo info) {
        graphics.setClip(null);
        return super.initialise(graphics, dataArea, plot, data, info);
    }

    @Override
    protected void drawSecondaryPass(
            Graphics2D graphics,
            XYPlot plot,
            XYDataset dataset,
            int pass,
            int series,
            int item,
            ValueAxis domainAxis,
            Rectangle2D dataArea,
            ValueAxis rangeAxis,
            CrosshairState crosshair,
            @Nullable EntityCollection entities) {
        if (getItemShapeVisible(series, item)) {
            items.get(series).get(item).ifPresent(point -> {
                double x = domainAxis.valueToJava2D(point.position(), dataArea, plot.getDomainAxisEdge());
                double y = rangeAxis.valueToJava2D(point.value(), dataArea, plot.getRangeAxisEdge());
                drawMark(graphics, series, x, y, point.doubtful());
            });
        }
    }

    private void drawMark(Graphics2D graphics, int series, double x, double y, boolean isDoubtful) {
        TrendLine line = lines.get(series);
        Mark mark = Mark.of(line.marker());
        boolean isSmall = !line.subject() || mark == Mark.DIAMOND;
        mark.paint(graphics, x, y, isSmall ? markRadius * 0.85 : markRadius, (Color) getSeriesPaint(series));
        if (isDoubtful && line.subject()) {
            Mark.paintDoubt(graphics, x, y, markRadius);
        }
    }

    /** Of two rounds of the same context region the second is dashed. */
    private static Stroke stroke(TrendLine line, List<TrendLine> lines, Color colour) {
        if (line.subject()) {
            return colour.equals(HouseTheme.context()) ? HouseTheme.HAIR_STROKE : HouseTheme.SUBJECT_STROKE;
        }
        boolean isSecond = !Mark.of(line.marker()).isFilled()
                && lines.stream()
                        .filter(other -> !other.subject() && other.label().equals(line.label()))
                        .anyMatch(other -> Mark.of(other.marker()).isFilled());
        return isSecond ? HouseTheme.CONTEXT_SECOND_STROKE : HouseTheme.CONTEXT_STROKE;
    }
}
