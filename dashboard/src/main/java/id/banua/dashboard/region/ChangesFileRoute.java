package id.banua.dashboard.region;

import id.banua.dashboard.export.DataTable;
import id.banua.dashboard.export.FileAnswers;
import id.banua.dashboard.export.Format;
import id.banua.dashboard.mart.Places;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.region.BorderRows.Row;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import id.banua.model.region.RegionWeight;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /wilayah/perubahan.csv} and {@code .json}: old code to new code, with date, law and weight. */
public final class ChangesFileRoute implements Handler {
    private static final List<String> COLUMNS = List.of(
            "change_id",
            "kind",
            "date",
            "from_bps_code",
            "from_kemendagri_code",
            "from_name",
            "to_bps_code",
            "to_kemendagri_code",
            "to_name",
            "legal_basis",
            "people_moved",
            "weight",
            "weight_basis",
            "weight_reference",
            "note",
            "reference",
            "run");

    private final Editions editions;
    private final Format format;

    /** @param format rows; there is no picture of the changes */
    public ChangesFileRoute(Editions editions, Format format) {
        this.editions = editions;
        this.format = format;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang");
        Edition edition = editions.of(ctx);
        List<Row> rows = BorderRows.of(edition.marts().places());
        FileAnswers.tables(
                ctx,
                edition,
                format,
                "perubahan-wilayah",
                List.of(new DataTable("changes", COLUMNS, () -> rows.stream().map(row -> cells(edition, row)))));
    }

    private static List<@Nullable Object> cells(Edition edition, Row row) {
        Places places = edition.marts().places();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.change().id());
        cells.add(row.kind());
        cells.add(row.change().date());
        cells.add(row.change().from().digits());
        cells.add(textOrNull(BorderRows.kemendagri(places, row.change().from())));
        cells.add(places.nameOf(row.change().from()));
        cells.add(row.to().digits());
        cells.add(textOrNull(BorderRows.kemendagri(places, row.to())));
        cells.add(places.nameOf(row.to()));
        cells.add(textOrNull(row.change().legalBasis()));
        boolean isMove = !row.kind().equals(BorderRows.STAYS)
                && row.change().peopleMoved().isPresent();
        cells.add(isMove ? row.change().peopleMoved().getAsLong() : null);
        cells.add(row.weight().map(RegionWeight::weight).orElse(null));
        cells.add(row.weight().map(RegionWeight::basis).orElse(null));
        cells.add(row.weight().map(RegionWeight::reference).orElse(null));
        cells.add(textOrNull(row.change().evidence().note()));
        cells.add(textOrNull(row.change().evidence().reference()));
        cells.add(edition.marts().runId());
        return cells;
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
