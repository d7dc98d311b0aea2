package id.banua.dashboard.quality;

import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /mutu}: what the rules found in this release. */
public final class QualityRoute implements Handler {
    private final Editions editions;
    private final Answers answers;

    public QualityRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang");
        Edition edition = editions.of(ctx);
        String title = edition.words().text("nav.quality");
        PageShell shell = Answers.shell(ctx, edition, title, edition.words().text("quality.description"), "quality");
        answers.page(ctx, "quality.jte", QualityPage.of(shell));
    }
}
