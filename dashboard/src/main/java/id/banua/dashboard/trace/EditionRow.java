package id.banua.dashboard.trace;

import id.banua.dashboard.mart.Revision;
import id.banua.dashboard.mart.Vintage;
import id.banua.dashboard.page.Cited;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Figures;
import id.banua.dashboard.page.Revisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One edition of the cell, ready to be set.
 *
 * @param from the day from which it was the published value
 * @param change how far it moved; that it is the same again; or that it is the first
 * @param reason why it took the place of the one before; empty where it is no revision
 * @param isLater whether it came out after the day that is looked at
 */
public record EditionRow(
        String from, String value, Cited cited, String change, String reason, boolean isRevision, boolean isLater) {

    /** The first edition first. */
    static List<EditionRow> listOf(Edition edition, Trace trace) {
        List<EditionRow> rows = new ArrayList<>();
        for (int i = 0; i < trace.editions().size(); i++) {
            rows.add(of(edition, trace, i));
        }
        return rows;
    }

    private static EditionRow of(Edition edition, Trace trace, int place) {
        Vintage vintage = trace.editions().get(place);
        Optional<Revision> revision = place == 0
                ? Optional.empty()
                : edition.marts().vintages().revisions(trace.editions().subList(place - 1, place + 1)).stream()
                        .findFirst();
        Revisions words = new Revisions(edition);
        String unchanged = edition.words().text(place == 0 ? "trace.edition.first" : "trace.edition.same");
        return new EditionRow(
                words.from(vintage),
                edition.numbers().withUnit(trace.indicator(), vintage.value()),
                new Figures(edition).cite(vintage.sourceId()),
                revision.map(step -> words.size(trace.indicator(), step)).orElse(unchanged),
                revision.map(words::reason).orElse(""),
                revision.isPresent(),
                edition.asOf().filter(vintage.knownFrom()::isAfter).isPresent());
    }
}
