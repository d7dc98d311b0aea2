package id.banua.dashboard.region;

import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /wilayah/perubahan}: which regions were split, merged or renamed, and how their people were parted. */
public final class ChangesRoute implements Handler {
    private final Editions editions;
    private final Answers answers;

    public ChangesRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang");
        Edition edition = editions.of(ctx);
        String title = edition.words().text("changes.title");
        PageShell shell = Answers.shell(ctx, edition, title, edition.words().text("changes.lead"), "sources");
        answers.page(ctx, "changes.jte", ChangesPage.of(shell));
    }
}
