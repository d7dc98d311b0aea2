package id.banua.batch.choice;

import id.banua.model.release.PublicationDate;

/**
 * A claim that competes for its cell.
 *
 * @param value in the unit of the indicator
 * @param halfWidth how far rounding may have moved it
 * @param versionOrder of the definition it was made by, later ones are higher
 * @param isDoubtful whether a rule warns about its arithmetic or its period
 * @param trustRank of its source, 1 is best
 */
record Candidate(
        String claimId,
        double value,
        double halfWidth,
        int versionOrder,
        boolean isDoubtful,
        int trustRank,
        PublicationDate published) {

    /** Whether both can be roundings of one value. */
    boolean agreesWith(Candidate other) {
        return Math.abs(value - other.value) <= (halfWidth + other.halfWidth) * (1 + 1e-9);
    }
}
