package id.banua.dashboard.indicator;

import id.banua.dashboard.export.FileAnswers;
import id.banua.dashboard.export.Format;
import id.banua.dashboard.export.ObservationTable;
import id.banua.dashboard.figure.Ground;
import id.banua.dashboard.figure.MultiplesFigure;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Focus;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.NotHeldException;
import id.banua.dashboard.request.Params;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code GET /indikator/{id}.svg?region=&batas=}, and {@code .png .csv .json}: one indicator in a region and those below it. */
public final class IndicatorFileRoute implements Handler {
    private final Editions editions;
    private final Format format;

    public IndicatorFileRoute(Editions editions, Format format) {
        this.editions = editions;
        this.format = format;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang", "region", Ground.PARAMETER);
        Edition edition = editions.of(ctx);
        Indicator indicator = Params.indicator(
                "indikator", ctx.pathParam("id"), edition.marts().catalogue());
        Ground ground = Ground.of(Params.oneOf(ctx, Ground.PARAMETER, Ground.words()));
        Optional<Region> region = region(ctx, edition);
        String name = indicator.id() + region.map(found -> "-" + found.code()).orElse("");
        MultiplesFigure figure = new MultiplesFigure(edition, indicator, ground, drawn(edition, indicator, region));
        if (format.isPicture() && !figure.isDrawable()) {
            throw new NotHeldException(
                    "error.no.picture",
                    edition.nameOf(indicator),
                    region.map(Region::fullName).orElse("Indonesia"));
        }
        FileAnswers.answer(
                ctx,
                edition,
                format,
                name,
                figure::alone,
                ObservationTable.of(
                        edition, () -> ground.cells(edition.marts(), List.of(indicator), rows(edition, region))));
    }

    private static Optional<Region> region(Context ctx, Edition edition) {
        return Optional.ofNullable(ctx.queryParam("region"))
                .map(asked -> Params.region("region", asked, edition.marts().places()));
    }

    private static List<BpsCode> drawn(Edition edition, Indicator indicator, Optional<Region> region) {
        if (region.isPresent()) {
            return withChildren(edition, region.get().code());
        }
        List<BpsCode> regencies = Focus.regencies(edition);
        boolean hasFigures = !edition.marts()
                .observations()
                .periods(indicator.id(), regencies)
                .isEmpty();
        return hasFigures ? regencies : withChildren(edition, BpsCode.NATION);
    }

    /** The regions of the rows; none where nothing is narrowed. */
    private static List<BpsCode> rows(Edition edition, Optional<Region> region) {
        return region.map(found -> withChildren(edition, found.code())).orElse(List.of());
    }

    private static List<BpsCode> withChildren(Edition edition, BpsCode region) {
        List<BpsCode> regions = new ArrayList<>(List.of(region));
        edition.marts().places().book().childrenOf(region).forEach(child -> regions.add(child.code()));
        return regions;
    }
}
