package id.banua.model.estimate;

import java.util.Locale;
import java.util.OptionalDouble;

/** What a cell holds: a number with what it takes to trust it, or the reason why there is none. */
public sealed interface Figure {

    /** The value is in the unit of its indicator. Most published figures come without a standard error. */
    record Estimate(double value, OptionalDouble standardError) implements Figure {

        /** Empty where the error is unknown, and for zero, where a relative error says nothing. */
        public OptionalDouble relativeStandardErrorPercent() {
            if (standardError.isEmpty() || value == 0) {
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(100 * standardError.getAsDouble() / Math.abs(value));
        }
    }

    /** No number, and why. */
    record Missing(Reason reason) implements Figure {}

    /** Why a cell has no number. Zero is a number and none of these. */
    enum Reason {
        NOT_SURVEYED,
        BELOW_DESIGN_LEVEL,
        TOO_IMPRECISE,
        SUPPRESSED,
        LOST_IN_SOURCE,
        /** Every claim about the cell broke a rule. */
        QUARANTINED;

        /** The lower-case word that files and marts use. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
