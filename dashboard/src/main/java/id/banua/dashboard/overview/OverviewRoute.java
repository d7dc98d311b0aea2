package id.banua.dashboard.overview;

import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /}: the overview. */
public final class OverviewRoute implements Handler {
    private final Editions editions;
    private final Answers answers;

    public OverviewRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang");
        Edition edition = editions.of(ctx);
        String title = edition.words().text("overview.title");
        PageShell shell = Answers.shell(ctx, edition, title, edition.words().text("overview.description"), "overview");
        answers.page(ctx, "overview.jte", OverviewPage.of(shell));
    }
}
