package id.banua.dashboard.programme;

import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /program}: every programme at a glance. */
public final class HomeRoute implements Handler {
    private final Editions editions;
    private final Answers answers;

    public HomeRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx);
        Edition edition = editions.of(ctx);
        String title = edition.words().text("nav.programmes");
        answers.page(
                ctx,
                "programme_home.jte",
                HomePage.of(Answers.shell(
                        ctx, edition, title, edition.words().text("programme.description"), "programmes")));
    }
}
