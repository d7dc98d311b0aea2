package id.banua.batch.linkage.cluster;

import id.banua.batch.linkage.model.MatchModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Records that hang together, as groups that each are one person, and what speaks for joining two groups. */
final class Clusters {
    /** What is assumed of two records that share no block: one chance in a hundred or so. */
    private static final double NOT_COMPARED = -7;

    private static final double MOST = 30;

    private final Map<Long, Map<Long, Edge>> edges = new HashMap<>();
    private final TreeMap<Long, List<Long>> members = new TreeMap<>();
    private final Map<Long, Long> clusterOf = new HashMap<>();

    Clusters(List<Edge> all) {
        for (Edge edge : all) {
            put(edge.left(), edge.right(), edge);
            put(edge.right(), edge.left(), edge);
        }
        for (long record : edges.keySet()) {
            members.put(record, new ArrayList<>(List.of(record)));
            clusterOf.put(record, record);
        }
    }

    private void put(long from, long to, Edge edge) {
        edges.computeIfAbsent(from, any -> new HashMap<>()).put(to, edge);
    }

    /** The cluster of a record; its name is its smallest record. */
    long of(long record) {
        return clusterOf.getOrDefault(record, record);
    }

    Iterable<Long> records() {
        return clusterOf.keySet();
    }

    List<Long> members(long cluster) {
        return members.getOrDefault(cluster, List.of());
    }

    void join(long one, long other) {
        long kept = Math.min(one, other);
        long gone = Math.max(one, other);
        List<Long> moved = members.remove(gone);
        if (moved != null) {
            members(kept).addAll(moved);
            moved.forEach(record -> clusterOf.put(record, kept));
        }
    }

    /** The mean log odds over all pairs of records of two clusters (average linkage); a contradiction parts them. */
    double logOdds(long one, long other) {
        double sum = 0;
        for (long left : members(one)) {
            Map<Long, Edge> ofLeft = edges.getOrDefault(left, Map.of());
            for (long right : members(other)) {
                Edge edge = ofLeft.get(right);
                if (edge != null && edge.is(Edge.Sort.CONTRADICTION)) {
                    return -MOST;
                }
                sum += edge == null ? NOT_COMPARED : Math.max(-MOST, Math.min(MOST, edge.logOdds()));
            }
        }
        return sum / (members(one).size() * members(other).size());
    }

    /**
     * The probability that two clusters are one person, given that each is at most one: whoever else might be one with
     * either of them takes from it, unless they are likely to be one with the other as well.
     */
    double probability(long one, long other, double sameFrom) {
        double odds = Math.pow(2, logOdds(one, other));
        double rivals = Math.max(rivals(one, other, sameFrom), rivals(other, one, sameFrom));
        return odds / (1 + odds + rivals);
    }

    /** The summed odds of the clusters that {@code one} might be instead of {@code other}. */
    private double rivals(long one, long other, double sameFrom) {
        double sum = 0;
        for (long rival : neighbours(one)) {
            boolean isAnother = rival != other && MatchModel.probability(logOdds(rival, other)) < sameFrom;
            sum += isAnother ? Math.pow(2, logOdds(one, rival)) : 0;
        }
        return sum;
    }

    /**
     * The probability that two records in different clusters are one person after all, given that each is at most one:
     * those whom either is, or may rather be, take from it.
     */
    double probability(Edge edge, double sameFrom) {
        double odds = Math.pow(2, edge.logOdds());
        double rivals = Math.max(
                rivalsOfRecord(edge.left(), edge.right(), sameFrom),
                rivalsOfRecord(edge.right(), edge.left(), sameFrom));
        return odds / (1 + odds + rivals);
    }

    /** The summed odds of the best record of each cluster that {@code record} might be rather than {@code other}. */
    private double rivalsOfRecord(long record, long other, double sameFrom) {
        Map<Long, Double> best = new TreeMap<>();
        edges.getOrDefault(record, Map.of()).forEach((rival, edge) -> {
            if (of(rival) != of(other)) {
                best.merge(of(rival), edge.logOdds(), Math::max);
            }
        });
        return best.entrySet().stream()
                .filter(rival -> MatchModel.probability(logOdds(rival.getKey(), of(other))) < sameFrom)
                .mapToDouble(rival -> Math.pow(2, rival.getValue()))
                .sum();
    }

    private List<Long> neighbours(long cluster) {
        return members(cluster).stream()
                .flatMap(record -> edges.getOrDefault(record, Map.of()).keySet().stream())
                .map(this::of)
                .filter(found -> found != cluster)
                .distinct()
                .sorted()
                .toList();
    }
}
