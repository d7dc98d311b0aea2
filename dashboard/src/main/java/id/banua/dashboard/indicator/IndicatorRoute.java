package id.banua.dashboard.indicator;

import id.banua.dashboard.figure.Ground;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import id.banua.model.indicator.Indicator;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /indikator/{id}?urut=&tampil=}: one indicator in all regions. */
public final class IndicatorRoute implements Handler {
    private final Editions editions;
    private final Answers answers;

    public IndicatorRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang", "urut", "tampil", Ground.PARAMETER);
        Edition edition = editions.of(ctx);
        Indicator indicator = Params.indicator(
                "indikator", ctx.pathParam("id"), edition.marts().catalogue());
        RegionOrder order = RegionOrder.of(Params.oneOf(ctx, "urut", RegionOrder.words()));
        boolean isWhole = Params.oneOf(ctx, "tampil", RegionTable.SCOPES).equals(RegionTable.EVERYTHING);
        Ground ground = Ground.of(Params.oneOf(ctx, Ground.PARAMETER, Ground.words()));
        String name = edition.nameOf(indicator);
        PageShell shell = Answers.shell(ctx, edition, name, edition.words().text("indicator.description", name), "");
        answers.page(
                ctx,
                "indicator.jte",
                IndicatorPage.of(shell, indicator, ground, RegionTable.of(edition, indicator, order, isWhole)));
    }
}
