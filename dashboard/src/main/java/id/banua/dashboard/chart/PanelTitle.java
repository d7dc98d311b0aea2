package id.banua.dashboard.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The name of a small chart on the left and its last value on the right, with the year where others are newer. */
record PanelTitle(List<String> name, String value, boolean isNewest) {
    private static final int LINE_HEIGHT = 16;
    private static final int GAP = 8;

    static PanelTitle of(Panel panel, ValueFormat format, double newest, double width) {
        Optional<TrendPoint> last = last(panel);
        boolean isNewest = last.map(point -> point.position() >= newest - 0.01).orElse(false);
        String value = last.map(point -> isNewest
                        ? format.bare(point.value())
                        : format.bare(point.value()) + " (" + point.period().substring(0, 4) + ")")
                .orElse("");
        double room = width - HouseTheme.widthOf(value, font()) - GAP;
        return new PanelTitle(TextWrap.lines(panel.title(), font(), room), value, isNewest);
    }

    /** The latest point of the subject, whichever round it is of; one without a month only where there is no other. */
    static Optional<TrendPoint> last(Panel panel) {
        return panel.lines().stream()
                .filter(TrendLine::subject)
                .filter(line -> !TrendRenderer.standsBesideRounds(line, panel.lines()))
                .flatMap(line -> line.points().stream())
                .max(Comparator.comparingDouble(TrendPoint::position));
    }

    void draw(Graphics2D graphics, Rectangle2D area, Hue hue) {
        graphics.setFont(font());
        graphics.setColor(HouseTheme.ink());
        float baseline = (float) area.getY() + 13;
        for (String line : name) {
            graphics.drawString(line, (float) area.getX(), baseline);
            baseline += LINE_HEIGHT;
        }
        graphics.setColor(isNewest ? HouseTheme.strong(hue) : HouseTheme.softInk());
        double left = area.getMaxX() - HouseTheme.widthOf(value, font());
        graphics.drawString(value, (float) left, (float) area.getY() + 13);
    }

    private static Font font() {
        return HouseTheme.semibold(HouseTheme.LABEL_SIZE);
    }
}
