package id.banua.dashboard.mart;

/** One broken rule about one claim, with its message in both languages. */
public record Finding(String claimId, String ruleId, String severity, Words message) {
    private static final String DISAGREEMENT = "claims_agree";

    static Finding of(Frame frame, int row) {
        return new Finding(
                frame.text(row, "claim_id"),
                frame.text(row, "rule_id"),
                frame.text(row, "severity"),
                Words.of(frame, row, "message"));
    }

    /** Whether it casts a doubt on the claim: a warning, where mere disagreement between sources is none. */
    boolean isDoubt() {
        return severity.equals("warn") && !ruleId.equals(DISAGREEMENT);
    }
}
