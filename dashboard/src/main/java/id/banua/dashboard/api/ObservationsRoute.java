package id.banua.dashboard.api;

import id.banua.dashboard.export.ObservationTable;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.mart.Observations;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code GET /api/v1/observations?indicator=&region=&from=&to=&format=}: chosen observations. Indicator and region may
 * be given more than once; what is not given is not narrowed.
 */
public final class ObservationsRoute implements Handler {
    private final Editions editions;

    public ObservationsRoute(Editions editions) {
        this.editions = editions;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, "indicator", "region", "from", "to", "format", "lang");
        Edition edition = editions.of(ctx);
        List<String> indicators = ctx.queryParams("indicator").stream()
                .filter(word -> !word.isEmpty())
                .map(word -> Params.indicator("indicator", word, edition.marts().catalogue())
                        .id())
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
                        () -> cells(same.marts().observations(), indicators, regions)
                                .filter(cell -> isWithin(cell.period(), from, to))));
    }

    private static Stream<Observation> cells(
            Observations observations, List<String> indicators, List<BpsCode> regions) {
        if (!indicators.isEmpty() && !regions.isEmpty()) {
            return indicators.stream().flatMap(id -> regions.stream().flatMap(region -> observations.of(id, region)));
        }
        if (!indicators.isEmpty()) {
            return indicators.stream().flatMap(observations::ofIndicator);
        }
        return regions.isEmpty() ? observations.all() : regions.stream().flatMap(observations::ofRegion);
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
