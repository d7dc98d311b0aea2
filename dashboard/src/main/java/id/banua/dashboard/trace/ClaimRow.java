package id.banua.dashboard.trace;

import id.banua.dashboard.mart.Claim;
import id.banua.dashboard.page.Cited;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Figures;
import java.util.Comparator;
import java.util.List;

/**
 * One claim about the cell, ready to be set.
 *
 * @param value as it was read, or as it was written where it could not be
 * @param why why it gave way; for the chosen one and for those in quarantine empty
 * @param broken the rules that it breaks, each with its arithmetic
 */
public record ClaimRow(
        String id, String value, Cited cited, String standing, String why, List<String> broken, boolean isChosen) {

    /** The chosen one first. */
    static List<ClaimRow> listOf(Edition edition, Trace trace) {
        return trace.claims().list().stream()
                .sorted(Comparator.comparing(Claim::isChosen).reversed().thenComparing(Claim::id))
                .map(claim -> of(edition, trace, claim))
                .toList();
    }

    private static ClaimRow of(Edition edition, Trace trace, Claim claim) {
        String value = claim.value().isPresent()
                ? edition.numbers().withUnit(trace.indicator(), claim.value().getAsDouble())
                : claim.asClaimed().value();
        String why = trace.claims()
                .decidedAgainst(claim)
                .map(code -> edition.words().text("against." + code))
                .orElse("");
        List<String> broken = edition.marts()
                .findings()
                .ofClaim(claim.id())
                .map(finding -> RulesPart.titleOf(edition, finding.ruleId()) + ": "
                        + finding.message().in(edition.language().tag()))
                .toList();
        return new ClaimRow(
                claim.id(),
                value,
                new Figures(edition).cite(claim.origin().sourceId()),
                edition.words().text("standing." + claim.standing()),
                why,
                broken,
                claim.isChosen());
    }
}
