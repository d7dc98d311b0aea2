package id.banua.dashboard.quality;

import id.banua.dashboard.mart.CheckRule;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import id.banua.dashboard.request.WrongWordException;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /mutu/{rule}?hal=2}: every claim that breaks one rule. */
public final class RuleRoute implements Handler {
    private final Editions editions;
    private final Answers answers;

    public RuleRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang", "hal");
        Edition edition = editions.of(ctx);
        String id = ctx.pathParam("rule");
        CheckRule rule = edition.marts()
                .findings()
                .rule(id)
                .orElseThrow(() -> new WrongWordException(
                        "/mutu",
                        id,
                        edition.marts().findings().rules().stream()
                                .map(CheckRule::id)
                                .toList()));
        String title = rule.title().in(edition.language().tag());
        PageShell shell = Answers.shell(
                ctx, edition, title, rule.meaning().in(edition.language().tag()), "quality");
        answers.page(ctx, "rule.jte", RulePage.of(shell, rule, Params.pageNumber(ctx)));
    }
}
