package id.banua.dashboard.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws ranges: a bar from the lowest to the highest that the value can be, its ends in numbers on the right. */
public final class Bounds {
    private static final int ROW_HEIGHT = 24;
    private static final int AXIS_HEIGHT = 22;
    private static final int NAME_GAP = 12;
    private static final int WORDS_GAP = 12;
    private static final double BAR = 7;
    private static final int[] TICKS = {0, 25, 50, 75, 100};

    private Bounds() {}

    public static Picture of(BoundsView view, Width width, String alt) {
        Heading heading = Heading.of(view.title(), view.subtitle(), view.footer(), width.pixels());
        int top = heading.topHeight();
        int height = top + view.rows().size() * ROW_HEIGHT + AXIS_HEIGHT + heading.bottomHeight();
        return new Picture(width.pixels(), height, view.title(), alt, graphics -> {
            heading.draw(graphics, height);
            draw(graphics, view, top, width.pixels());
        });
    }

    private static void draw(Graphics2D graphics, BoundsView view, int top, int width) {
        double left = TextWrap.widest(view.rows().stream().map(BoundsRow::name).toList(), nameFont()) + NAME_GAP;
        double words = TextWrap.widest(
                view.rows().stream().map(row -> words(view, row)).toList(), wordsFont());
        double room = Math.max(60, width - left - words - WORDS_GAP);
        Rectangle2D plot =
                new Rectangle2D.Double(left, top, room, (double) view.rows().size() * ROW_HEIGHT);
        drawTicks(graphics, view, plot);
        List<BoundsRow> rows = view.rows();
        for (int place = 0; place < rows.size(); place++) {
            drawRow(graphics, view, rows.get(place), top + (place + 0.5) * ROW_HEIGHT, plot, width);
        }
    }

    private static void drawTicks(Graphics2D graphics, BoundsView view, Rectangle2D plot) {
        graphics.setFont(HouseTheme.regular(HouseTheme.SMALL_SIZE));
        for (int tick : TICKS) {
            double x = at(tick, plot);
            graphics.setColor(HouseTheme.hairline());
            graphics.setStroke(HouseTheme.HAIR_STROKE);
            graphics.draw(new Line2D.Double(x, plot.getY(), x, plot.getMaxY()));
            String label = view.format().withDecimals(0).format(tick);
            double half = HouseTheme.widthOf(label, graphics.getFont()) / 2;
            graphics.setColor(HouseTheme.softInk());
            graphics.drawString(label, (float) (x - half), (float) plot.getMaxY() + 15);
        }
    }

    private static void drawRow(
            Graphics2D graphics, BoundsView view, BoundsRow row, double y, Rectangle2D plot, int width) {
        float baseline = (float) y + 4.5f;
        graphics.setFont(nameFont());
        graphics.setColor(HouseTheme.ink());
        graphics.drawString(row.name(), 0f, baseline);
        if (row.low().isEmpty() || row.high().isEmpty()) {
            graphics.setFont(HouseTheme.regular(HouseTheme.SMALL_SIZE));
            graphics.setColor(HouseTheme.softInk());
            graphics.drawString(row.note(), (float) plot.getX() + 4, baseline);
            return;
        }
        double from = at(row.low().getAsDouble(), plot);
        double to = at(row.high().getAsDouble(), plot);
        graphics.setColor(HouseTheme.strong(view.hue()));
        graphics.fill(new Rectangle2D.Double(from - 1, y - BAR / 2, Math.max(2, to - from + 2), BAR));
        graphics.setFont(wordsFont());
        graphics.setColor(HouseTheme.ink());
        String words = words(view, row);
        graphics.drawString(words, (float) (width - HouseTheme.widthOf(words, wordsFont())), baseline);
    }

    private static String words(BoundsView view, BoundsRow row) {
        if (row.low().isEmpty() || row.high().isEmpty()) {
            return "";
        }
        String low = view.format().bare(row.low().getAsDouble());
        String high = view.format().bare(row.high().getAsDouble());
        return low.equals(high) ? low : low + "\u2013" + high;
    }

    private static double at(double percent, Rectangle2D plot) {
        return plot.getX() + plot.getWidth() * percent / 100;
    }

    private static Font nameFont() {
        return HouseTheme.regular(HouseTheme.LABEL_SIZE);
    }

    private static Font wordsFont() {
        return HouseTheme.semibold(HouseTheme.LABEL_SIZE);
    }
}
