package id.banua.dashboard.programme;

import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /bursa-kerja}: job fairs, from vacancies to people still at work. */
public final class FairsRoute implements Handler {
    /** The parameter that names one job fair, in addresses of files. */
    static final String EVENT = "bursa";

    private final Editions editions;
    private final Answers answers;

    public FairsRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx);
        Edition edition = editions.of(ctx);
        String title = edition.words().text("fair.title");
        answers.page(
                ctx,
                "fairs.jte",
                FairsPage.of(
                        Answers.shell(ctx, edition, title, edition.words().text("fair.description"), "programmes")));
    }
}
