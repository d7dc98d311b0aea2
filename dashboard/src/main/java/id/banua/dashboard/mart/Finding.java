package id.banua.dashboard.mart;

/** One broken rule about one claim, with its message in both languages. */
public record Finding(String claimId, String ruleId, String severity, Words message) {

    static Finding of(Frame frame, int row) {
        return new Finding(
                frame.text(row, "claim_id"),
                frame.text(row, "rule_id"),
                frame.text(row, "severity"),
                Words.of(frame, row, "message"));
    }
}
