package id.banua.dashboard.page;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.Revision;
import id.banua.dashboard.mart.Vintage;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import id.banua.model.release.PublicationDate;
import id.banua.model.release.SourceDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

    /**
     * How the published totals of a series were revised up to the day that is looked at, and afterwards: how many, and
     * the largest; empty where none was.
     */
    public List<String> ofSeries(Indicator indicator, BpsCode region) {
        CellKey any = CellKey.published(indicator.id(), region, ReferencePeriod.of("2000"));
        List<Revision> all = edition.marts().vintages().revisionsOfSeries(any).stream()
                .filter(revision -> revision.kind().hasSize())
                .toList();
        List<String> sentences = new ArrayList<>();
        ofSeries("revision.series", indicator, all, revision -> !isLater(revision))
                .ifPresent(sentences::add);
        ofSeries("revision.series.later", indicator, all, this::isLater).ifPresent(sentences::add);
        return sentences;
    }

    private Optional<String> ofSeries(
            String key, Indicator indicator, List<Revision> all, Predicate<Revision> isMeant) {
        List<Revision> meant = all.stream().filter(isMeant).toList();
        return meant.stream()
                .max(Comparator.comparing(revision -> Math.abs(revision.size())))
                .map(largest -> words.text(
                        key,
                        edition.numbers().whole(meant.size()),
                        edition.dates().period(largest.after().key().period()),
                        step(indicator, largest)));
    }

    private boolean isLater(Revision revision) {
        return edition.asOf().filter(revision.after().knownFrom()::isAfter).isPresent();
    }

    private String sentence(Indicator indicator, Revision revision) {
        return words.text("revision.step", step(indicator, revision));
    }

    private String step(Indicator indicator, Revision revision) {
        Figures figures = new Figures(edition);
        return words.text(
                "revision.change",
                edition.numbers().withUnit(indicator, revision.before().value()),
                figures.cite(revision.before().sourceId()).text(),
                edition.numbers().withUnit(indicator, revision.after().value()),
                figures.cite(revision.after().sourceId()).text(),
                size(indicator, revision),
                reason(revision));
    }

    /** The day from which an edition was the published value, as precisely as its source states it. */
    public String from(Vintage vintage) {
        String stated = edition.marts()
                .sources()
                .find(vintage.sourceId())
                .map(SourceDocument::published)
                .filter(published -> published.latest().equals(vintage.knownFrom()))
                .map(PublicationDate::text)
                .orElseGet(() -> vintage.knownFrom().toString());
        return edition.dates().date(stated);
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
