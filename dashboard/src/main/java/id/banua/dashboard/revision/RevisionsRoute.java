package id.banua.dashboard.revision;

import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.IndicatorId;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /revisi?indicator=&region=&jenis=&hal=}: every number whose published value changed. */
public final class RevisionsRoute implements Handler {
    private final Editions editions;
    private final Answers answers;

    public RevisionsRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang", "indicator", "region", "jenis", "hal");
        Edition edition = editions.of(ctx);
        RevisionQuery query = RevisionQuery.of(ctx, edition.marts());
        Indicator ofTriangles = query.indicator()
                .orElseGet(() -> Params.indicator(
                        "indicator",
                        IndicatorId.OPEN_UNEMPLOYMENT_RATE,
                        edition.marts().catalogue()));
        PageShell shell = Answers.shell(
                ctx,
                edition,
                edition.words().text("nav.revisions"),
                edition.words().text("revisions.description"),
                "revisions");
        answers.page(ctx, "revisions.jte", RevisionsPage.of(shell, query, ofTriangles, Params.pageNumber(ctx)));
    }
}
