package id.banua.dashboard.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** The words above and below a chart: title, subtitle, footer. Empty ones take no room. */
record Heading(List<Row> top, List<Row> bottom) {
    private static final int GAP = 10;

    /** One line of text and how far it moves the next one down. */
    record Row(String text, Font font, Color colour, int height) {}

    static Heading of(String title, String subtitle, String footer, int width) {
        List<Row> top =
                new ArrayList<>(rows(title, HouseTheme.semibold(HouseTheme.TITLE_SIZE), HouseTheme.ink(), 22, width));
        top.addAll(rows(subtitle, HouseTheme.regular(HouseTheme.TEXT_SIZE), HouseTheme.softInk(), 19, width));
        List<Row> bottom = rows(footer, HouseTheme.regular(HouseTheme.SMALL_SIZE), HouseTheme.softInk(), 16, width);
        return new Heading(List.copyOf(top), bottom);
    }

    int topHeight() {
        return height(top);
    }

    int bottomHeight() {
        return height(bottom);
    }

    void draw(Graphics2D graphics, int pictureHeight) {
        draw(graphics, top, 0);
        draw(graphics, bottom, pictureHeight - bottomHeight() + GAP);
    }

    private static void draw(Graphics2D graphics, List<Row> rows, int from) {
        int y = from;
        for (Row row : rows) {
            y += row.height;
            graphics.setFont(row.font);
            graphics.setColor(row.colour);
            graphics.drawString(row.text, 0f, y - row.height * 0.28f);
        }
    }

    private static int height(List<Row> rows) {
        return rows.isEmpty() ? 0 : GAP + rows.stream().mapToInt(Row::height).sum();
    }

    private static List<Row> rows(String text, Font font, Color colour, int height, int width) {
        return TextWrap.lines(text, font, width).stream()
                .map(line -> new Row(line, font, colour, height))
                .toList();
    }
}
