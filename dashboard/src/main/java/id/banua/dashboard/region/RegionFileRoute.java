package id.banua.dashboard.region;

import id.banua.dashboard.export.FileAnswers;
import id.banua.dashboard.export.Format;
import id.banua.dashboard.export.ObservationTable;
import id.banua.dashboard.figure.Ground;
import id.banua.dashboard.figure.TrendFigures;
import id.banua.dashboard.figure.TrendLines;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.mart.Snapshot;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.NotHeldException;
import id.banua.dashboard.request.Params;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.Region;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** {@code GET /wilayah/{code}.svg?indicator=&batas=}, and {@code .png .csv .json}: one indicator of a region over time. */
public final class RegionFileRoute implements Handler {
    private static final String USUAL_INDICATOR = "poverty_rate";

    private final Editions editions;
    private final Format format;

    public RegionFileRoute(Editions editions, Format format) {
        this.editions = editions;
        this.format = format;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang", "indicator", Ground.PARAMETER);
        Edition edition = editions.of(ctx);
        Snapshot marts = edition.marts();
        Region region = Params.region("kode", ctx.pathParam("code"), marts.places());
        String asked = ctx.queryParam("indicator");
        Indicator indicator = Params.indicator("indicator", asked == null ? USUAL_INDICATOR : asked, marts.catalogue());
        Ground ground = Ground.of(Params.oneOf(ctx, Ground.PARAMETER, Ground.words()));
        List<Observation> cells = ground.cells(marts, indicator, region.code()).toList();
        if (cells.isEmpty()) {
            throw new NotHeldException("error.no.figures", edition.nameOf(indicator), region.fullName());
        }
        if (format.isPicture() && new TrendLines(edition, indicator, ground).count(region.code()) == 0) {
            throw new NotHeldException("error.no.picture", edition.nameOf(indicator), region.fullName());
        }
        FileAnswers.answer(
                ctx,
                edition,
                format,
                region.code() + "-" + indicator.id(),
                () -> new TrendFigures(edition, ground).alone(indicator, region.code()),
                ObservationTable.of(edition, cells::stream));
    }
}
