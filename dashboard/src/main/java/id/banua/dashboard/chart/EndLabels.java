package id.banua.dashboard.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/** Writes the labels in a column right of the plot, pushed apart, with a thin leader where one had to move. */
final class EndLabels extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    static final int GAP = 12;
    private static final double FAR = 4;

    private final transient List<EndLabel> labels;

    EndLabels(List<EndLabel> labels) {
        this.labels = List.copyOf(labels);
    }

    /** The room that the column needs right of the plot. */
    static double columnWidth(List<EndLabel> labels) {
        return GAP + labels.stream().mapToDouble(EndLabel::width).max().orElse(GAP);
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
        Shape clip = graphics.getClip();
        graphics.setClip(null);
        double[] wanted = labels.stream()
                .mapToDouble(label -> rangeAxis.valueToJava2D(label.last().value(), dataArea, plot.getRangeAxisEdge()))
                .toArray();
        double[] heights = labels.stream().mapToDouble(EndLabel::height).toArray();
        double[] centres = PushApart.centres(wanted, heights, dataArea.getMinY() - 10, dataArea.getMaxY() + 6);
        for (int i = 0; i < labels.size(); i++) {
            double x = domainAxis.valueToJava2D(labels.get(i).last().position(), dataArea, plot.getDomainAxisEdge());
            drawLeader(graphics, x, wanted[i], dataArea.getMaxX() + GAP, centres[i]);
            drawLabel(graphics, labels.get(i), dataArea.getMaxX() + GAP, centres[i]);
        }
        graphics.setClip(clip);
    }

    private static void drawLeader(Graphics2D graphics, double x, double y, double labelX, double labelY) {
        if (Math.abs(labelY - y) < FAR && labelX - x < 2 * GAP) {
            return;
        }
        graphics.setColor(HouseTheme.context());
        graphics.setStroke(HouseTheme.LEADER_STROKE);
        graphics.draw(new Line2D.Double(x + 6, y, labelX - 3, labelY));
    }

    private static void drawLabel(Graphics2D graphics, EndLabel label, double x, double centre) {
        graphics.setColor(label.colour());
        double baseline = centre - label.height() / 2.0 + EndLabel.LINE_HEIGHT - 2;
        float left = (float) (x + (label.mark().isPresent() ? EndLabel.MARK_WIDTH : 0));
        double markY = baseline - 4.5;
        if (!label.value().isEmpty()) {
            graphics.setFont(EndLabel.valueFont());
            graphics.drawString(label.value(), left, (float) baseline);
            baseline += EndLabel.LINE_HEIGHT;
        }
        graphics.setFont(EndLabel.wordFont());
        for (String line : label.words()) {
            graphics.drawString(line, left, (float) baseline);
            baseline += EndLabel.LINE_HEIGHT;
        }
        label.mark().ifPresent(mark -> mark.paint(graphics, x + 4, markY, 3.6, label.colour()));
    }
}
