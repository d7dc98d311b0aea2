package id.banua.dashboard.trace;

import id.banua.dashboard.export.FileAnswers;
import id.banua.dashboard.export.Format;
import id.banua.dashboard.export.ObservationTable;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.Editions;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/**
 * {@code GET /jejak/{indicator}/{region}/{period}.csv} and {@code .json}: the claims about one number as rows; in JSON
 * with the observation, the rules and the editions beside them.
 */
public final class TraceFileRoute implements Handler {
    private final Editions editions;
    private final Format format;

    /** @param format rows; there is no picture of a trace */
    public TraceFileRoute(Editions editions, Format format) {
        this.editions = editions;
        this.format = format;
    }

    @Override
    public void handle(Context ctx) {
        Edition edition = editions.of(ctx);
        Trace trace = TraceRoute.trace(ctx, edition);
        TraceTables tables = new TraceTables(edition, trace);
        String name = String.join(
                "-",
                "jejak",
                trace.indicator().id(),
                trace.key().region().digits(),
                trace.key().period().toString());
        FileAnswers.tables(
                ctx,
                edition,
                format,
                name,
                List.of(
                        tables.claims(),
                        ObservationTable.of(edition, trace.cell()::stream),
                        tables.rules(),
                        tables.editions()));
    }
}
