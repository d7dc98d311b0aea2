package id.banua.batch.linkage.cluster;

import id.banua.batch.linkage.cluster.Verdict.Decision;
import id.banua.batch.linkage.model.MatchModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Divides records that hang together into persons: first by key, then the likeliest pair of groups, as long as it is
 * likely enough. The order of the edges makes no difference.
 */
final class PersonClusters {
    private static final Comparator<Edge> LIKELIEST_FIRST = Comparator.comparingDouble(Edge::logOdds)
            .reversed()
            .thenComparingLong(Edge::left)
            .thenComparingLong(Edge::right);

    private final List<Edge> edges;
    private final Map<Pair, Edge> byPair = new HashMap<>();
    private final Clusters clusters;
    private final Thresholds thresholds;
    private final List<Verdict> verdicts = new ArrayList<>();

    private record Pair(long left, long right) {}

    private PersonClusters(List<Edge> edges, Thresholds thresholds) {
        this.edges = edges.stream().sorted(LIKELIEST_FIRST).toList();
        this.clusters = new Clusters(edges);
        this.thresholds = thresholds;
        edges.forEach(edge -> byPair.put(new Pair(edge.left(), edge.right()), edge));
    }

    /** The groups and what was decided about pairs; accepted are exactly the pairs within a group. */
    static PersonClusters of(List<Edge> edges, Thresholds thresholds) {
        PersonClusters persons = new PersonClusters(edges, thresholds);
        persons.joinByKey();
        while (persons.joinLikely()) {
            // Two groups that became one are no rivals any more.
        }
        persons.judgeTheRest();
        return persons;
    }

    Clusters clusters() {
        return clusters;
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    private void joinByKey() {
        for (Edge edge : edges) {
            if (edge.is(Edge.Sort.SAME_KEY)) {
                join(edge, MatchModel.probability(edge.logOdds()));
            }
        }
    }

    private boolean joinLikely() {
        boolean isAnyJoined = false;
        for (Edge edge : edges) {
            long one = clusters.of(edge.left());
            long other = clusters.of(edge.right());
            boolean mayBe = edge.is(Edge.Sort.LIKELY)
                    && one != other
                    && MatchModel.probability(edge.logOdds()) >= thresholds.acceptFrom();
            if (mayBe) {
                double probability = clusters.probability(one, other, thresholds.acceptFrom());
                if (probability >= thresholds.acceptFrom()) {
                    join(edge, probability);
                    isAnyJoined = true;
                }
            }
        }
        return isAnyJoined;
    }

    private void join(Edge by, double probability) {
        long one = clusters.of(by.left());
        long other = clusters.of(by.right());
        if (one == other) {
            return;
        }
        for (long left : clusters.members(one)) {
            for (long right : clusters.members(other)) {
                verdicts.add(accepted(Math.min(left, right), Math.max(left, right), by, probability));
            }
        }
        clusters.join(one, other);
    }

    private Verdict accepted(long left, long right, Edge by, double probability) {
        @Nullable Edge own = byPair.get(new Pair(left, right));
        Edge telling = own == null ? by : own;
        return new Verdict(
                left,
                right,
                telling.is(Edge.Sort.SAME_KEY),
                telling.weight(),
                probability,
                Decision.ACCEPTED,
                own == null ? null : own.pattern());
    }

    private void judgeTheRest() {
        for (Edge edge : edges) {
            if (clusters.of(edge.left()) != clusters.of(edge.right())) {
                boolean isContradiction = edge.is(Edge.Sort.CONTRADICTION);
                double probability = clusters.probability(edge, thresholds.acceptFrom());
                boolean isOpen = isContradiction || probability >= thresholds.reviewFrom();
                verdicts.add(new Verdict(
                        edge.left(),
                        edge.right(),
                        isContradiction,
                        edge.weight(),
                        probability,
                        isOpen ? Decision.FOR_REVIEW : Decision.REJECTED,
                        edge.pattern()));
            }
        }
    }
}
