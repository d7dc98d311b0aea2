package id.banua.dashboard.mart;

import java.time.LocalDate;

/**
 * One edition of a cell.
 *
 * @param knownFrom the day from which it was the published value
 * @param roundingHalfWidth how far rounding may have moved the value
 * @param claimId the claim that was chosen among those that were out
 * @param choiceReason why it was chosen, as a code
 */
public record Vintage(
        CellKey key,
        LocalDate knownFrom,
        double value,
        double roundingHalfWidth,
        String sourceId,
        String claimId,
        String choiceReason,
        String definitionVersion) {

    static Vintage of(Frame frame, int row) {
        return new Vintage(
                CellKey.of(frame, row),
                LocalDate.parse(frame.text(row, "known_from")),
                frame.decimal(row, "value").orElse(Double.NaN),
                frame.decimal(row, "rounding_half_width").orElse(0),
                frame.text(row, "source_id"),
                frame.text(row, "claim_id"),
                frame.text(row, "choice_reason"),
                frame.text(row, "definition_version"));
    }

    /** Whether both can be roundings of one value: publishing it again is no revision. */
    boolean agreesWith(Vintage other) {
        double halves = roundingHalfWidth + other.roundingHalfWidth;
        return Math.abs(value - other.value) <= halves * (1 + 1e-9);
    }
}
