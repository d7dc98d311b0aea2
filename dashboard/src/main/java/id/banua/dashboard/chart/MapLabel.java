package id.banua.dashboard.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/**
 * The name and value of a region on the map, in pixels from the map's corner.
 *
 * @param x the middle of an inner label; the edge that is nearest to the region of an outer one
 * @param y the middle of its height
 * @param anchor the SVG {@code text-anchor}: middle inside, start and end outside
 * @param pointX where the leader of an outer label ends
 */
record MapLabel(
        String regionCode, List<String> lines, double x, double y, String anchor, double pointX, double pointY) {
    static final int LINE_HEIGHT = 13;

    static Font font() {
        return HouseTheme.regular(HouseTheme.SMALL_SIZE);
    }

    boolean isInside() {
        return anchor.equals("middle");
    }

    double width() {
        return TextWrap.widest(lines, font());
    }

    double height() {
        return lines.size() * (double) LINE_HEIGHT;
    }

    double left() {
        return switch (anchor) {
            case "start" -> x;
            case "end" -> x - width();
            default -> x - width() / 2;
        };
    }

    MapLabel movedTo(double newX, double newY) {
        return new MapLabel(regionCode, lines, newX, newY, anchor, pointX, pointY);
    }

    /** The ways to write a region inside its shape: on one line, or word by word, the value below. */
    static List<List<String>> shapes(MapRegion region, boolean withValue) {
        List<List<String>> shapes = new ArrayList<>();
        for (double share : new double[] {1, 0.6, 0.3}) {
            double width = HouseTheme.widthOf(region.name(), font()) * share + 1;
            List<String> lines = new ArrayList<>(TextWrap.lines(region.name(), font(), width));
            if (withValue && !region.shade().missing()) {
                lines.add(region.shade().label());
            }
            if (!shapes.contains(lines)) {
                shapes.add(lines);
            }
        }
        return shapes;
    }

    /** The one line of a label outside. */
    static List<String> outside(MapRegion region, boolean withValue) {
        boolean hasValue = withValue && !region.shade().missing();
        return List.of(
                region.name() + (hasValue ? "\u00a0\u00a0" + region.shade().label() : ""));
    }
}
