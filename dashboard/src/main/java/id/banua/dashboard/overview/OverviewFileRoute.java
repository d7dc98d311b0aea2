package id.banua.dashboard.overview;

import id.banua.dashboard.export.FileAnswers;
import id.banua.dashboard.export.Format;
import id.banua.dashboard.export.ObservationTable;
import id.banua.dashboard.figure.Ground;
import id.banua.dashboard.figure.HeadlineFigure;
import id.banua.dashboard.figure.MultiplesFigure;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Focus;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code GET /ikhtisar.svg} and {@code .png .csv .json}: the overview's trends, and all its headline series. */
public final class OverviewFileRoute implements Handler {
    private final Editions editions;
    private final Format format;

    public OverviewFileRoute(Editions editions, Format format) {
        this.editions = editions;
        this.format = format;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "lang");
        Edition edition = editions.of(ctx);
        List<BpsCode> regions = new ArrayList<>(Focus.PROVINCES);
        regions.add(BpsCode.NATION);
        Indicator rate = Params.indicator(
                "indicator", HeadlineFigure.USUAL.get(0), edition.marts().catalogue());
        FileAnswers.answer(
                ctx,
                edition,
                format,
                "ikhtisar",
                () -> new MultiplesFigure(edition, rate, Ground.AS_WAS, regions).alone(),
                ObservationTable.of(edition, () -> cells(edition, regions)));
    }

    private static Stream<Observation> cells(Edition edition, List<BpsCode> regions) {
        return HeadlineFigure.USUAL.stream()
                .flatMap(id -> regions.stream()
                        .flatMap(region -> edition.marts().observations().of(id, region)));
    }
}
