package id.banua.dashboard.chart;

import java.awt.Font;
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

/** Upright dotted lines with their words above the plot; words that would meet go to a row of their own. */
final class Flags extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    private static final int ROW_HEIGHT = 15;
    private static final int GAP = 4;

    private final transient List<Annotation> annotations;

    Flags(List<Annotation> annotations) {
        this.annotations = List.copyOf(annotations);
    }

    /** The room above the plot: a row for each flag, so that none can meet another. */
    static int height(List<Annotation> annotations) {
        return annotations.size() * ROW_HEIGHT + (annotations.isEmpty() ? 0 : GAP);
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
        graphics.setFont(font());
        graphics.setColor(HouseTheme.softInk());
        graphics.setStroke(HouseTheme.FLAG_STROKE);
        for (int i = 0; i < annotations.size(); i++) {
            double x = domainAxis.valueToJava2D(annotations.get(i).position(), dataArea, plot.getDomainAxisEdge());
            drawFlag(graphics, annotations.get(i).text(), x, annotations.size() - 1 - i, dataArea);
        }
        graphics.setClip(clip);
    }

    private static void drawFlag(Graphics2D graphics, String text, double x, int rowsBelow, Rectangle2D dataArea) {
        double top = dataArea.getMinY() - GAP - rowsBelow * (double) ROW_HEIGHT;
        double width = HouseTheme.widthOf(text, font());
        boolean fits = x + GAP + width < dataArea.getMaxX();
        graphics.draw(new Line2D.Double(x, top - ROW_HEIGHT + GAP, x, dataArea.getMaxY()));
        graphics.drawString(text, (float) (fits ? x + GAP : x - GAP - width), (float) top - 3);
    }

    private static Font font() {
        return HouseTheme.regular(HouseTheme.SMALL_SIZE);
    }
}
