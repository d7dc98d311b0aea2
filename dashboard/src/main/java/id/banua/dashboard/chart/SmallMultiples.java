package id.banua.dashboard.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/**
 * Draws one small trend for each region on the same two axes, its name and last value above it. The years are those
 * of the subjects; context that reaches further is cut off.
 */
public final class SmallMultiples {
    private static final double MARK_RADIUS = 2.6;
    private static final int TICKS = 4;

    private SmallMultiples() {}

    public static Picture of(MultiplesView view, Width width, String alt) {
        Heading heading = Heading.of(view.title(), view.subtitle(), view.footer(), width.pixels());
        List<Panel> panels = withinSubjectYears(view.panels());
        double gutter = values(panels, view.format()).labelWidth() + TrendPlot.TICK_GAP;
        List<PanelTitle> titles =
                titles(panels, view.format(), PanelGrid.of(width, gutter, 1, 0).panelWidth());
        int titleLines =
                titles.stream().mapToInt(title -> title.name().size()).max().orElse(1);
        LineKey key = new LineKey(lines(panels), view.hue(), width.pixels());
        PanelGrid grid = PanelGrid.of(width, gutter, titleLines, heading.topHeight() + (double) key.height());
        int height = (int) Math.ceil(grid.top() + grid.height(panels.size())) + heading.bottomHeight();
        List<XYPlot> plots = plots(view, grid);
        return new Picture(width.pixels(), height, view.title(), alt, graphics -> {
            heading.draw(graphics, height);
            key.draw(graphics, heading.topHeight());
            for (int i = 0; i < plots.size(); i++) {
                titles.get(i).draw(graphics, grid.area(i), view.hue());
                draw(graphics, plots.get(i), grid.area(i), grid.titleHeight());
            }
        });
    }

    /** The charts' own models in the order of the panels; all share the bounds of their axes. */
    static List<XYPlot> plots(MultiplesView view, PanelGrid grid) {
        List<Panel> panels = withinSubjectYears(view.panels());
        List<TrendLine> all = lines(panels);
        List<XYPlot> plots = new ArrayList<>();
        for (Panel panel : panels) {
            YearAxis years = YearAxis.ofEnds(TrendPlot.first(all), TrendPlot.last(all));
            ScaleAxis values = values(panels, view.format());
            List<TrendLine> lines = TrendPlot.contextFirst(panel.lines());
            XYPlot plot = TrendPlot.of(lines, view.hue(), years, values, MARK_RADIUS);
            if (!grid.isFirstInRow(plots.size())) {
                values.setTickLabelsVisible(false);
                values.setFixedDimension(0.01);
            }
            plots.add(plot);
        }
        return plots;
    }

    private static ScaleAxis values(List<Panel> panels, ValueFormat format) {
        ScaleAxis values = TrendPlot.values(lines(panels), format, TICKS);
        HouseTheme.style(values);
        return values;
    }

    private static List<PanelTitle> titles(List<Panel> panels, ValueFormat format, double width) {
        double newest =
                TrendPlot.last(lines(panels).stream().filter(TrendLine::subject).toList());
        return panels.stream()
                .map(panel -> PanelTitle.of(panel, format, newest, width))
                .toList();
    }

    private static void draw(Graphics2D graphics, XYPlot plot, Rectangle2D area, double titleHeight) {
        Rectangle2D below = new Rectangle2D.Double(
                area.getX(), area.getY() + titleHeight, area.getWidth(), area.getHeight() - titleHeight);
        plot.draw(graphics, below, null, null, null);
    }

    private static List<Panel> withinSubjectYears(List<Panel> panels) {
        List<TrendLine> subjects =
                lines(panels).stream().filter(TrendLine::subject).toList();
        double first = TrendPlot.first(subjects) - 0.01;
        double last = TrendPlot.last(subjects) + 0.01;
        return panels.stream()
                .map(panel -> new Panel(
                        panel.title(),
                        panel.lines().stream()
                                .map(line -> line.between(first, last))
                                .toList()))
                .toList();
    }

    private static List<TrendLine> lines(List<Panel> panels) {
        return panels.stream().flatMap(panel -> panel.lines().stream()).toList();
    }
}
