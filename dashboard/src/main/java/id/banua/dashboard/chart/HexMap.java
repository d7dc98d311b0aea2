package id.banua.dashboard.chart;

import id.banua.dashboard.chart.HexGrid.Edge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Draws regions as merged hexagons, each filled by the class of its value and linked to its page, with a line only
 * where two regions meet and a stronger one between provinces.
 */
public final class HexMap {
    private static final int TALLEST = 760;
    private static final int TEXT_ROW = 20;

    private final MapView view;
    private final int width;
    private final HexGrid grid;
    private final HexPatterns patterns;
    private final Markup markup = new Markup();

    private HexMap(MapView view, int width) {
        this.view = view;
        this.width = width;
        this.grid = HexGrid.of(view.cells());
        this.patterns = HexPatterns.of(view, width);
    }

    /** SVG to be written into a page. Its links keep it from being one image to assistive technology: it is a group. */
    public static String svg(MapView view, Width width, String alt) {
        return new HexMap(view, width.pixels()).draw(alt);
    }

    static void text(Markup markup, String text, double x, double y, String colour, float size) {
        markup.open("text")
                .attribute("x", x)
                .attribute("y", y)
                .attribute("fill", colour)
                .attribute("font-size", size);
        markup.text(text).close("text");
    }

    private String draw(String alt) {
        MapFrame frame = MapFrame.of(grid, view.regions(), width, TALLEST);
        Markup words = new Markup();
        int top = drawWords(words, frame);
        int height = top + frame.height() + (view.words().note().isEmpty() ? 0 : TEXT_ROW);
        markup.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("class", "picture map");
        markup.attribute("viewBox", "0 0 " + width + " " + height).attribute("width", width);
        markup.attribute("height", height).attribute("font-family", HouseTheme.FONT_STACK);
        markup.attribute("role", "group").attribute("aria-label", alt).element("desc", alt);
        patterns.define(markup, usedFills(), frame);
        markup.raw(words.toString());
        markup.open("g").attribute("transform", "translate(" + Markup.number(frame.left()) + " " + top + ")");
        drawMap(frame);
        markup.close("g");
        if (!view.words().note().isEmpty()) {
            text(markup, view.words().note(), 0, height - 5.0, HouseTheme.SOFT_INK, HouseTheme.SMALL_SIZE);
        }
        return markup.close("svg").toString();
    }

    private int drawWords(Markup words, MapFrame frame) {
        int top = 0;
        if (!view.words().title().isEmpty()) {
            words.open("text").attribute("y", 16).attribute("fill", HouseTheme.INK);
            words.attribute("font-size", HouseTheme.TITLE_SIZE).attribute("font-weight", 600);
            words.text(view.words().title()).close("text");
            top += 22;
        }
        if (!view.words().legend().isEmpty()) {
            text(words, view.words().legend(), 0, top + 14.0, HouseTheme.SOFT_INK, HouseTheme.TEXT_SIZE);
            top += TEXT_ROW;
        }
        return top + MapLegend.draw(words, MapLegend.entries(view, patterns), top, width, frame) + 8;
    }

    private void drawMap(MapFrame frame) {
        List<Edge> edges = grid.edges();
        Map<String, String> outlines = HexPaths.outlines(edges);
        Map<String, MapLabel> labels =
                frame.labels().stream().collect(Collectors.toMap(MapLabel::regionCode, Function.identity()));
        for (MapRegion region : view.regions()) {
            Optional.ofNullable(outlines.get(region.regionCode()))
                    .ifPresent(outline ->
                            drawRegion(region, outline, Optional.ofNullable(labels.get(region.regionCode())), frame));
        }
        Map<String, String> provinces =
                view.regions().stream().collect(Collectors.toMap(MapRegion::regionCode, MapRegion::provinceCode));
        Predicate<Edge> isCoast = edge -> edge.beyond().isEmpty();
        Predicate<Edge> isProvince = edge -> !edge.beyond()
                .map(beyond -> provinces.getOrDefault(beyond, beyond))
                .equals(Optional.of(provinces.getOrDefault(edge.region(), edge.region())));
        Predicate<Edge> isRegency = isCoast.or(isProvince).negate();
        drawLine(path(edges, isCoast), HouseTheme.CONTEXT, 0.7, frame);
        drawCased(path(edges, isRegency), HouseTheme.SOFT_INK, 0.9, frame);
        drawCased(path(edges, isCoast.negate().and(isProvince)), HouseTheme.INK, 1.8, frame);
        frame.labels().stream().filter(label -> !label.isInside()).forEach(this::drawLeader);
    }

