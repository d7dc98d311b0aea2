package id.banua.dashboard.page;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.Revision;
import id.banua.model.indicator.Indicator;
import java.util.List;

/** Tells how the published value of a cell changed from edition to edition, how far, and why. */
public final class Revisions {
    private final Edition edition;
    private final Messages words;

    public Revisions(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
    }

    /** A sentence for each revision of a cell, those after the day that is looked at included. */
    public List<String> sentences(Indicator indicator, CellKey key) {
        return edition.marts().vintages().revisions(key).stream()
                .map(revision -> sentence(indicator, revision))
                .toList();
    }

    private String sentence(Indicator indicator, Revision revision) {
        Figures figures = new Figures(edition);
        return words.text(
                "revision.step",
                edition.numbers().withUnit(indicator, revision.before().value()),
                figures.cite(revision.before().sourceId()).text(),
                edition.numbers().withUnit(indicator, revision.after().value()),
                figures.cite(revision.after().sourceId()).text(),
                size(indicator, revision),
                reason(revision));
    }

    /** "turun 0,15 poin", or that the two values measure different things. */
    public String size(Indicator indicator, Revision revision) {
        if (!revision.kind().hasSize()) {
            return words.text("revision.unsized");
        }
        String key = revision.size() < 0 ? "revision.down" : "revision.up";
        return words.text(key, edition.numbers().difference(indicator, revision.size()));
    }

    /** Why the later edition took the place of the one before, in a few words. */
    public String reason(Revision revision) {
        String kind = words.text("revision.kind." + revision.kind().id());
        boolean tellsAll = switch (revision.kind()) {
            case EDITION, CORRECTION, DEFINITION -> true;
            case OTHER_SOURCE, MONTH_UNKNOWN -> false;
        };
        return tellsAll
                ? kind
                : kind + ", " + words.text("reason." + revision.after().choiceReason());
    }
}
