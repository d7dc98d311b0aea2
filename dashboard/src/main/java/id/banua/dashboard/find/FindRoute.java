package id.banua.dashboard.find;

import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /cari?q=}: regions and indicators whose name, alias or code holds the words. */
public final class FindRoute implements Handler {
    private final Editions editions;
    private final Answers answers;

    public FindRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang", "q");
        Edition edition = editions.of(ctx);
        String asked = ctx.queryParam("q");
        String words = asked == null ? "" : asked.strip();
        String title = edition.words().text("find.title");
        PageShell shell = Answers.shell(ctx, edition, title, title, "");
        answers.page(ctx, "find.jte", FindPage.of(shell, words));
    }
}