    private void drawRegion(MapRegion region, String outline, Optional<MapLabel> label, MapFrame frame) {
        boolean isLinked = !region.href().isEmpty();
        markup.open(isLinked ? "a" : "g");
        if (isLinked) {
            markup.attribute("href", region.href()).attribute("aria-label", region.sentence());
        }
        markup.element("title", region.sentence());
        markup.open("path").attribute("transform", frame.scale()).attribute("d", outline);
        markup.attribute("fill", patterns.fill(region.shade())).close("path");
        label.ifPresent(words -> drawLabel(words, region.shade()));
        markup.close(isLinked ? "a" : "g");
    }

    private void drawLabel(MapLabel label, Shade shade) {
        markup.open("g").attribute("font-size", HouseTheme.SMALL_SIZE);
        markup.attribute("fill", label.isInside() ? HexPatterns.inkOn(shade) : HouseTheme.INK);
        markup.attribute("text-anchor", label.anchor());
        if (label.isInside() && HexPatterns.needsHalo(shade)) {
            markup.attribute("stroke", HouseTheme.PAPER).attribute("stroke-width", 2.5);
            markup.attribute("stroke-linejoin", "round").attribute("paint-order", "stroke");
        }
        double y = label.y() - label.height() / 2 + MapLabel.LINE_HEIGHT - 3;
        for (String line : label.lines()) {
            markup.open("text")
                    .attribute("x", label.x())
                    .attribute("y", y)
                    .text(line)
                    .close("text");
            y += MapLabel.LINE_HEIGHT;
        }
        markup.close("g");
    }

    /** A dark line on a wider light one, to be seen on every class. */
    private void drawLeader(MapLabel label) {
        double end = label.x() + (label.anchor().equals("end") ? 3 : -3);
        String path = "M" + Markup.number(end) + " " + Markup.number(label.y()) + "L" + Markup.number(label.pointX())
                + " " + Markup.number(label.pointY());
        markup.open("path").attribute("d", path).attribute("stroke", HouseTheme.PAPER);
        markup.attribute("stroke-width", 2.2).close("path");
        markup.open("path").attribute("d", path).attribute("stroke", HouseTheme.INK);
        markup.attribute("stroke-width", 0.8).close("path");
        markup.open("circle")
                .attribute("cx", label.pointX())
                .attribute("cy", label.pointY())
                .attribute("r", 2.2);
        markup.attribute("fill", HouseTheme.INK)
                .attribute("stroke", HouseTheme.PAPER)
                .close("circle");
    }

    private static String path(List<Edge> edges, Predicate<Edge> which) {
        return HexPaths.lines(edges.stream().filter(which).toList());
    }

    /** A dark line on a wider light one, to be seen between two dark regions. */
    private void drawCased(String path, String colour, double stroke, MapFrame frame) {
        drawLine(path, HouseTheme.PAPER, stroke + 1.5, frame);
        drawLine(path, colour, stroke, frame);
    }

    private void drawLine(String path, String colour, double stroke, MapFrame frame) {
        if (!path.isEmpty()) {
            markup.open("path")
                    .attribute("transform", frame.scale())
                    .attribute("d", path)
                    .attribute("fill", "none");
            markup.attribute("stroke", colour).attribute("stroke-width", stroke * frame.lineScale());
            markup.attribute("vector-effect", "non-scaling-stroke").attribute("stroke-linejoin", "round");
            markup.attribute("pointer-events", "none").close("path");
        }
    }

    private List<String> usedFills() {
        List<String> fills = view.regions().stream()
                .map(region -> patterns.fill(region.shade()))
                .collect(Collectors.toList());
        MapLegend.entries(view, patterns).forEach(entry -> fills.add(entry.fill()));
        return fills;
    }
}
