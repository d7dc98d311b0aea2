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
    private static final int MOST_ROUNDS = 30;
    private static final double SHRINK = 0.96;
    private static final double FAIR_SHARE = 0.75;
    private static final double FULL_LINES_UNIT = 4;

    /**
     * The largest map that leaves its labels their room: first with names and values, with names alone where the
     * values would cost too much of the map.
     */
    static MapFrame of(HexGrid grid, List<MapRegion> regions, int width, int tallest) {
        double largest = Math.min((double) width / grid.width(), tallest / (grid.height() * HexGrid.ASPECT));
        MapFrame full = largest(new MapFrame(grid, largest, 0, List.of()), regions, width, true);
        boolean isFair = full.unitX >= FAIR_SHARE * largest;
        return isFair ? full : largest(new MapFrame(grid, largest, 0, List.of()), regions, width, false);
    }

    private static MapFrame largest(MapFrame largest, List<MapRegion> regions, int width, boolean withValues) {
        MapFrame frame = largest;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double unit = largest.unitX * Math.pow(SHRINK, round);
            double mapWidth = unit * largest.grid.width();
            List<MapLabel> labels = new MapLabels(largest.grid, unit, withValues).place(regions);
            double left = overhang(labels, label -> -label.left());
            double right = overhang(labels, label -> label.left() + label.width() - mapWidth);
            double slack = width - left - mapWidth - right;
            frame = new MapFrame(largest.grid, unit, left + Math.max(0, slack / 2), labels);
            if (slack >= 0) {
                break;
            }
        }
        return frame;
    }

    private static double overhang(List<MapLabel> labels, ToDoubleFunction<MapLabel> pixels) {
        return Math.max(0, labels.stream().mapToDouble(pixels).max().orElse(0));
    }

    int height() {
        return (int) Math.ceil(grid.height() * unitX * HexGrid.ASPECT) + 8;
    }

    /** Lines grow thinner on small cells, which they would cover. */
    double lineScale() {
        return Math.max(0.5, Math.min(1, unitX / FULL_LINES_UNIT));
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
