package id.banua.batch.linkage.compare;

import java.io.Serializable;

/**
 * How rare words, names and birth dates are among the persons of both registers, in bits: the negative binary logarithm
 * of their share. Counts are kept by fingerprint in a table of fixed size, so two texts may share a count; that makes a
 * rare one look a little less rare, never rarer. Shares below 1 in 2^{@value #MOST_BITS} count as that.
 */
public final class Rarity implements Serializable {
    private static final long serialVersionUID = 1;

    static final int MOST_BITS = 20;

    private static final int WORD = 1;
    private static final int NAME = 2;
    private static final int DATE = 3;
    private static final int DAY_OF_YEAR = 4;
    /** A word that at least one person in 64 has tells little; a name consists of more than such words. */
    private static final float GENERIC_BITS = 6;
    /** A word that at least one person in 8,192, and not only a few, has is a name; a mistyped name is rarer. */
    private static final double USUAL_SHARE = 1 / 8192.0;

    private static final int A_FEW = 5;
    /** A day on which more than four times as many are born as on others stands for "not known". */
    private static final double SHARE_OF_STAND_IN = 4 / 365.0;

    private static final int ENOUGH_TO_SEE_IT = 20;

    private final int[] counts;
    private long persons;

    /** An empty table with 2^{@code binaryDigits} counts. */
    public Rarity(int binaryDigits) {
        counts = new int[1 << binaryDigits];
    }

    /** Counts one person. */
    public void add(String normalName, int birthDigits) {
        persons++;
        if (!normalName.isEmpty()) {
            count(Fingerprint.of(NAME, normalName));
            for (String word : normalName.split(" ")) {
                count(Fingerprint.of(WORD, word));
            }
        }
        if (birthDigits != 0) {
            count(Fingerprint.of(DATE, birthDigits, 0));
            count(Fingerprint.of(DAY_OF_YEAR, BirthDate.of(birthDigits).dayOfYear(), 0));
        }
    }

    /** Adds the counts of other persons. */
    public Rarity plus(Rarity other) {
        persons += other.persons;
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        return this;
    }

    float bitsOfWord(String word) {
        return bits(Fingerprint.of(WORD, word));
    }

    float bitsOfName(String normalName) {
        return bits(Fingerprint.of(NAME, normalName));
    }

    public float bitsOf(BirthDate date) {
        return bits(Fingerprint.of(DATE, date.digits(), 0));
    }

    /** True for a day of the year that many give who do not know theirs. */
    boolean isStandIn(BirthDate date) {
        int count = countOf(Fingerprint.of(DAY_OF_YEAR, date.dayOfYear(), 0));
        return count > Math.max(ENOUGH_TO_SEE_IT, SHARE_OF_STAND_IN * persons);
    }

    static boolean isGeneric(float bitsOfWord) {
        return bitsOfWord < GENERIC_BITS;
    }

    /** True for a word that so many have that it is a name, not a slip of the pen. */
    boolean isUsual(String word) {
        return countOf(Fingerprint.of(WORD, word)) >= Math.max(A_FEW, USUAL_SHARE * persons);
    }

    private float bits(long fingerprint) {
        double share = Math.max(1, countOf(fingerprint)) / (double) Math.max(1, persons);
        return (float) Math.min(MOST_BITS, -Math.log(share) / Math.log(2));
    }

    private int countOf(long fingerprint) {
        return counts[slot(fingerprint)];
    }

    private void count(long fingerprint) {
        counts[slot(fingerprint)]++;
    }

    private int slot(long fingerprint) {
        return (int) (fingerprint >>> 32) & counts.length - 1;
    }
}
