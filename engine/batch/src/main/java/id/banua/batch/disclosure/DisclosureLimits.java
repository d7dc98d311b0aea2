package id.banua.batch.disclosure;

import java.io.Serializable;

/**
 * What may be told of how few.
 *
 * @param persons counts of fewer are withheld, and nobody may learn them to within fewer than that
 * @param mostSmall a table is left out where a greater share of its cells is small; from 0 to 1
 */
public record DisclosureLimits(int persons, double mostSmall) implements Serializable {
    /** Persons, unless a build is told otherwise. */
    public static final int USUAL_PERSONS = 5;

    /** Each small cell takes others with it, up to the totals that everybody asks for. */
    private static final double USUAL_SHARE = 0.02;

    /** The usual limits, but for how few persons are few. */
    public static DisclosureLimits of(int persons) {
        return new DisclosureLimits(persons, USUAL_SHARE);
    }

    public DisclosureLimits {
        if (persons < 1 || mostSmall < 0 || mostSmall > 1) {
            throw new IllegalArgumentException("Expected a limit of at least 1 person and a share from 0 to 1, found "
                    + persons + " and " + mostSmall);
        }
    }
}
