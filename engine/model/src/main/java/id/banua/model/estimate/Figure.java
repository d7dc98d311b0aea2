package id.banua.model.estimate;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

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
        /** The source says that it has no figure: "...", "NA". */
        NOT_AVAILABLE,
        /** The source prints a dash, which stands for nothing or zero, and does not say for which. */
        NONE_OR_ZERO,
        /** Every claim about the cell broke a rule. */
        QUARANTINED,
        /** What was published speaks of older borders and cannot be brought to those that are asked for. */
        OTHER_BORDERS;

        /** The lower-case word that files and marts use. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads the word that a claims file has where the source prints a sign in the place of a number. */
        public static Optional<Reason> findPrinted(String word) {
            return Stream.of(NOT_AVAILABLE, NONE_OR_ZERO, SUPPRESSED)
                    .filter(reason -> reason.id().equals(word))
                    .findFirst();
        }
    }
}
