package id.banua.dashboard.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractAnnotation;
import org.jfree.chart.annotations.CategoryAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;

/** The rows' dots, their numbers in a column on the right, and the line to compare with. */
final class RankedMarks extends AbstractAnnotation implements CategoryAnnotation {
    private static final long serialVersionUID = 1;
    private static final int REFERENCE_HEIGHT = 18;
    private static final int COLUMN_GAP = 14;
    private static final double DOT_RADIUS = 4.6;

    private final transient RankedView view;

    RankedMarks(RankedView view) {
        this.view = view;
    }

    static int referenceHeight(RankedView view) {
        return view.reference().isPresent() ? REFERENCE_HEIGHT : 4;
    }

    double columnWidth() {
        return COLUMN_GAP
                + view.rows().stream()
                        .filter(row -> row.value().isPresent())
                        .mapToDouble(row -> HouseTheme.widthOf(words(row), valueFont()))
                        .max()
                        .orElse(0);
    }

    @Override
    public void draw(Graphics2D graphics, CategoryPlot plot, Rectangle2D area, CategoryAxis names, ValueAxis values) {
        Shape clip = graphics.getClip();
        graphics.setClip(null);
        double rowHeight = area.getHeight() / Math.max(1, view.rows().size());
        for (int i = 0; i < view.rows().size(); i++) {
            double y = area.getY() + (i + 0.5) * rowHeight;
            graphics.setColor(HouseTheme.hairline());
            graphics.setStroke(HouseTheme.HAIR_STROKE);
            graphics.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
        }
        view.reference()
                .ifPresent(reference ->
                        drawReference(graphics, reference, at(reference.value(), plot, area, values), area));
        for (int i = 0; i < view.rows().size(); i++) {
            drawRow(graphics, view.rows().get(i), area.getY() + (i + 0.5) * rowHeight, plot, area, values);
        }
        graphics.setClip(clip);
    }

    private void drawReference(Graphics2D graphics, RankedView.Reference reference, double x, Rectangle2D area) {
        Font font = HouseTheme.regular(HouseTheme.SMALL_SIZE);
        String words = reference.label() + " " + view.format().bare(reference.value());
        double width = HouseTheme.widthOf(words, font);
        double left = Math.max(0, Math.min(x - width / 2, area.getMaxX() + columnWidth() - width));
        graphics.setColor(HouseTheme.softInk());
        graphics.setFont(font);
        graphics.drawString(words, (float) left, (float) area.getY() - 6);
        graphics.setStroke(HouseTheme.CONTEXT_STROKE);
        graphics.draw(new Line2D.Double(x, area.getY() - 2, x, area.getMaxY()));
    }

    private void drawRow(
            Graphics2D graphics, RankedRow row, double y, CategoryPlot plot, Rectangle2D area, ValueAxis values) {
        float baseline = (float) y + 4.5f;
        graphics.setColor(HouseTheme.ink());
        graphics.setFont(nameFont());
        graphics.drawString(row.name(), 0f, baseline);
        if (row.value().isEmpty()) {
            drawReason(graphics, row.note(), area, baseline);
            return;
        }
        graphics.setFont(valueFont());
        double left = area.getMaxX() + columnWidth() - HouseTheme.widthOf(words(row), valueFont());
        graphics.drawString(words(row), (float) left, baseline);
        double x = at(row.value().getAsDouble(), plot, area, values);
        Mark.FILLED_CIRCLE.paint(graphics, x, y, DOT_RADIUS, HouseTheme.strong(view.hue()));
        if (row.doubtful()) {
            Mark.paintDoubt(graphics, x, y, DOT_RADIUS);
        }
    }

    /** The reason stands at the left end of the row on a small piece of paper, where the dot would start from. */
    private static void drawReason(Graphics2D graphics, String reason, Rectangle2D area, float baseline) {
        Font font = HouseTheme.regular(HouseTheme.SMALL_SIZE);
        graphics.setColor(HouseTheme.paper());
        double width = HouseTheme.widthOf(reason, font) + 6;
        graphics.fill(new Rectangle2D.Double(area.getX(), baseline - 12, width, 16));
        graphics.setColor(HouseTheme.softInk());
        graphics.setFont(font);
        graphics.drawString(reason, (float) area.getX(), baseline);
    }

    private String words(RankedRow row) {
        String value = view.format().bare(row.value().orElse(Double.NaN));
        return (value + " " + row.note()).strip();
    }

    static Font nameFont() {
        return HouseTheme.regular(HouseTheme.LABEL_SIZE);
    }

    private static Font valueFont() {
        return HouseTheme.semibold(HouseTheme.LABEL_SIZE);
    }

    private static double at(double value, CategoryPlot plot, Rectangle2D area, ValueAxis values) {
        return values.valueToJava2D(value, area, plot.getRangeAxisEdge());
    }
}
