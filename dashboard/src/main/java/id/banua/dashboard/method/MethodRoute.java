package id.banua.dashboard.method;

import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /metode}: definitions and methods, with an anchor for each indicator. */
public final class MethodRoute implements Handler {
    private final Editions editions;
    private final Answers answers;

    public MethodRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang");
        Edition edition = editions.of(ctx);
        String title = edition.words().text("nav.definitions");
        String description = edition.words().text("method.description");
        PageShell shell = Answers.shell(ctx, edition, title, description, "definitions");
        answers.page(ctx, "method.jte", MethodPage.of(shell));
    }
}
