package id.banua.dashboard.compare;

import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /banding?indicator=&region=&from=&to=&otherIndicator=&otherRegion=}: two figures side by side. */
public final class CompareRoute implements Handler {
    private final Editions editions;
    private final Answers answers;

    public CompareRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Edition edition = editions.of(ctx);
        Question question = Question.ofReader(ctx, edition.marts());
        String title = edition.words().text("comparison.title");
        PageShell shell =
                Answers.shell(ctx, edition, title, edition.words().text("comparison.description"), "comparison");
        answers.page(ctx, "compare.jte", ComparePage.of(shell, question));
    }
}
