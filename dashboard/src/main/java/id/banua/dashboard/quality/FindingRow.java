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
 * @param claimId file and line
 * @param what indicator and unit as claimed
 * @param where region name and code as claimed
 * @param whereHref the region's page; empty where the code was not understood
 * @param value as claimed, with the period
 */
public record FindingRow(
        String claimId, String what, String where, String whereHref, String value, String message, Cited source) {

    static FindingRow of(Edition edition, Finding finding) {
        Optional<Claim> claim = edition.marts().claims().find(finding.claimId());
        Claim.AsClaimed said = claim.map(Claim::asClaimed).orElse(new Claim.AsClaimed("", "", "", "", "", ""));
        String where = (said.regionName() + " " + said.regionCode()).strip();
        return new FindingRow(
                finding.claimId(),
                said.unit().isEmpty() ? said.indicator() : said.indicator() + ", " + said.unit(),
                where,
                href(edition, finding.claimId()),
                said.value() + " (" + said.period() + ")",
                finding.message().in(edition.language().tag()),
                new Figures(edition)
                        .cite(claim.map(found -> found.origin().sourceId()).orElse("")));
    }

    private static String href(Edition edition, String claimId) {
        String code = edition.marts().claims().regionOf(claimId);
        boolean isKnown = BpsCode.isWellFormed(code)
                && edition.marts().places().book().find(new BpsCode(code)).isPresent();
        return isKnown ? edition.links().region(new BpsCode(code)) : "";
    }
}
