package id.banua.batch.linkage.model;

import id.banua.batch.linkage.compare.Field;
import id.banua.batch.linkage.compare.Pattern;

/** How many pairs of each sort and level are matches and how many are not, as a model expects it: the E step. */
final class Expectation {
    private static final int STRATA = Stratum.values().length;
    private static final int KINDS = Pattern.Kind.values().length;

    final Shares matches = new Shares();
    final Shares[] others = new Shares[STRATA];
    final double[][] matchCount = new double[STRATA][KINDS];
    final double[][] otherCount = new double[STRATA][KINDS];
    final Discount names = new Discount(Field.NAME.levels().size());
    final Discount dates = new Discount(Field.BIRTH_DATE.levels().size());

    /** For each level, the mean among matches of the share of persons who have what the pair shares. */
    static final class Discount {
        private final double[] sums;
        private final double[] weights;

        Discount(int levels) {
            sums = new double[levels];
            weights = new double[levels];
        }

        void add(int level, int bits, double times) {
            sums[level] += times * Math.pow(2, -bits);
            weights[level] += times;
        }

        /** For each level in bits, never above 0; 0 where nothing is known. */
        double[] bits() {
            double[] bits = new double[sums.length];
            for (int level = 0; level < bits.length; level++) {
                bits[level] = weights[level] > 0 ? Math.log(sums[level] / weights[level]) / Math.log(2) : 0;
            }
            return bits;
        }
    }

    private Expectation() {
        for (int s = 0; s < STRATA; s++) {
            others[s] = new Shares();
        }
    }

    /** Before anything is counted. */
    static Expectation none() {
        return new Expectation();
    }

    static Expectation of(PatternTable table, MatchModel model) {
        Expectation expectation = new Expectation();
        for (PatternTable.Row row : table.rows()) {
            expectation.add(row.pattern(), (double) row.count(), model.probability(row.pattern()));
        }
        return expectation;
    }

    private void add(Pattern pattern, double count, double probability) {
        double match = count * probability;
        double other = count - match;
        int stratum = Stratum.of(pattern).number();
        matches.add(pattern, match);
        others[stratum].add(pattern, other);
        matchCount[stratum][pattern.kind().number()] += match;
        otherCount[stratum][pattern.kind().number()] += other;
        names.add(pattern.level(Field.NAME), pattern.nameBits(), match);
        dates.add(pattern.level(Field.BIRTH_DATE), pattern.dateBits(), match);
    }

    double matches(Pattern.Kind kind) {
        double sum = 0;
        for (double[] ofStratum : matchCount) {
            sum += ofStratum[kind.number()];
        }
        return sum;
    }
}
