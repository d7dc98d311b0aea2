package id.banua.dashboard.revision;

import id.banua.dashboard.mart.Revision;
import id.banua.dashboard.page.CellNames;
import id.banua.dashboard.page.Cited;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Figures;
import id.banua.dashboard.page.Revisions;
import id.banua.model.indicator.Indicator;

/**
 * One revision, ready to be set.
 *
 * @param from the day from which the later value was the published one
 * @param trace address of the number
 * @param change how far it moved, or that the two are not comparable
 */
public record RevisionRow(
        String from, String what, String where, String period, String trace, Said before, Said after, Change change) {

    /** A value and who published it. */
    public record Said(String value, Cited cited) {}

    /** How far, and why. */
    public record Change(String size, String reason) {}

    static RevisionRow of(Edition edition, Revision revision) {
        Indicator indicator = RevisionQuery.indicator(edition.marts(), revision);
        Revisions words = new Revisions(edition);
        return new RevisionRow(
                words.from(revision.after()),
                new CellNames(edition).what(indicator, revision.after().key()),
                edition.nameOf(revision.after().key().region()),
                edition.dates().period(revision.after().key().period()),
                edition.links().trace(revision.after().key()),
                said(
                        edition,
                        indicator,
                        revision.before().value(),
                        revision.before().sourceId()),
                said(
                        edition,
                        indicator,
                        revision.after().value(),
                        revision.after().sourceId()),
                new Change(words.size(indicator, revision), words.reason(revision)));
    }

    private static Said said(Edition edition, Indicator indicator, double value, String sourceId) {
        return new Said(edition.numbers().withUnit(indicator, value), new Figures(edition).cite(sourceId));
    }
}
