package id.banua.dashboard.chart;

import id.banua.dashboard.chart.HexGrid.Vertex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes each region inside its shape where it fits, else beside the land with a leader; no two labels meet. Where too
 * many would stand beside the land, as on a map of the nation, none is written: some names would look like a choice.
 */
final class MapLabels {
    private static final int MOST_OUTSIDE = 30;
    private static final int GAP = 8;
    private static final double CLEARANCE = 2;

    private final HexGrid grid;
    private final Map<String, List<Vertex>> centres;
    private final double unitX;
    private final double unitY;
    private final boolean withValues;

    MapLabels(HexGrid grid, double unitX, boolean withValues) {
        this.grid = grid;
        this.centres = grid.centresByRegion();
        this.unitX = unitX;
        this.unitY = unitX * HexGrid.ASPECT;
        this.withValues = withValues;
    }

    List<MapLabel> place(List<MapRegion> regions) {
        List<MapLabel> inside = new ArrayList<>();
        List<MapLabel> left = new ArrayList<>();
        List<MapLabel> right = new ArrayList<>();
        for (MapRegion region : regions) {
            if (centres.containsKey(region.regionCode())) {
                Optional<MapLabel> label = inside(region);
                label.ifPresent(inside::add);
                if (label.isEmpty()) {
                    MapLabel outside = outside(region);
                    (outside.anchor().equals("end") ? left : right).add(outside);
                }
            }
        }
        if (left.size() + right.size() > MOST_OUTSIDE) {
            return List.of();
        }
        inside.addAll(besideLand(left));
        inside.addAll(besideLand(right));
        return inside;
    }

    private Optional<MapLabel> inside(MapRegion region) {
        Vertex middle = middle(region.regionCode());
        List<Vertex> nearestFirst = cells(region.regionCode()).stream()
                .sorted(Comparator.comparingInt(cell -> distance(cell, middle)))
                .toList();
        for (List<String> lines : MapLabel.shapes(region, withValues)) {
            MapLabel label = label(region, lines, middle, "middle");
            double halfWidth = (label.width() / 2 + CLEARANCE) / unitX;
            double halfHeight = (label.height() / 2 + CLEARANCE) / unitY;
            Optional<Vertex> place = nearestFirst.stream()
                    .filter(cell -> fits(region.regionCode(), cell, halfWidth, halfHeight))
                    .findFirst();
            if (place.isPresent()) {
                return place.map(cell -> label.movedTo(cell.x() * unitX, cell.y() * unitY));
            }
        }
        return Optional.empty();
    }

    /** True where a box around a cell, measured in steps of the lattice, lies in one region. */
    private boolean fits(String region, Vertex cell, double halfWidth, double halfHeight) {
        Optional<String> wanted = Optional.of(region);
        for (int across = -4; across <= 4; across++) {
            for (int down = -2; down <= 2; down++) {
                double x = cell.x() + across / 4.0 * halfWidth;
                double y = cell.y() + down / 2.0 * halfHeight;
                if (!grid.regionAt(x, y).equals(wanted)) {
                    return false;
                }
            }
        }
        return true;
    }

    private MapLabel outside(MapRegion region) {
        Vertex middle = middle(region.regionCode());
        double y = middle.y() * unitY;
        double toLeft = middle.x() * unitX - landEdge(y, y, true);
        double toRight = landEdge(y, y, false) - middle.x() * unitX;
        return label(region, MapLabel.outside(region, withValues), middle, toLeft < toRight ? "end" : "start");
    }

    private List<MapLabel> besideLand(List<MapLabel> labels) {
        List<MapLabel> sorted = labels.stream()
                .sorted(Comparator.comparingDouble(MapLabel::y).thenComparing(MapLabel::regionCode))
                .toList();
        double[] wanted = sorted.stream().mapToDouble(MapLabel::y).toArray();
        double[] heights =
                sorted.stream().mapToDouble(label -> label.height() + 2).toArray();
        double[] centres = PushApart.centres(wanted, heights, 0, grid.height() * unitY);
        List<MapLabel> moved = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            MapLabel label = sorted.get(i);
            boolean isLeft = label.anchor().equals("end");
            double edge = landEdge(centres[i] - label.height(), centres[i] + label.height(), isLeft);
            moved.add(label.movedTo(isLeft ? edge - GAP : edge + GAP, centres[i]));
        }
        return moved;
    }

    /** The outermost land between two heights. */
    private double landEdge(double from, double to, boolean isLeft) {
        double edge = isLeft ? grid.width() : 0;
        for (Vertex cell : grid.regions().keySet()) {
            if (cell.y() > from / unitY - 3 && cell.y() < to / unitY + 3) {
                edge = isLeft ? Math.min(edge, cell.x() - 1.0) : Math.max(edge, cell.x() + 1.0);
            }
        }
        return edge * unitX;
    }

    /** The cell nearest to the mean of all cells of a region. */
    private Vertex middle(String region) {
        List<Vertex> cells = cells(region);
        int x = (int) Math.round(cells.stream().mapToInt(Vertex::x).average().orElse(0));
        int y = (int) Math.round(cells.stream().mapToInt(Vertex::y).average().orElse(0));
        return cells.stream()
                .min(Comparator.comparingInt(cell -> distance(cell, new Vertex(x, y))))
                .orElseThrow();
    }

    private List<Vertex> cells(String region) {
        return centres.getOrDefault(region, List.of());
    }

    private MapLabel label(MapRegion region, List<String> lines, Vertex cell, String anchor) {
        double x = cell.x() * unitX;
        double y = cell.y() * unitY;
        return new MapLabel(region.regionCode(), lines, x, y, anchor, x, y);
    }

    /** Squared and in the lattice's measure, where a step across is as long as the square root of three steps down. */
    private static int distance(Vertex one, Vertex other) {
        int across = one.x() - other.x();
        int down = one.y() - other.y();
        return 3 * across * across + down * down;
    }
}
