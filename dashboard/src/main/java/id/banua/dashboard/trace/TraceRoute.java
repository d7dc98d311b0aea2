package id.banua.dashboard.trace;

import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code GET /jejak/{indicator}/{region}/{period}?breakdown=&status=}: where one number comes from. */
public final class TraceRoute implements Handler {
    private final Editions editions;
    private final Answers answers;

    public TraceRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Edition edition = editions.of(ctx);
        Trace trace = trace(ctx, edition);
        TraceView view = TraceView.of(edition, trace);
        PageShell shell =
                Answers.shell(ctx, edition, edition.words().text("trace.title", view.subject()), view.sentence(), "");
        Map<String, String> files = new TreeMap<>();
        for (String format : new String[] {"csv", "json"}) {
            files.put(format, edition.links().trace(trace.key(), format));
        }
        answers.page(
                ctx, "trace.jte", new TracePage(shell, view, edition.links().triangle(trace.key()), files));
    }

    /** The trace that an address asks for. */
    static Trace trace(Context ctx, Edition edition) {
        Params.allowOnly(ctx, "lang", "breakdown", "status");
        CellWords words = new CellWords(
                ctx.pathParam("indicator"),
                ctx.pathParam("region"),
                ctx.pathParam("period"),
                Optional.ofNullable(ctx.queryParam("breakdown")).orElse(""),
                Optional.ofNullable(ctx.queryParam("status")).orElse(""));
        return Trace.of(edition, words.in(edition.marts()));
    }
}
