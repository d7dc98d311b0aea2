package id.banua.dashboard.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How large the map is drawn and what room the labels beside it need.
 *
 * @param unitX the pixels of one step of the lattice across
 * @param left from the edge of the picture to the westernmost cell
 */
record MapFrame(HexGrid grid, double unitX, double left, List<MapLabel> labels) {
    private static final int MOST_ROUNDS = 8;

    /** As large as the width allows once the labels have their room; they move as the map shrinks. */
    static MapFrame of(HexGrid grid, List<MapRegion> regions, int width, int tallest) {
        double tallestUnit = tallest / (grid.height() * HexGrid.ASPECT);
        double left = 0;
        double right = 0;
        MapFrame frame = new MapFrame(grid, 0, 0, List.of());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double unit = Math.min((width - left - right) / grid.width(), tallestUnit);
            List<MapLabel> labels = new MapLabels(grid, unit).place(regions);
            double mapWidth = unit * grid.width();
            double slack = Math.max(0, width - left - right - mapWidth);
            frame = new MapFrame(grid, unit, left + slack / 2, labels);
            double overLeft = overhang(labels, label -> -label.left());
            double overRight = overhang(labels, label -> label.left() + label.width() - mapWidth);
            if (overLeft <= left && overRight <= right) {
                break;
            }
            left = Math.max(left, overLeft);
            right = Math.max(right, overRight);
        }
        return frame;
    }

    private static double overhang(List<MapLabel> labels, ToDoubleFunction<MapLabel> pixels) {
        return Math.max(0, labels.stream().mapToDouble(pixels).max().orElse(0));
    }

    int height() {
        return (int) Math.ceil(grid.height() * unitX * HexGrid.ASPECT) + 8;
    }

    String scale() {
        return "scale(" + precise(unitX) + " " + precise(unitX * HexGrid.ASPECT) + ")";
    }

    /** Takes the scale back, for patterns that must not be stretched with the shapes they fill. */
    String unscale() {
        return "scale(" + precise(1 / unitX) + " " + precise(1 / (unitX * HexGrid.ASPECT)) + ")";
    }

    private static String precise(double number) {
        return Double.toString(Math.round(number * 10_000) / 10_000.0);
    }
}
