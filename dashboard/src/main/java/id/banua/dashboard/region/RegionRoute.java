package id.banua.dashboard.region;

import id.banua.dashboard.figure.Ground;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import id.banua.model.region.Region;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /wilayah/{code}?batas=}: everything about one region. */
public final class RegionRoute implements Handler {
    private final Editions editions;
    private final Answers answers;

    public RegionRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang", Ground.PARAMETER);
        Edition edition = editions.of(ctx);
        Region region =
                Params.region("kode", ctx.pathParam("code"), edition.marts().places());
        Ground ground = Ground.of(Params.oneOf(ctx, Ground.PARAMETER, Ground.words()));
        String description = edition.words().text("region.description", region.fullName());
        PageShell shell = Answers.shell(
                ctx, edition, region.fullName(), description, region.code().digits());
        answers.page(ctx, "region.jte", RegionPage.of(shell, region, ground));
    }
}
