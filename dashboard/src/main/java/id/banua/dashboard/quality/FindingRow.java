package id.banua.dashboard.quality;

import id.banua.dashboard.mart.Claim;
import id.banua.dashboard.mart.Finding;
import id.banua.dashboard.page.Cited;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Figures;
import id.banua.model.region.BpsCode;
import java.util.Optional;

/**
 * A claim that breaks a rule, in its own words.
 *
 * @param what the indicator that was understood, or the word that was not
 * @param asClaimed indicator and unit as claimed, file and line
 * @param where region name and code as claimed
 * @param whereHref the region's page; empty where the code was not understood
 * @param value as claimed, with the period
 * @param trace address of the cell that the claim is about; empty where that was not understood
 */
public record FindingRow(
        String what,
        String asClaimed,
        String where,
        String whereHref,
        String value,
        String trace,
        String message,
        Cited source) {

    static FindingRow of(Edition edition, Finding finding) {
        Optional<Claim> claim = edition.marts().claims().find(finding.claimId());
        Claim.AsClaimed said = claim.map(Claim::asClaimed).orElse(new Claim.AsClaimed("", 0, "", "", "", "", "", ""));
        String where = (said.regionName() + " " + said.regionCode()).strip();
        return new FindingRow(
                claim.map(found -> nameOf(edition, found)).orElse(""),
                (said.indicator() + " (" + said.unit() + "), " + finding.claimId()).replace(" ()", ""),
                where,
                href(edition, finding.claimId()),
                said.value() + " (" + said.period() + ")",
                edition.marts()
                        .claims()
                        .cellOf(finding.claimId())
                        .map(edition.links()::trace)
                        .orElse(""),
                finding.message().in(edition.language().tag()),
                new Figures(edition)
                        .cite(claim.map(found -> found.origin().sourceId()).orElse("")));
    }

    private static String nameOf(Edition edition, Claim claim) {
        return edition.marts()
                .catalogue()
                .find(claim.indicator())
                .map(edition::nameOf)
                .orElse(claim.asClaimed().indicator());
    }

    private static String href(Edition edition, String claimId) {
        String code = edition.marts().claims().regionOf(claimId);
        boolean isKnown = BpsCode.isWellFormed(code)
                && edition.marts().places().book().find(new BpsCode(code)).isPresent();
        return isKnown ? edition.links().region(new BpsCode(code)) : "";
    }
}
