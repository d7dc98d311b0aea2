package id.banua.dashboard.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what marks and grey lines mean, for many small charts that have no room for it themselves. */
final class LineKey {
    private static final int ROW_HEIGHT = 20;
    private static final int BELOW = 4;
    private static final int SAMPLE_WIDTH = 24;
    private static final int GAP = 16;

    private final List<Placed> entries = new ArrayList<>();

    /** A mark on a line of its colour, or a line alone, and its words. */
    private record Entry(Optional<Mark> mark, Color colour, String words) {}

    private record Placed(Entry entry, double x, int row) {}

    LineKey(List<TrendLine> lines, Hue hue, int width) {
        double x = 0;
        int row = 0;
        for (Entry entry : distinct(lines, hue)) {
            double needed = SAMPLE_WIDTH + HouseTheme.widthOf(entry.words, font());
            if (x > 0 && x + needed > width) {
                x = 0;
                row++;
            }
            entries.add(new Placed(entry, x, row));
            x += needed + GAP;
        }
    }

    int height() {
        return entries.isEmpty() ? 0 : (entries.get(entries.size() - 1).row + 1) * ROW_HEIGHT + BELOW;
    }

    void draw(Graphics2D graphics, double top) {
        graphics.setFont(font());
        for (Placed placed : entries) {
            Entry entry = placed.entry;
            double middle = top + 8 + placed.row * (double) ROW_HEIGHT;
            graphics.setColor(entry.colour);
            graphics.setStroke(entry.mark.isPresent() ? HouseTheme.SUBJECT_STROKE : HouseTheme.CONTEXT_STROKE);
            graphics.draw(new Line2D.Double(placed.x + 1, middle, placed.x + SAMPLE_WIDTH - 6, middle));
            double centre = placed.x + SAMPLE_WIDTH / 2.0 - 2.5;
            entry.mark.ifPresent(mark -> mark.paint(graphics, centre, middle, 3.4, entry.colour));
            graphics.setColor(HouseTheme.softInk());
            graphics.drawString(entry.words, (float) (placed.x + SAMPLE_WIDTH), (float) middle + 4.5f);
        }
    }

    private static Set<Entry> distinct(List<TrendLine> lines, Hue hue) {
        Set<Entry> distinct = new LinkedHashSet<>();
        lines.stream()
                .filter(TrendLine::subject)
                .map(line -> new Entry(
                        Optional.of(Mark.of(line.marker())), TrendRenderer.colour(line, lines, hue), line.label()))
                .forEach(distinct::add);
        lines.stream()
                .filter(line -> !line.subject())
                .map(line -> new Entry(Optional.empty(), HouseTheme.context(), line.label()))
                .forEach(distinct::add);
        return distinct;
    }

    private static Font font() {
        return HouseTheme.regular(HouseTheme.LABEL_SIZE);
    }
}
