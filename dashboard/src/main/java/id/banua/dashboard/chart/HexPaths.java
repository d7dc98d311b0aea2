package id.banua.dashboard.chart;

import id.banua.dashboard.chart.HexGrid.Edge;
import id.banua.dashboard.chart.HexGrid.Vertex;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins the sides of cells to long paths, in lattice units and written as short as SVG allows. */
final class HexPaths {
    private static final Comparator<Vertex> ORDER =
            Comparator.comparingInt(Vertex::y).thenComparingInt(Vertex::x);

    private HexPaths() {}

    /** The closed outline of each region: all its cells as one shape, with its islands and holes. */
    static Map<String, String> outlines(List<Edge> edges) {
        Map<String, Map<Vertex, Vertex>> next = new LinkedHashMap<>();
        for (Edge edge : edges) {
            next.computeIfAbsent(edge.region(), region -> new TreeMap<>(ORDER)).put(edge.from(), edge.to());
        }
        Map<String, String> outlines = new LinkedHashMap<>();
        next.forEach((region, steps) -> outlines.put(region, loops(steps)));
        return outlines;
    }

    /** Open lines along the given sides, each side once; two sides on the same place count as one. */
    static String lines(List<Edge> edges) {
        Map<Vertex, Deque<Vertex>> ends = new TreeMap<>(ORDER);
        for (Edge edge : edges) {
            if (!ends.getOrDefault(edge.from(), new ArrayDeque<>()).contains(edge.to())) {
                ends.computeIfAbsent(edge.from(), vertex -> new ArrayDeque<>()).add(edge.to());
                ends.computeIfAbsent(edge.to(), vertex -> new ArrayDeque<>()).add(edge.from());
            }
        }
        StringBuilder path = new StringBuilder();
        List<Vertex> oddFirst = ends.keySet().stream()
                .sorted(Comparator.comparingInt(
                        vertex -> ends.getOrDefault(vertex, new ArrayDeque<>()).size() % 2 == 1 ? 0 : 1))
                .toList();
        for (Vertex start : oddFirst) {
            while (!ends.getOrDefault(start, new ArrayDeque<>()).isEmpty()) {
                walk(start, ends, path);
            }
        }
        return path.toString();
    }

    private static void walk(Vertex start, Map<Vertex, Deque<Vertex>> ends, StringBuilder path) {
        moveTo(start, path);
        Vertex here = start;
        Deque<Vertex> ways = ends.getOrDefault(here, new ArrayDeque<>());
        while (!ways.isEmpty()) {
            Vertex there = ways.removeFirst();
            Deque<Vertex> back = ends.getOrDefault(there, new ArrayDeque<>());
            back.remove(here);
            lineTo(here, there, path);
            here = there;
            ways = back;
        }
    }

    private static String loops(Map<Vertex, Vertex> next) {
        StringBuilder path = new StringBuilder();
        while (!next.isEmpty()) {
            Vertex start = next.keySet().iterator().next();
            moveTo(start, path);
            Vertex here = start;
            Vertex there = next.remove(here);
            while (there != null && !there.equals(start)) {
                lineTo(here, there, path);
                here = there;
                there = next.remove(here);
            }
            path.append('z');
        }
        return path.toString();
    }

    private static void moveTo(Vertex vertex, StringBuilder path) {
        path.append('M').append(vertex.x()).append(' ').append(vertex.y()).append('l');
    }

    private static void lineTo(Vertex from, Vertex to, StringBuilder path) {
        number(to.x() - from.x(), path);
        number(to.y() - from.y(), path);
    }

    private static void number(int number, StringBuilder path) {
        char before = path.charAt(path.length() - 1);
        if (number >= 0 && before != 'l') {
            path.append(' ');
        }
        path.append(number);
    }
}
