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

/** An axis of values with the ticks of its {@link NiceScale}, printed in the reader's language. */
final class ScaleAxis extends NumberAxis {
    private static final long serialVersionUID = 1;

    private final transient NiceScale scale;
    private final transient ValueFormat format;

    ScaleAxis(NiceScale scale, ValueFormat format) {
        this.scale = scale;
        this.format = format.withDecimals(scale.decimals());
        setRange(scale.low(), scale.high());
    }

    /** The width that the widest tick label needs. */
    double labelWidth() {
        return ticks(TextAnchor.CENTER_RIGHT).stream()
                .mapToDouble(tick -> HouseTheme.widthOf(tick.getText(), getTickLabelFont()))
                .max()
                .orElse(0);
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D graphics, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        return ticks(RectangleEdge.isLeftOrRight(edge) ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER);
    }

    private List<NumberTick> ticks(TextAnchor anchor) {
        List<NumberTick> ticks = new ArrayList<>();
        int count = (int) Math.round((scale.high() - scale.low()) / scale.step());
        for (int i = 0; i <= count; i++) {
            double value = NiceScale.multiple(Math.rint(scale.low() / scale.step()) + i, scale.step());
            ticks.add(new NumberTick(value, format.format(value), anchor, anchor, 0));
        }
        return ticks;
    }
}
