package id.banua.dashboard.mart;

import java.util.OptionalDouble;

/**
 * One statement of one source, as it was read and as it was understood.
 *
 * @param id file and line, such as {@code claims/poverty.csv:123}
 * @param value in the catalogue's unit; empty where it could not be understood
 * @param standing chosen, kept or quarantined
 */
public record Claim(
        String id,
        AsClaimed asClaimed,
        String indicator,
        OptionalDouble value,
        Origin origin,
        String note,
        String standing,
        String choiceReason) {
    static final String CHOSEN = "chosen";
    static final String KEPT = "kept";
    static final String QUARANTINED = "quarantined";

    /** The words of the claims file, verbatim. */
    public record AsClaimed(
            String indicator, String unit, String regionCode, String regionName, String period, String value) {}

    /** The source and its date, as precisely as known. */
    public record Origin(String sourceId, String publishedOn) {}

    static Claim of(Frame frame, int row) {
        return new Claim(
                frame.text(row, "claim_id"),
                new AsClaimed(
                        frame.text(row, "claimed_indicator"),
                        frame.text(row, "claimed_unit"),
                        frame.text(row, "claimed_region_code"),
                        frame.text(row, "claimed_region_name"),
                        frame.text(row, "claimed_period"),
                        frame.text(row, "claimed_value")),
                frame.text(row, "indicator_id"),
                frame.decimal(row, "value"),
                new Origin(frame.text(row, "source_id"), frame.text(row, "published_on")),
                frame.text(row, "note"),
                frame.text(row, "standing"),
                frame.text(row, "choice_reason"));
    }

    public boolean isChosen() {
        return standing.equals(CHOSEN);
    }

    public boolean isQuarantined() {
        return standing.equals(QUARANTINED);
    }
}
