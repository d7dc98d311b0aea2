package id.banua.dashboard.chart;

import java.util.List;
import java.util.Optional;

/** A word-sized trend beside a headline figure: no axis, no numbers, rounds as filled and hollow dots. */
public final class Sparkline {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 44;
    private static final double MARGIN = 5;
    private static final double DOT = 1.9;
    private static final double LAST_DOT = 3.4;

    private final List<TrendLine> lines;
    private final double first;
    private final double years;
    private final double highest;
    private final double height;
    private final Markup markup = new Markup();

    private Sparkline(List<TrendLine> lines) {
        this.lines = lines;
        this.first = TrendPlot.first(lines);
        this.years = Math.max(0.5, TrendPlot.last(lines) - first);
        double[] values = lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(TrendPoint::value)
                .sorted()
                .toArray();
        this.highest = values.length == 0 ? 1 : values[values.length - 1];
        this.height = values.length == 0 || highest == values[0] ? 1 : highest - values[0];
    }

    /** SVG to be written into a page; only the subject's lines are drawn. */
    public static String svg(List<TrendLine> lines, Hue hue, String alt) {
        Sparkline sparkline =
                new Sparkline(lines.stream().filter(TrendLine::subject).toList());
        return sparkline.draw(HouseTheme.colour(hue), alt);
    }

    private String draw(String colour, String alt) {
        markup.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("class", "picture sparkline");
        markup.attribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        markup.attribute("width", WIDTH).attribute("height", HEIGHT);
        markup.attribute("role", "img").attribute("aria-label", alt);
        for (TrendLine line : lines) {
            markup.open("path").attribute("d", path(line)).attribute("fill", "none");
            markup.attribute("stroke", colour).attribute("stroke-width", 1.5);
            markup.attribute("stroke-linejoin", "round").close("path");
        }
        for (TrendLine line : lines) {
            for (int i = 0; i < line.points().size(); i++) {
                boolean isLast = i == line.points().size() - 1;
                dot(line, line.points().get(i), isLast ? LAST_DOT : DOT, colour);
            }
        }
        return markup.close("svg").toString();
    }

    private String path(TrendLine line) {
        StringBuilder path = new StringBuilder();
        String step = "M";
        for (Optional<TrendPoint> item : TrendSeries.items(line)) {
            if (item.isEmpty()) {
                step = "M";
                continue;
            }
            path.append(step).append(Markup.number(x(item.get()))).append(' ');
            path.append(Markup.number(y(item.get())));
            step = "L";
        }
        return path.toString();
    }

    private void dot(TrendLine line, TrendPoint point, double radius, String colour) {
        boolean isFilled = Mark.of(line.marker()).isFilled();
        markup.open("circle").attribute("cx", x(point)).attribute("cy", y(point));
        markup.attribute("r", isFilled ? radius : radius - 0.5).attribute("fill", isFilled ? colour : HouseTheme.PAPER);
        if (!isFilled) {
            markup.attribute("stroke", colour).attribute("stroke-width", 1.2);
        }
        markup.close("circle");
    }

    private double x(TrendPoint point) {
        return MARGIN + (point.position() - first) / years * (WIDTH - 2 * MARGIN);
    }

    private double y(TrendPoint point) {
        return MARGIN + (highest - point.value()) / height * (HEIGHT - 2 * MARGIN);
    }
}
