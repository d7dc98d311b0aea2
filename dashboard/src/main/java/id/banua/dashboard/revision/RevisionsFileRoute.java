package id.banua.dashboard.revision;

import id.banua.dashboard.export.FileAnswers;
import id.banua.dashboard.export.Format;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** {@code GET /revisi.csv?indicator=&region=&jenis=} and {@code .json}: every revision as a row. */
public final class RevisionsFileRoute implements Handler {
    private final Editions editions;
    private final Format format;

    /** @param format rows; there is no picture of the whole list */
    public RevisionsFileRoute(Editions editions, Format format) {
        this.editions = editions;
        this.format = format;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang", "indicator", "region", "jenis");
        Edition edition = editions.of(ctx);
        RevisionQuery query = RevisionQuery.of(ctx, edition.marts());
        FileAnswers.tables(
                ctx,
                edition,
                format,
                "revisi",
                List.of(new RevisionTables(edition).revisions(query.list(edition.marts()))));
    }
}
