package id.banua.dashboard.mart;

import id.banua.dashboard.mart.CellClaims.Doubted;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.Table;

/** Says of a cell as of a day what the engine says of it today: how many claims and values, which doubts, why this one. */
final class CellThen {
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

    void fill(Table observations, int row, List<String> cell) {
        CellClaims about = new CellClaims(claimsOfCell.getOrDefault(cell, List.of()).stream()
                .map(claim -> Claim.of(claims, claim))
                .map(claim -> new Doubted(claim, doubts(claim)))
                .toList());
        observations.longColumn("claim_count").set(row, (long) about.list().size());
        about.chosen().ifPresent(chosen -> {
            observations.longColumn("value_count").set(row, (long) about.values());
            observations.longColumn("doubt_count").set(row, (long) about.doubts());
            observations.stringColumn("published_on").set(row, chosen.origin().publishedOn());
            observations.stringColumn("choice_reason").set(row, about.choiceReason());
        });
    }

    private int doubts(Claim claim) {
        return (int) findingsOfClaim.getOrDefault(List.of(claim.id()), List.of()).stream()
                .map(row -> Finding.of(findings, row))
                .filter(Finding::isDoubt)
                .count();
    }
}
