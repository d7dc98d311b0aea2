package id.banua.dashboard.chart;

import id.banua.dashboard.chart.LadderView.LadderKey;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Draws a cohort's stages as bars from one line on the left: reached solid, unknown hatched, not reached light, not yet
 * observable as an outline. The name stands above its bar, so that long names need no column.
 */
public final class Ladder {
    private static final int ROW_HEIGHT = 46;
    private static final int BAR_HEIGHT = 16;
    private static final int NAME_BASELINE = 15;
    private static final int KEY_HEIGHT = 24;
    private static final int KEY_BOX = 12;
    private static final int KEY_GAP = 18;
    private static final int WORDS_GAP = 8;

    private Ladder() {}

    public static Picture of(LadderView view, Width width, String alt) {
        Heading heading = Heading.of(view.title(), view.subtitle(), view.footer(), width.pixels());
        int keyLines = keyLines(view.key(), width.pixels());
        int top = heading.topHeight() + keyLines * KEY_HEIGHT;
        int height = top + view.rows().size() * ROW_HEIGHT + heading.bottomHeight();
        return new Picture(width.pixels(), height, view.title(), alt, graphics -> {
            heading.draw(graphics, height);
            drawKey(graphics, view, heading.topHeight(), width.pixels());
            drawRows(graphics, view, top, width.pixels());
        });
    }

    private static void drawRows(Graphics2D graphics, LadderView view, int top, int width) {
        double most = view.rows().stream().mapToDouble(LadderRow::base).max().orElse(0);
        double room = width - WORDS_GAP - wordsWidth(view);
        for (int place = 0; place < view.rows().size(); place++) {
            LadderRow row = view.rows().get(place);
            double y = top + (double) place * ROW_HEIGHT;
            graphics.setFont(nameFont());
            graphics.setColor(HouseTheme.ink());
            graphics.drawString(row.name(), 0f, (float) y + NAME_BASELINE);
            double bar = y + NAME_BASELINE + 6;
            double end = most == 0 || !row.note().isEmpty() ? 0 : drawBar(graphics, view.hue(), row, bar, room / most);
            drawWords(graphics, row, end == 0 ? 0 : end + WORDS_GAP, (float) (bar + BAR_HEIGHT - 3.5));
        }
    }

    /** Draws the parts of a bar; returns where it ends. */
    private static double drawBar(Graphics2D graphics, Hue hue, LadderRow row, double y, double scale) {
        double x = 0;
        List<Double> parts = List.of(row.reached(), row.unknown(), row.notReached(), row.notObservable());
        for (int part = 0; part < parts.size(); part++) {
            double length = parts.get(part) * scale;
            if (length > 0) {
                Part.values()[part].paint(graphics, new Rectangle2D.Double(x, y, length, BAR_HEIGHT), hue);
            }
            x += length;
        }
        return Math.max(x, 1);
    }

    private static void drawWords(Graphics2D graphics, LadderRow row, double x, float baseline) {
        boolean isNote = !row.note().isEmpty();
        graphics.setFont(isNote ? HouseTheme.regular(HouseTheme.LABEL_SIZE) : wordsFont());
        graphics.setColor(isNote ? HouseTheme.softInk() : HouseTheme.ink());
        graphics.drawString(isNote ? row.note() : row.words(), (float) x, baseline);
    }

    private static double wordsWidth(LadderView view) {
        return TextWrap.widest(view.rows().stream().map(LadderRow::words).toList(), wordsFont());
    }

    private static void drawKey(Graphics2D graphics, LadderView view, int top, int width) {
        double x = 0;
        double y = top;
        List<String> names = view.key().names();
        for (int part = 0; part < names.size(); part++) {
            double entry = entryWidth(names.get(part));
            if (x > 0 && x + entry - KEY_GAP > width) {
                x = 0;
                y += KEY_HEIGHT;
            }
            Part.values()[part].paint(graphics, new Rectangle2D.Double(x, y + 4, KEY_BOX, KEY_BOX), view.hue());
            graphics.setFont(HouseTheme.regular(HouseTheme.SMALL_SIZE));
            graphics.setColor(HouseTheme.softInk());
            graphics.drawString(names.get(part), (float) x + KEY_BOX + 6, (float) y + 14.5f);
            x += entry;
        }
    }

    private static int keyLines(LadderKey key, int width) {
        int lines = key.names().isEmpty() ? 0 : 1;
        double x = 0;
        for (String name : key.names()) {
            double entry = entryWidth(name);
            if (x > 0 && x + entry - KEY_GAP > width) {
                x = 0;
                lines++;
            }
            x += entry;
        }
        return lines;
    }

    private static double entryWidth(String name) {
        return KEY_BOX + 6 + HouseTheme.widthOf(name, HouseTheme.regular(HouseTheme.SMALL_SIZE)) + KEY_GAP;
    }

    private static Font nameFont() {
        return HouseTheme.regular(HouseTheme.LABEL_SIZE);
    }

    private static Font wordsFont() {
        return HouseTheme.semibold(HouseTheme.LABEL_SIZE);
    }

    /** The parts of a bar, told apart without colour. */
    private enum Part {
        REACHED,
        UNKNOWN,
        NOT_REACHED,
        NOT_OBSERVABLE;

        void paint(Graphics2D graphics, Rectangle2D box, Hue hue) {
            switch (this) {
                case REACHED -> fill(graphics, box, HouseTheme.strong(hue));
                case UNKNOWN -> {
                    Hatch.paint(graphics, box, HouseTheme.strong(hue));
                    outline(graphics, box, HouseTheme.strong(hue));
                }
                case NOT_REACHED -> fill(graphics, box, HouseTheme.hairline());
                case NOT_OBSERVABLE -> outline(graphics, box, HouseTheme.context());
            }
        }

        private static void fill(Graphics2D graphics, Rectangle2D box, java.awt.Color colour) {
            graphics.setColor(colour);
            graphics.fill(box);
        }

        private static void outline(Graphics2D graphics, Rectangle2D box, java.awt.Color colour) {
            graphics.setColor(colour);
            graphics.setStroke(HouseTheme.HAIR_STROKE);
            double inset = Math.min(0.5, box.getWidth() / 2);
            graphics.draw(new Rectangle2D.Double(
                    box.getX() + inset, box.getY() + 0.5, box.getWidth() - 2 * inset, box.getHeight() - 1));
        }
    }
}
