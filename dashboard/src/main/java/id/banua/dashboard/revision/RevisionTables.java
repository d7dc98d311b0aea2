package id.banua.dashboard.revision;

import id.banua.dashboard.export.DataTable;
import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.Revision;
import id.banua.dashboard.mart.Vintage;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.revision.Triangle.Line;
import id.banua.model.indicator.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Revisions and triangles as rows. A change without a size is one between values that measure different things. */
final class RevisionTables {
    private static final List<String> CELL = List.of(
            "indicator", "indicator_name", "breakdown", "region_code", "region_name", "period", "status", "unit");
    private static final List<String> REVISION = List.of(
            "known_from",
            "value_before",
            "value_after",
            "change",
            "kind",
            "choice_reason",
            "source_before",
            "source_after",
            "claim_before",
            "claim_after");
    private static final List<String> EDITION =
            List.of("known_from", "value", "change", "revision", "choice_reason", "source_id", "claim_id");
    private static final List<String> END = List.of("trace", "as_of", "run");

    private final Edition edition;

    RevisionTables(Edition edition) {
        this.edition = edition;
    }

    DataTable revisions(List<Revision> revisions) {
        return new DataTable(
                "revisions", columns(REVISION), () -> revisions.stream().map(this::revision));
    }

    /** One row for each edition of each period, the first ones and those that publish the same again included. */
    DataTable triangle(Triangle triangle) {
        return new DataTable(
                "editions", columns(EDITION), () -> triangle.lines().stream().flatMap(this::editions));
    }

    private static List<String> columns(List<String> own) {
        return Stream.of(CELL, own, END).flatMap(List::stream).toList();
    }

    private List<@Nullable Object> revision(Revision revision) {
        return row(
                revision.after().key(),
                revision.after().knownFrom().toString(),
                revision.before().value(),
                revision.after().value(),
                size(revision),
                revision.kind().id(),
                revision.after().choiceReason(),
                revision.before().sourceId(),
                revision.after().sourceId(),
                revision.before().claimId(),
                revision.after().claimId());
    }

    private Stream<List<@Nullable Object>> editions(Line line) {
        return line.editions().stream().map(vintage -> edition(vintage, line.revisedOn(vintage.knownFrom())));
    }

    private List<@Nullable Object> edition(Vintage vintage, Optional<Revision> revision) {
        return row(
                vintage.key(),
                vintage.knownFrom().toString(),
                vintage.value(),
                revision.map(RevisionTables::size).orElse(null),
                revision.map(found -> found.kind().id()).orElse(null),
                vintage.choiceReason(),
                vintage.sourceId(),
                vintage.claimId());
    }

    private static @Nullable Object size(Revision revision) {
        return revision.kind().hasSize() ? revision.size() : null;
    }

    private List<@Nullable Object> row(CellKey key, @Nullable Object... own) {
        Optional<Indicator> indicator = edition.marts().catalogue().find(key.indicator());
        List<@Nullable Object> row = new ArrayList<>();
        row.add(key.indicator());
        row.add(indicator.map(edition::nameOf).orElse(null));
        row.add(key.breakdown().id());
        row.add(key.region().digits());
        row.add(edition.nameOf(key.region()));
        row.add(key.period().toString());
        row.add(key.status().id());
        row.add(indicator.map(found -> found.unit().id()).orElse(null));
        row.addAll(Arrays.asList(own));
        row.add(edition.links().trace(key));
        row.add(edition.asOf().map(LocalDate::toString).orElse(null));
        row.add(edition.marts().runId());
        return row;
    }
}
