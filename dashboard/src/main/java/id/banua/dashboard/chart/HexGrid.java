package id.banua.dashboard.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hexagons on a lattice of whole numbers: half a cell wide and a quarter of a cell high. There every corner of every
 * hexagon has whole coordinates, so that shared edges are found without rounding.
 */
final class HexGrid {
    /** The height of a lattice step for a width of one: regular hexagons. */
    static final double ASPECT = 1 / Math.sqrt(3);

    /** Neighbours clockwise from the upper right one, and the corner where the edge to each begins. */
    private static final List<Vertex> NEIGHBOURS = List.of(
            new Vertex(1, -3),
            new Vertex(2, 0),
            new Vertex(1, 3),
            new Vertex(-1, 3),
            new Vertex(-2, 0),
            new Vertex(-1, -3));

    private static final List<Vertex> CORNERS = List.of(
            new Vertex(0, -2),
            new Vertex(1, -1),
            new Vertex(1, 1),
            new Vertex(0, 2),
            new Vertex(-1, 1),
            new Vertex(-1, -1));

    private final Map<Vertex, String> regions;
    private final int width;
    private final int height;

    /** A point of the lattice; {@code y} grows downwards. */
    record Vertex(int x, int y) {
        Vertex plus(Vertex other) {
            return new Vertex(x + other.x, y + other.y);
        }
    }

    /** One side of a cell, clockwise around it, and what lies beyond: empty is the sea or another country. */
    record Edge(Vertex from, Vertex to, String region, Optional<String> beyond) {}

    private HexGrid(Map<Vertex, String> regions) {
        this.regions = Collections.unmodifiableMap(regions);
        this.width = regions.keySet().stream().mapToInt(Vertex::x).max().orElse(0) + 1;
        this.height = regions.keySet().stream().mapToInt(Vertex::y).max().orElse(0) + 2;
    }

    /** The cells moved so that the leftmost corner has x = 0 and the topmost y = 0. */
    static HexGrid of(List<HexCell> cells) {
        int left = cells.stream().mapToInt(cell -> centre(cell).x).min().orElse(0) - 1;
        int top = cells.stream().mapToInt(cell -> centre(cell).y).min().orElse(0) - 2;
        Map<Vertex, String> regions = new LinkedHashMap<>();
        for (HexCell cell : cells) {
            Vertex centre = centre(cell);
            regions.put(new Vertex(centre.x - left, centre.y - top), cell.regionCode());
        }
        return new HexGrid(regions);
    }

    /** The centres of all cells with their regions, in the order given. */
    Map<Vertex, String> regions() {
        return regions;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Map<String, List<Vertex>> centresByRegion() {
        Map<String, List<Vertex>> centres = new HashMap<>();
        regions.forEach((centre, region) ->
                centres.computeIfAbsent(region, key -> new ArrayList<>()).add(centre));
        return centres;
    }

    /** The region of the cell around a point, where there is one. */
    Optional<String> regionAt(double x, double y) {
        int row = 3 * (int) Math.round((y - 2) / 3) + 2;
        int column = (int) Math.round(x);
        int nearer = x < column ? -1 : 1;
        for (int step : new int[] {0, nearer, -nearer}) {
            String region = regions.get(new Vertex(column + step, row));
            if (region != null) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    /** The sides of all cells where another region, or nothing, lies beyond. */
    List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        regions.forEach((centre, region) -> {
            for (int side = 0; side < NEIGHBOURS.size(); side++) {
                Optional<String> beyond = Optional.ofNullable(regions.get(centre.plus(NEIGHBOURS.get(side))));
                if (!beyond.equals(Optional.of(region))) {
                    Vertex from = centre.plus(CORNERS.get(side));
                    Vertex to = centre.plus(CORNERS.get((side + 1) % CORNERS.size()));
                    edges.add(new Edge(from, to, region, beyond));
                }
            }
        });
        return edges;
    }

    private static Vertex centre(HexCell cell) {
        return new Vertex(2 * cell.col() + (cell.row() & 1), 3 * cell.row());
    }
}
