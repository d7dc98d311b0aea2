package id.banua.dashboard.source;

import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /sumber}: every source, with an anchor for each. */
public final class SourcesRoute implements Handler {
    private final Editions editions;
    private final Answers answers;

    public SourcesRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang");
        Edition edition = editions.of(ctx);
        String title = edition.words().text("nav.sources");
        PageShell shell = Answers.shell(ctx, edition, title, edition.words().text("sources.description"), "sources");
        answers.page(ctx, "sources.jte", SourcesPage.of(shell));
    }
}
