package id.banua.dashboard.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Draws how one region's figure moved. Rounds are lines of their own, a gap stays a gap, context is grey. */
public final class TrendChart {
    private static final double MARK_RADIUS = 3.6;
    private static final int TICKS = 5;

    private TrendChart() {}

    public static Picture of(TrendView view, Width width, String alt) {
        Heading heading = Heading.of(view.title(), view.subtitle(), view.footer(), width.pixels());
        int plotHeight = plotHeight(width) + Flags.height(view.annotations());
        int height = heading.topHeight() + plotHeight + heading.bottomHeight();
        XYPlot plot = plot(view, width);
        return new Picture(width.pixels(), height, view.title(), alt, graphics -> {
            heading.draw(graphics, height);
            Rectangle2D area = new Rectangle2D.Double(0, heading.topHeight(), width.pixels(), plotHeight);
            plot.draw(graphics, area, null, null, null);
        });
    }

    /** The chart's own model: one series a line in the order of drawing. */
    static XYPlot plot(TrendView view, Width width) {
        List<TrendLine> lines = TrendPlot.contextFirst(view.lines());
        ScaleAxis values = TrendPlot.values(lines, view.format(), TICKS);
        YearAxis years = YearAxis.of(TrendPlot.first(lines), TrendPlot.last(lines));
        XYPlot plot = TrendPlot.of(lines, view.hue(), years, values, MARK_RADIUS);
        List<EndLabel> labels = EndLabel.all(lines, view.hue(), view.format(), labelWidth(width));
        double top = 8 + Flags.height(view.annotations());
        plot.setInsets(new RectangleInsets(top, 0, 0, EndLabels.columnWidth(labels)));
        plot.addAnnotation(new Flags(view.annotations()));
        plot.addAnnotation(new PointLabels(lines, view.hue(), view.format()));
        plot.addAnnotation(new EndLabels(labels));
        return plot;
    }

    private static int plotHeight(Width width) {
        return switch (width) {
            case PHONE -> 240;
            case COLUMN -> 260;
            case DESKTOP -> 300;
            case WIDE -> 360;
        };
    }

    private static int labelWidth(Width width) {
        return switch (width) {
            case PHONE -> 72;
            case COLUMN -> 90;
            case DESKTOP -> 110;
            case WIDE -> 150;
        };
    }
}
