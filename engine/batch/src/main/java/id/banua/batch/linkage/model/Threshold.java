package id.banua.batch.linkage.model;

import id.banua.batch.linkage.compare.Field;
import id.banua.batch.linkage.compare.Field.YesNoLevel;
import id.banua.batch.linkage.compare.Pattern;
import java.util.Comparator;
import java.util.List;

/**
 * From which probability on pairs are accepted, and what the model expects of that.
 *
 * @param acceptFrom the smallest probability accepted
 * @param expectedPrecision expected share of one person among the accepted pairs that no key links
 * @param expectedRecall expected share of the accepted pairs among all candidates of one person, keys included
 */
public record Threshold(double acceptFrom, double expectedPrecision, double expectedRecall) {
    /** Below that the pair is rather two persons than one. */
    private static final double NEVER_BELOW = 0.5;

    private record Scored(double probability, double pairs, boolean isExact) {
        double matches() {
            return isExact ? pairs : pairs * probability;
        }
    }

    /**
     * The lowest threshold at which the pairs between the registers that no key links are expected to be right that
     * often. Nothing but the model decides it.
     */
    public static Threshold of(PatternTable table, MatchModel model, double precision) {
        List<Scored> likeliestFirst = likeliestFirst(table, model);
        double all = likeliestFirst.stream().mapToDouble(Scored::matches).sum();
        double exact = likeliestFirst.stream()
                .filter(Scored::isExact)
                .mapToDouble(Scored::pairs)
                .sum();
        double pairs = 0;
        double matches = 0;
        Threshold threshold = new Threshold(1, 1, all > 0 ? exact / all : 0);
        for (Scored scored : likeliestFirst) {
            if (!scored.isExact() && scored.probability() >= NEVER_BELOW) {
                pairs += scored.pairs();
                matches += scored.matches();
                if (matches / pairs >= precision) {
                    threshold = new Threshold(scored.probability(), matches / pairs, (exact + matches) / all);
                }
            }
        }
        return threshold;
    }

    private static List<Scored> likeliestFirst(PatternTable table, MatchModel model) {
        return table.rows().stream()
                .filter(row -> row.pattern().kind() == Pattern.Kind.ACROSS)
                .map(row -> new Scored(
                        model.probability(row.pattern()),
                        row.count(),
                        row.pattern().is(Field.PERSON_KEY, YesNoLevel.SAME)))
                .sorted(Comparator.comparingDouble(Scored::probability).reversed())
                .toList();
    }
}
