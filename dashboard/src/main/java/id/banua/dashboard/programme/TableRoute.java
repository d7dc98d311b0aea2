package id.banua.dashboard.programme;

import id.banua.dashboard.export.DataTable;
import id.banua.dashboard.export.FileAnswers;
import id.banua.dashboard.export.Format;
import id.banua.dashboard.mart.HelpTable;
import id.banua.dashboard.mart.Programmes;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.function.Function;

/** A mart of programmes as CSV or JSON, every row of it: {@code /program/bantuan.csv} and its like. */
public final class TableRoute implements Handler {
    private final Editions editions;
    private final Format format;
    private final String noun;
    private final Function<Programmes, HelpTable> table;

    public TableRoute(Editions editions, Format format, String noun, Function<Programmes, HelpTable> table) {
        this.editions = editions;
        this.format = format;
        this.noun = noun;
        this.table = table;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx);
        Edition edition = editions.of(ctx);
        HelpTable rows = table.apply(edition.marts().programmes());
        if (format == Format.CSV) {
            ctx.header("Content-Disposition", "attachment; filename=\"banua-" + noun + ".csv\"");
        }
        FileAnswers.rows(
                ctx,
                edition,
                format,
                new DataTable(noun, rows.columns(), () -> rows.lines().map(rows::cells)));
    }
}
