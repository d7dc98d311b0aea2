package id.banua.batch.linkage.model;

import id.banua.batch.linkage.compare.Field;
import id.banua.batch.linkage.compare.Pattern;

/**
 * Fits a model to the patterns of all candidates by expectation and maximisation (Winkler 1988). What two persons share by
 * chance comes from random pairs and is not fitted.
 *
 * @param rounds how often it was improved
 * @param isConverged false where it still moved after {@value #MOST_ROUNDS} rounds
 */
public record ModelFit(MatchModel model, int rounds, boolean isConverged) {
    private static final int MOST_ROUNDS = 200;
    /** No pattern's probability moves by more than that any more. */
    private static final double STILL = 1e-4;
    /** The share of records that are believed to have a partner before any is seen. */
    private static final double SHARE_WITH_PARTNER = 0.2;

    /** The model that explains the table best, begun from common beliefs about registers. */
    public static ModelFit of(PatternTable table, Shares random) {
        Maximisation maximisation = new Maximisation(table, random);
        MatchModel model = maximisation.of(beginning(table));
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            MatchModel better = maximisation.of(Expectation.of(table, model));
            double moved = largestMove(table, model, better);
            model = better;
            if (moved < STILL) {
                return new ModelFit(model, round, true);
            }
        }
        return new ModelFit(model, MOST_ROUNDS, false);
    }

    private static Expectation beginning(PatternTable table) {
        Expectation expected = Expectation.none();
        for (Pattern.Kind kind : Pattern.Kind.values()) {
            double matches = SHARE_WITH_PARTNER * table.records(kind);
            expected.matchCount[Stratum.OTHER.number()][kind.number()] = matches;
        }
        for (int level = 0; level < Field.NAME.levels().size(); level++) {
            expected.names.add(level, 16, 1);
        }
        for (int level = 0; level < Field.BIRTH_DATE.levels().size(); level++) {
            expected.dates.add(level, 14, 1);
        }
        return expected;
    }

    private static double largestMove(PatternTable table, MatchModel before, MatchModel after) {
        return table.rows().stream()
                .mapToDouble(row -> Math.abs(after.probability(row.pattern()) - before.probability(row.pattern())))
                .max()
                .orElse(0);
    }
}
