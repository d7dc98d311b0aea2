package id.banua.batch.linkage.cluster;

import org.jspecify.annotations.Nullable;

/**
 * What was decided about two records, the one with the smaller id first.
 *
 * @param isExact whether they have the same valid key
 * @param weight log2 match weight of the pair, or of the pair that joined theirs where they were not compared
 * @param probability that they are one person, given that each is at most one
 * @param pattern of their agreement; null where they were not compared
 */
record Verdict(
        long left,
        long right,
        boolean isExact,
        double weight,
        double probability,
        Decision decision,
        @Nullable Integer pattern) {

    /** Whether two records are one person. */
    enum Decision {
        ACCEPTED,
        FOR_REVIEW,
        REJECTED
    }
}
