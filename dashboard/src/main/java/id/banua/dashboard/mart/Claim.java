package id.banua.dashboard.mart;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One statement of one source, as it was read and as it was understood.
 *
 * @param id its place: {@code claims/poverty.csv:123}, or {@code claims/table.xlsx!Tabel 1!C12}
 * @param standing chosen, kept, missing (the source prints a sign in the place of a number) or quarantined
 */
public record Claim(
        String id,
        AsClaimed asClaimed,
        String indicator,
        Reading reading,
        Origin origin,
        String note,
        String standing,
        String choiceReason) {
    static final String CHOSEN = "chosen";
    static final String KEPT = "kept";
    static final String QUARANTINED = "quarantined";
    private static final String MISSING = "missing";

    /**
     * The words of the claims file, verbatim.
     *
     * @param file its path below the data folder
     */
    public record AsClaimed(
            String file,
            long line,
            String indicator,
            String unit,
            String regionCode,
            String regionName,
            String period,
            String value) {}

    /**
     * What it was understood to say.
     *
     * @param value in the catalogue's unit; empty where it could not be understood
     * @param roundingHalfWidth how far rounding may have moved the value
     */
    public record Reading(OptionalDouble value, double roundingHalfWidth, String definitionVersion) {}

    /** The source, its date as precisely as known, and how far it is trusted: 1 is best. */
    public record Origin(String sourceId, String publishedOn, int trustRank) {}

    static Claim of(Frame frame, int row) {
        return new Claim(
                frame.text(row, "claim_id"),
                asClaimed(frame, row),
                frame.text(row, "indicator_id"),
                new Reading(
                        frame.decimal(row, "value"),
                        frame.decimal(row, "rounding_half_width").orElse(0),
                        frame.text(row, "definition_version")),
                new Origin(
                        frame.text(row, "source_id"), frame.text(row, "published_on"), frame.count(row, "trust_rank")),
                frame.text(row, "note"),
                frame.text(row, "standing"),
                frame.text(row, "choice_reason"));
    }

    private static AsClaimed asClaimed(Frame frame, int row) {
        return new AsClaimed(
                frame.text(row, "file"),
                frame.whole(row, "line").orElse(0),
                frame.text(row, "claimed_indicator"),
                frame.text(row, "claimed_unit"),
                frame.text(row, "claimed_region_code"),
                frame.text(row, "claimed_region_name"),
                frame.text(row, "claimed_period"),
                frame.text(row, "claimed_value"));
    }

    public OptionalDouble value() {
        return reading.value();
    }

    /** Whether both can be roundings of one value; never where one of them has no value. */
    boolean agreesWith(Claim other) {
        double apart = Math.abs(value().orElse(Double.NaN) - other.value().orElse(Double.NaN));
        double halves = reading.roundingHalfWidth() + other.reading.roundingHalfWidth();
        return apart <= halves * (1 + 1e-9);
    }

    /** Its cell in a spreadsheet, or its key in a saved answer; empty for a line of a file. */
    public Optional<String> cell() {
        String file = asClaimed.file() + "!";
        return id.startsWith(file) ? Optional.of(id.substring(file.length())) : Optional.empty();
    }

    public boolean isChosen() {
        return standing.equals(CHOSEN);
    }

    /** Whether the source prints a sign in the place of a number; the claimed value then is its kind. */
    public boolean isMissing() {
        return standing.equals(MISSING);
    }

    /** Whether a rule keeps it from ever being chosen. */
    public boolean isQuarantined() {
        return standing.equals(QUARANTINED);
    }

    /** Whether it may be chosen: it has a number, and no rule keeps it from that. */
    public boolean competes() {
        return !isQuarantined() && !isMissing();
    }
}
