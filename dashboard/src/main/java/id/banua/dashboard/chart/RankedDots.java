package id.banua.dashboard.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws regions one below the other, each value as a dot on its row and as a number at the end of it. */
public final class RankedDots {
    private static final int ROW_HEIGHT = 22;
    private static final int AXIS_HEIGHT = 22;
    private static final int NAME_GAP = 10;
    private static final int TICKS = 5;

    private RankedDots() {}

    public static Picture of(RankedView view, Width width, String alt) {
        Heading heading = Heading.of(view.title(), view.subtitle(), view.footer(), width.pixels());
        int plotHeight = RankedMarks.referenceHeight(view) + view.rows().size() * ROW_HEIGHT + AXIS_HEIGHT;
        int height = heading.topHeight() + plotHeight + heading.bottomHeight();
        CategoryPlot plot = plot(view);
        return new Picture(width.pixels(), height, view.title(), alt, graphics -> {
            heading.draw(graphics, height);
            Rectangle2D area = new Rectangle2D.Double(0, heading.topHeight(), width.pixels(), plotHeight);
            plot.draw(graphics, area, null, null, null);
        });
    }

    /** The chart's own model: one category a row in the order given; a missing value is an empty cell. */
    static CategoryPlot plot(RankedView view) {
        ScaleAxis values = new ScaleAxis(scale(view), view.format());
        HouseTheme.style(values);
        values.setFixedDimension(AXIS_HEIGHT);
        CategoryPlot plot = new CategoryPlot(dataset(view), names(), values, null);
        HouseTheme.style(plot);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setFixedDomainAxisSpace(nameSpace(view));
        RankedMarks marks = new RankedMarks(view);
        plot.setInsets(new RectangleInsets(RankedMarks.referenceHeight(view), 0, 0, marks.columnWidth()));
        plot.addAnnotation(marks);
        return plot;
    }

    private static DefaultCategoryDataset dataset(RankedView view) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (RankedRow row : view.rows()) {
            Double value = row.value().isPresent() ? row.value().getAsDouble() : null;
            dataset.addValue(value, view.title(), row.name());
        }
        return dataset;
    }

    private static CategoryAxis names() {
        CategoryAxis names = new CategoryAxis();
        names.setTickLabelsVisible(false);
        names.setTickMarksVisible(false);
        names.setAxisLineVisible(false);
        names.setLowerMargin(0);
        names.setUpperMargin(0);
        names.setCategoryMargin(0);
        return names;
    }

    private static AxisSpace nameSpace(RankedView view) {
        List<String> names = view.rows().stream().map(RankedRow::name).toList();
        AxisSpace space = new AxisSpace();
        space.setLeft(TextWrap.widest(names, RankedMarks.nameFont()) + NAME_GAP);
        return space;
    }

    private static NiceScale scale(RankedView view) {
        DoubleStream rows = view.rows().stream()
                .filter(row -> row.value().isPresent())
                .mapToDouble(row -> row.value().getAsDouble());
        DoubleStream reference = view.reference().stream().mapToDouble(RankedView.Reference::value);
        double[] values = DoubleStream.concat(rows, reference).sorted().toArray();
        if (values.length == 0) {
            return NiceScale.of(0, 1, TICKS, 0);
        }
        return NiceScale.of(
                values[0], values[values.length - 1], TICKS, view.format().decimals());
    }
}
