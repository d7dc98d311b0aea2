package id.banua.dashboard.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/** Writes the value of each subject a year before its last one, the figure that a change is measured against. */
final class PointLabels extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    private static final double MARK_ROOM = 4.5;
    private static final double CONTEXT_ROOM = 2.5;
    private static final double SAME_MONTH_YEARS = 0.05;

    private final transient List<TrendLine> lines;
    private final Hue hue;
    private final transient ValueFormat format;

    PointLabels(List<TrendLine> lines, Hue hue, ValueFormat format) {
        this.lines = List.copyOf(lines);
        this.hue = hue;
        this.format = format;
    }

    /** The point of the same round a year before the last one, if the line has it and reaches on from it. */
    static Optional<TrendPoint> yearBefore(TrendLine line) {
        List<TrendPoint> points = line.points();
        if (!line.subject() || points.size() < 2) {
            return Optional.empty();
        }
        double wanted = points.get(points.size() - 1).position() - 1;
        return points.stream()
                .filter(point -> Math.abs(point.position() - wanted) < SAME_MONTH_YEARS)
                .filter(found ->
                        points.stream().noneMatch(point -> point.cutBefore() && point.position() > found.position()))
                .findFirst();
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            @Nullable PlotRenderingInfo info) {
        Function<TrendPoint, Point2D> place = point -> new Point2D.Double(
                domainAxis.valueToJava2D(point.position(), dataArea, plot.getDomainAxisEdge()),
                rangeAxis.valueToJava2D(point.value(), dataArea, plot.getRangeAxisEdge()));
        LabelSpots spots = new LabelSpots();
        lines.forEach(line -> avoid(spots, line, place));
        Shape clip = graphics.getClip();
        graphics.setClip(null);
        graphics.setColor(HouseTheme.strong(hue));
        for (TrendLine line : lines) {
            if (!TrendRenderer.standsBesideRounds(line, lines)) {
                yearBefore(line).ifPresent(point -> write(graphics, point, place.apply(point), spots));
            }
        }
        graphics.setClip(clip);
    }

    private static void avoid(LabelSpots spots, TrendLine line, Function<TrendPoint, Point2D> place) {
        Optional<Point2D> before = Optional.empty();
        for (Optional<TrendPoint> item : TrendSeries.items(line)) {
            Optional<Point2D> here = item.map(place);
            if (before.isPresent() && here.isPresent()) {
                spots.avoidLine(before.get(), here.get());
            }
            double room = line.subject() ? MARK_ROOM : CONTEXT_ROOM;
            here.ifPresent(point -> spots.avoidMark(point, room));
            before = here;
        }
    }

    private void write(Graphics2D graphics, TrendPoint point, Point2D at, LabelSpots spots) {
        Font font = HouseTheme.semibold(HouseTheme.SMALL_SIZE);
        String text = format.bare(point.value());
        double capHeight = HouseTheme.SMALL_SIZE * 0.75;
        Rectangle2D box = spots.place(at, HouseTheme.widthOf(text, font), capHeight);
        graphics.setFont(font);
        graphics.drawString(text, (float) box.getX(), (float) box.getMaxY());
    }
}
