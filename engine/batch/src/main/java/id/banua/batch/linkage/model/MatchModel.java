package id.banua.batch.linkage.model;

import id.banua.batch.linkage.compare.Field;
import id.banua.batch.linkage.compare.Field.BirthDateLevel;
import id.banua.batch.linkage.compare.Field.NameLevel;
import id.banua.batch.linkage.compare.Pattern;
import java.io.Serializable;

/**
 * How likely two records with a pattern of agreement are one person. The logarithm of the odds is the sum of the prior's
 * and of one weight for each field, log2 of m/u (Fellegi and Sunter 1969): m is the share of the level among pairs of one
 * person, u among pairs of two. What is shared weighs more the rarer it is.
 */
public final class MatchModel implements Serializable {
    private static final long serialVersionUID = 1;

    private final double[][] priorBits;
    private final double[][][] levelBits;
    private final double[] nameDiscount;
    private final double[] dateDiscount;

    MatchModel(double[][] priorBits, double[][][] levelBits, double[] nameDiscount, double[] dateDiscount) {
        this.priorBits = priorBits;
        this.levelBits = levelBits;
        this.nameDiscount = nameDiscount;
        this.dateDiscount = dateDiscount;
    }

    /** The binary logarithm of the odds that a pair with this pattern is one person. */
    public double logOdds(Pattern pattern) {
        Stratum stratum = Stratum.of(pattern);
        double bits = priorBits[stratum.number()][pattern.kind().number()];
        for (Field field : Field.values()) {
            bits += levelBits[stratum.number()][field.number()][pattern.level(field)];
        }
        return bits + rarityBits(stratum, pattern);
    }

    private double rarityBits(Stratum stratum, Pattern pattern) {
        double bits = 0;
        int name = pattern.level(Field.NAME);
        if (tellsByRareName(stratum, name)) {
            bits += pattern.nameBits() + nameDiscount[name];
        }
        int date = pattern.level(Field.BIRTH_DATE);
        if (stratum != Stratum.SAME_HOUSEHOLD && date >= BirthDateLevel.SWAPPED.number()) {
            bits += pattern.dateBits() + dateDiscount[date];
        }
        return bits;
    }

    private static boolean tellsByRareName(Stratum stratum, int name) {
        return switch (stratum) {
            case SAME_HOUSEHOLD -> false;
            case SAME_BIRTH_DATE_AND_DISTRICT -> name >= NameLevel.SHORT_SPELT.number();
            case OTHER -> name >= NameLevel.PARTLY.number();
        };
    }

    /** Log2 of how much more often one person's records agree like this than two persons' do. */
    public double weight(Pattern pattern) {
        return logOdds(pattern)
                - priorBits[Stratum.OTHER.number()][pattern.kind().number()];
    }

    /** The probability that a pair with this pattern is one person. */
    public double probability(Pattern pattern) {
        return probability(logOdds(pattern));
    }

    /** From a binary logarithm of odds. */
    public static double probability(double logOdds) {
        return 1 / (1 + Math.pow(2, -logOdds));
    }

    public double levelBits(Stratum stratum, Field field, int level) {
        return levelBits[stratum.number()][field.number()][level];
    }
}
