package id.banua.dashboard.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One row that says what marks and grey lines mean, for many small charts that have no room for it themselves. */
final class LineKey {
    static final int HEIGHT = 24;
    private static final int SAMPLE_WIDTH = 24;
    private static final int GAP = 16;

    private final List<Entry> entries;

    /** A mark on a line of its colour, or a line alone, and its words. */
    private record Entry(Optional<Mark> mark, String words) {}

    LineKey(List<TrendLine> lines) {
        Set<Entry> distinct = new LinkedHashSet<>();
        lines.stream()
                .filter(TrendLine::subject)
                .map(line -> new Entry(Optional.of(Mark.of(line.marker())), line.label()))
                .forEach(distinct::add);
        lines.stream()
                .filter(line -> !line.subject())
                .map(line -> new Entry(Optional.empty(), line.label()))
                .forEach(distinct::add);
        this.entries = new ArrayList<>(distinct);
    }

    void draw(Graphics2D graphics, Hue hue, double top) {
        double x = 0;
        double middle = top + 8;
        graphics.setFont(HouseTheme.regular(HouseTheme.LABEL_SIZE));
        for (Entry entry : entries) {
            Color colour = entry.mark.isPresent() ? HouseTheme.strong(hue) : HouseTheme.context();
            graphics.setColor(colour);
            graphics.setStroke(entry.mark.isPresent() ? HouseTheme.SUBJECT_STROKE : HouseTheme.CONTEXT_STROKE);
            graphics.draw(new Line2D.Double(x + 1, middle, x + SAMPLE_WIDTH - 6, middle));
            double centre = x + SAMPLE_WIDTH / 2.0 - 2.5;
            entry.mark.ifPresent(mark -> mark.paint(graphics, centre, middle, 3.4, colour));
            graphics.setColor(HouseTheme.softInk());
            graphics.drawString(entry.words, (float) (x + SAMPLE_WIDTH), (float) middle + 4.5f);
            x += SAMPLE_WIDTH + GAP + HouseTheme.widthOf(entry.words, graphics.getFont());
        }
    }
}
