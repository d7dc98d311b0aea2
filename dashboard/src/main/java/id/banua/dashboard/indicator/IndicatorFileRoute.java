package id.banua.dashboard.indicator;

import id.banua.dashboard.export.FileAnswers;
import id.banua.dashboard.export.Format;
import id.banua.dashboard.export.ObservationTable;
import id.banua.dashboard.figure.MultiplesFigure;
import id.banua.dashboard.mart.Observation;
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
import java.util.stream.Stream;

/** {@code GET /indikator/{id}.svg?region=}, and {@code .png .csv .json}: one indicator in a region and those below it. */
public final class IndicatorFileRoute implements Handler {
    private final Editions editions;
    private final Format format;

    public IndicatorFileRoute(Editions editions, Format format) {
        this.editions = editions;
        this.format = format;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang", "region");
        Edition edition = editions.of(ctx);
        Indicator indicator = Params.indicator(
                "indikator", ctx.pathParam("id"), edition.marts().catalogue());
        String asked = ctx.queryParam("region");
        Optional<Region> region = asked == null
                ? Optional.empty()
                : Optional.of(Params.region("region", asked, edition.marts().places()));
        String name = indicator.id() + region.map(found -> "-" + found.code()).orElse("");
        MultiplesFigure figure = new MultiplesFigure(edition, indicator, drawn(edition, indicator, region));
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
                ObservationTable.of(edition, () -> cells(edition, indicator, region)));
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

    private static Stream<Observation> cells(Edition edition, Indicator indicator, Optional<Region> region) {
        if (region.isEmpty()) {
            return edition.marts().observations().ofIndicator(indicator.id());
        }
        return withChildren(edition, region.get().code()).stream()
                .flatMap(code -> edition.marts().observations().of(indicator.id(), code));
    }

    private static List<BpsCode> withChildren(Edition edition, BpsCode region) {
        List<BpsCode> regions = new ArrayList<>(List.of(region));
        edition.marts().places().book().childrenOf(region).forEach(child -> regions.add(child.code()));
        return regions;
    }
}
