package id.banua.dashboard.api;

import id.banua.dashboard.export.DataTable;
import id.banua.dashboard.export.FileAnswers;
import id.banua.dashboard.export.Format;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.function.Function;

/** {@code GET /api/v1/indicators}, {@code regions}, {@code sources}, {@code runs}: a whole list as JSON or CSV. */
public final class ListRoute implements Handler {
    private static final List<String> FORMATS = List.of("json", "csv");

    private final Editions editions;
    private final Function<Edition, DataTable> list;

    public ListRoute(Editions editions, Function<Edition, DataTable> list) {
        this.editions = editions;
        this.list = list;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang", "format");
        answer(ctx, editions.of(ctx), list);
    }

    static void answer(Context ctx, Edition edition, Function<Edition, DataTable> list) {
        Format format = Params.oneOf(ctx, "format", FORMATS).equals("csv") ? Format.CSV : Format.JSON;
        FileAnswers.rows(ctx, edition, format, list.apply(edition));
    }
}
