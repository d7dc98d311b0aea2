package id.banua.dashboard.mart;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** Says of a cell as of a day what the engine says of it today: how many claims and values, which doubts, why this one. */
final class CellThen {
    /** Mere disagreement between sources is no doubt about one of them. */
    private static final String DISAGREEMENT = "claims_agree";

    /** What may decide between two claims, in the order of the engine's policy. */
    private static final List<String> REASONS =
            List.of("latest_definition", "fewer_doubts", "higher_trust", "later_edition", "first_line");

    private final Frame claims;
    private final Map<List<String>, List<Integer>> claimsOfCell;
    private final Frame findings;
    private final Map<List<String>, List<Integer>> findingsOfClaim;

    CellThen(Frame claims, Frame findings) {
        this.claims = claims;
        this.claimsOfCell = claims.rowsBy(CellKey.COLUMNS);
        this.findings = findings;
        this.findingsOfClaim = findings.rowsBy("claim_id");
    }

    void fill(Table observations, int row, List<String> cell, String claimId) {
        List<Integer> about = claimsOfCell.getOrDefault(cell, List.of());
        observations.longColumn("claim_count").set(row, (long) about.size());
        about.stream()
                .filter(claim -> claims.text(claim, "claim_id").equals(claimId))
                .findFirst()
                .ifPresent(chosen -> fill(observations, row, about, chosen));
    }

    private void fill(Table observations, int row, List<Integer> about, int chosen) {
        long otherValues = rivals(about, chosen)
                .map(claim -> claims.decimal(claim, "value"))
                .distinct()
                .count();
        observations.longColumn("value_count").set(row, 1 + otherValues);
        observations.longColumn("doubt_count").set(row, doubts(chosen));
        observations.stringColumn("published_on").set(row, claims.text(chosen, "published_on"));
        observations.stringColumn("choice_reason").set(row, reason(about, chosen));
    }

    /** Claims that could have been chosen and are no roundings of the chosen value. */
    private Stream<Integer> rivals(List<Integer> about, int chosen) {
        return eligible(about).filter(claim -> !agree(claim, chosen));
    }

    private Stream<Integer> eligible(List<Integer> about) {
        return about.stream().filter(claim -> !claims.text(claim, "standing").equals(Claim.QUARANTINED));
    }

    private boolean agree(int one, int other) {
        double apart = Math.abs(claims.decimal(one, "value").orElse(Double.NaN)
                - claims.decimal(other, "value").orElse(Double.NaN));
        double halves = claims.decimal(one, "rounding_half_width").orElse(0)
                + claims.decimal(other, "rounding_half_width").orElse(0);
        return apart <= halves * (1 + 1e-9);
    }

    private long doubts(int claim) {
        return findingsOfClaim.getOrDefault(List.of(claims.text(claim, "claim_id")), List.of()).stream()
                .filter(finding -> findings.text(finding, "severity").equals("warn")
                        && !findings.text(finding, "rule_id").equals(DISAGREEMENT))
                .count();
    }

    /** What decided against the best of the rivals: the one that gave way last. */
    private String reason(List<Integer> about, int chosen) {
        if (eligible(about).count() == 1) {
            return "only_claim";
        }
        return rivals(about, chosen)
                .map(rival -> decidedBy(chosen, rival))
                .max(Integer::compare)
                .map(REASONS::get)
                .orElse("same_value");
    }

    private int decidedBy(int chosen, int rival) {
        if (!claims.text(chosen, "definition_version").equals(claims.text(rival, "definition_version"))) {
            return 0;
        }
        if ((doubts(chosen) > 0) != (doubts(rival) > 0)) {
            return 1;
        }
        if (claims.count(chosen, "trust_rank") != claims.count(rival, "trust_rank")) {
            return 2;
        }
        return claims.text(chosen, "published_on").equals(claims.text(rival, "published_on")) ? 4 : 3;
    }
}
