package id.banua.dashboard.api;

import id.banua.dashboard.export.ObservationTable;
import id.banua.dashboard.figure.Ground;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;

/**
 * {@code GET /api/v1/observations?indicator=&region=&from=&to=&batas=&format=}: chosen observations. Indicator and region may
 * be given more than once; what is not given is not narrowed. {@code batas=sekarang} brings figures to today's borders.
 */
public final class ObservationsRoute implements Handler {
    private final Editions editions;

    public ObservationsRoute(Editions editions) {
        this.editions = editions;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "indicator", "region", "from", "to", "format", "lang", Ground.PARAMETER);
        Edition edition = editions.of(ctx);
        Ground ground = Ground.of(Params.oneOf(ctx, Ground.PARAMETER, Ground.words()));
        List<Indicator> indicators = ctx.queryParams("indicator").stream()
                .filter(word -> !word.isEmpty())
                .map(word -> Params.indicator("indicator", word, edition.marts().catalogue()))
                .toList();
        List<BpsCode> regions = ctx.queryParams("region").stream()
                .filter(word -> !word.isEmpty())
                .map(word ->
                        Params.region("region", word, edition.marts().places()).code())
                .toList();
        Optional<ReferencePeriod> from = Params.period(ctx, "from");
        Optional<ReferencePeriod> to = Params.period(ctx, "to");
        ListRoute.answer(
                ctx,
                edition,
                same -> ObservationTable.of(
                        same,
                        () -> ground.cells(same.marts(), indicators, regions)
                                .filter(cell -> isWithin(cell.period(), from, to))));
    }

    private static boolean isWithin(
            ReferencePeriod period, Optional<ReferencePeriod> from, Optional<ReferencePeriod> to) {
        boolean isTooEarly = from.isPresent() && compare(period, from.get()) < 0;
        boolean isTooLate = to.isPresent() && compare(period, to.get()) > 0;
        return !isTooEarly && !isTooLate;
    }

    /** By month where both have one; a year as a bound takes in all its months. */
    private static int compare(ReferencePeriod period, ReferencePeriod bound) {
        boolean isCoarse = period.isYear() || bound.isYear();
        return isCoarse ? Integer.compare(period.year(), bound.year()) : period.compareTo(bound);
    }
}
