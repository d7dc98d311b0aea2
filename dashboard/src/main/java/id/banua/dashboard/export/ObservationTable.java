package id.banua.dashboard.export;

import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Grounds;
import id.banua.dashboard.page.Revisions;
import id.banua.model.estimate.Figure.Missing;
import id.banua.model.indicator.Indicator;
import id.banua.model.release.SourceDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Observations with everything that is needed to read them far from the site. */
public final class ObservationTable {
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "indicator_name",
            "breakdown",
            "region_code",
            "region_name",
            "period",
            "status",
            "value",
            "unit",
            "missing_reason",
            "source_id",
            "source_title",
            "source_reference",
            "published_on",
            "choice_reason",
            "claim_count",
            "value_count",
            "doubt_count",
            "claim_id",
            "definition_version",
            "revisions",
            "borders",
            "borders_note",
            "trace",
            "as_of",
            "run");

    private ObservationTable() {}

    public static DataTable of(Edition edition, Supplier<Stream<Observation>> observations) {
        return new DataTable("observations", COLUMNS, () -> observations.get().map(cell -> row(edition, cell)));
    }

    /** One cell by the names of the columns. */
    public static Map<String, @Nullable Object> record(Edition edition, Observation cell) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        List<@Nullable Object> row = row(edition, cell);
        for (int i = 0; i < row.size(); i++) {
            record.put(COLUMNS.get(i), row.get(i));
        }
        return record;
    }

    private static List<@Nullable Object> row(Edition edition, Observation cell) {
        Optional<Indicator> indicator =
                edition.marts().catalogue().find(cell.key().indicator());
        List<@Nullable Object> row = new ArrayList<>(COLUMNS.size());
        row.add(cell.key().indicator());
        row.add(indicator.map(edition::nameOf).orElse(""));
        row.add(cell.key().breakdown().id());
        row.add(cell.region().digits());
        row.add(edition.nameOf(cell.region()));
        row.add(cell.period().toString());
        row.add(cell.key().status().id());
        row.add(cell.hasValue() ? cell.value().getAsDouble() : null);
        row.add(indicator.map(found -> found.unit().id()).orElse(""));
        row.add(cell.figure() instanceof Missing missing ? missing.reason().id() : null);
        addOrigin(row, edition, cell);
        return row;
    }

    private static void addOrigin(List<@Nullable Object> row, Edition edition, Observation cell) {
        Optional<SourceDocument> source =
                edition.marts().sources().find(cell.origin().sourceId());
        row.add(textOrNull(cell.origin().sourceId()));
        row.add(source.map(SourceDocument::title).orElse(null));
        row.add(source.map(SourceDocument::reference).orElse(null));
        row.add(textOrNull(cell.origin().publishedOn()));
        row.add(textOrNull(cell.origin().choiceReason()));
        row.add(cell.counts().claims());
        row.add(cell.counts().values());
        row.add(cell.counts().doubts());
        row.add(textOrNull(cell.origin().claimId()));
        row.add(textOrNull(cell.definitionVersion()));
        row.add(revisions(edition, cell));
        row.add(new Grounds(edition).word(cell));
        row.add(textOrNull(new Grounds(edition).of(cell)));
        row.add(edition.links().trace(cell.published()));
        row.add(edition.asOf().map(LocalDate::toString).orElse(null));
        row.add(edition.marts().runId());
    }

    /** Which other values were published before, or after the day that is looked at, and why they differ. */
    private static @Nullable String revisions(Edition edition, Observation cell) {
        return edition.marts()
                .catalogue()
                .find(cell.key().indicator())
                .map(indicator -> String.join(" ", new Revisions(edition).sentences(indicator, cell.published())))
                .filter(sentences -> !sentences.isEmpty())
                .orElse(null);
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
