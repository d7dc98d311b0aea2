package id.banua.batch.linkage.cluster;

import id.banua.batch.linkage.compare.Numbered;

/**
 * Two records that were compared, the one with the smaller id first.
 *
 * @param logOdds binary logarithm of the odds that they are one person
 * @param weight how much of that their agreement says, in bits; the rest is what was believed before
 * @param sort by what they are or are not one person
 */
public record Edge(long left, long right, double logOdds, double weight, Sort sort, int pattern) {

    /** By what two records are one person; the first ones join first. */
    public enum Sort implements Numbered {
        /** By the same valid key, and nothing speaks against it. */
        SAME_KEY,
        /** They have the same valid key, but so little else that one of them must be wrong. */
        CONTRADICTION,
        /** By how they agree. */
        LIKELY
    }

    boolean is(Sort other) {
        return sort == other;
    }
}
