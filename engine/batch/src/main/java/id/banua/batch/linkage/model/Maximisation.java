package id.banua.batch.linkage.model;

import id.banua.batch.linkage.compare.Field;
import id.banua.batch.linkage.compare.Pattern;

/** The likeliest model under an expectation, kept within bounds: the M step. */
final class Maximisation {
    /** What is believed counts as that many pairs, so that a few odd ones do not rule. */
    private static final double PAIRS_OF_BELIEF = 20;

    private static final double FEWEST = 0.5;
    private static final double SMALLEST_SHARE = 1e-7;
    private static final Stratum[] STRATA = Stratum.values();

    private final PatternTable table;
    private final Shares random;

    Maximisation(PatternTable table, Shares random) {
        this.table = table;
        this.random = random;
    }

    MatchModel of(Expectation expected) {
        Shares matches = new Shares()
                .plus(Beliefs.ofMatches(), Stratum.OTHER, PAIRS_OF_BELIEF)
                .plus(expected.matches);
        Shares byChance = withoutMatches(matches, expected);
        double[][] priors = new double[STRATA.length][];
        double[][][] levels = new double[STRATA.length][Field.values().length][];
        for (Stratum stratum : STRATA) {
            int s = stratum.number();
            priors[s] = priors(stratum, expected);
            Shares others = stratum == Stratum.OTHER
                    ? byChance
                    : new Shares().plus(byChance, stratum, PAIRS_OF_BELIEF).plus(expected.others[s]);
            for (Field field : Field.values()) {
                levels[s][field.number()] = levelBits(stratum, field, matches, others);
            }
        }
        return new MatchModel(priors, levels, expected.names.bits(), expected.dates.bits());
    }

    /** Random pairs hold matches too; in small registers that is more than nothing. */
    private Shares withoutMatches(Shares matches, Expectation expected) {
        Pattern.Kind kind = table.pairs(Pattern.Kind.ACROSS) > 0 ? Pattern.Kind.ACROSS : Pattern.Kind.WITHIN_TRAINEES;
        double share = Math.min(0.5, expected.matches(kind) / Math.max(1, table.pairs(kind)));
        Shares others = new Shares();
        for (Field field : Field.values()) {
            for (int level = 1; level < field.levels().size(); level++) {
                double rest = random.share(field, level, 1) - share * matches.share(field, level, 1);
                others.add(field, level, Math.max(SMALLEST_SHARE, rest));
            }
        }
        return others;
    }

    private double[] priors(Stratum stratum, Expectation expected) {
        double[] bits = new double[Pattern.Kind.values().length];
        for (Pattern.Kind kind : Pattern.Kind.values()) {
            int k = kind.number();
            double matches =
                    stratum == Stratum.OTHER ? expected.matches(kind) : expected.matchCount[stratum.number()][k];
            double others =
                    stratum == Stratum.OTHER ? table.pairs(kind) - matches : expected.otherCount[stratum.number()][k];
            bits[k] = log2(Math.max(FEWEST, matches) / Math.max(FEWEST, others));
        }
        return bits;
    }

    /** Log2 of m/u for each level of a field, never lower for a better level. */
    private static double[] levelBits(Stratum stratum, Field field, Shares matches, Shares others) {
        int count = field.levels().size();
        double[] bits = new double[count];
        if (!stratum.isTold(field)) {
            return bits;
        }
        int first = stratum.firstLevel(field);
        double[] m = new double[count - first];
        double[] u = new double[count - first];
        for (int level = first; level < count; level++) {
            m[level - first] = Math.max(SMALLEST_SHARE, matches.share(field, level, first));
            u[level - first] = Math.max(SMALLEST_SHARE, others.share(field, level, first));
        }
        double[] ratios = Rising.ratios(m, u);
        for (int level = first; level < count; level++) {
            bits[level] = log2(ratios[level - first]);
        }
        return bits;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
