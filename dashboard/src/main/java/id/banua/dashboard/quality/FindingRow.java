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
 * @param asClaimed file and line, with indicator and unit as claimed
 * @param place the region as claimed
 * @param value as claimed, with the period
 * @param trace address of the cell that the claim is about; empty where that was not understood
 * @param verdict what became of the claim, and what is shown in its place
 */
public record FindingRow(
        String what,
        String asClaimed,
        Place place,
        String value,
        String trace,
        String message,
        String verdict,
        Cited source) {

    /**
     * A region as a claim names it.
     *
     * @param name name and code as claimed
     * @param href its page; empty where the code was not understood
     */
    public record Place(String name, String href) {}

    static FindingRow of(Edition edition, Finding finding) {
        Optional<Claim> claim = edition.marts().claims().find(finding.claimId());
        Claim.AsClaimed said = claim.map(Claim::asClaimed).orElse(new Claim.AsClaimed("", 0, "", "", "", "", "", ""));
        String where = (said.regionName() + " " + said.regionCode()).strip();
        return new FindingRow(
                claim.map(found -> nameOf(edition, found)).orElse(""),
                asClaimed(edition, said, finding.claimId()),
                new Place(where, href(edition, finding.claimId())),
                said.value() + " (" + said.period() + ")",
                edition.marts()
                        .claims()
                        .cellOf(finding.claimId())
                        .map(edition.links()::trace)
                        .orElse(""),
                sentence(finding.message().in(edition.language().tag())),
                claim.map(found -> verdict(edition, found)).orElse(""),
                new Figures(edition)
                        .cite(claim.map(found -> found.origin().sourceId()).orElse("")));
    }

    private static String asClaimed(Edition edition, Claim.AsClaimed said, String line) {
        if (said.indicator().isEmpty()) {
            return line;
        }
        String words = said.unit().isEmpty() ? "finding.claimed.bare" : "finding.claimed";
        return edition.words().text(words, line, said.indicator(), said.unit());
    }

    private static String nameOf(Edition edition, Claim claim) {
        return edition.marts()
                .catalogue()
                .find(claim.indicator())
                .map(edition::nameOf)
                .orElse(claim.asClaimed().indicator());
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }

    /** Used in spite of it, or left aside for a claim that is used, or left aside with none in its place. */
    private static String verdict(Edition edition, Claim claim) {
        String word = claim.isChosen() ? "chosen" : claim.isQuarantined() ? "quarantined" : "kept";
        String instead = claim.isChosen() ? "" : instead(edition, claim);
        return edition.words().text("verdict." + word) + instead;
    }

    private static String instead(Edition edition, Claim claim) {
        return edition.marts().claims().cellOf(claim.id()).stream()
                .flatMap(cell -> edition.marts().claims().about(cell).stream())
                .filter(Claim::isChosen)
                .findFirst()
                .map(chosen -> " "
                        + edition.words()
                                .text(
                                        "verdict.instead",
                                        figure(edition, chosen),
                                        new Figures(edition)
                                                .cite(chosen.origin().sourceId())
                                                .text()))
                .orElse("");
    }

    private static String figure(Edition edition, Claim claim) {
        return edition.marts()
                .catalogue()
                .find(claim.indicator())
                .filter(indicator -> claim.value().isPresent())
                .map(indicator ->
                        edition.numbers().withUnit(indicator, claim.value().getAsDouble()))
                .orElse(claim.asClaimed().value());
    }

    private static String href(Edition edition, String claimId) {
        String code = edition.marts().claims().regionOf(claimId);
        boolean isKnown = BpsCode.isWellFormed(code)
                && edition.marts().places().book().find(new BpsCode(code)).isPresent();
        return isKnown ? edition.links().region(new BpsCode(code)) : "";
    }
}
