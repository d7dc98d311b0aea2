package id.banua.dashboard.revision;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.page.CellNames;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.NotHeldException;
import id.banua.dashboard.request.Params;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Indicator;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;

/** A triangle as its address asks for it: {@code /revisi/{indicator}/{region}?breakdown=&periode=}. */
record TriangleRequest(Indicator indicator, CellKey series, boolean isWhole) {
    private static final List<String> PERIODS = List.of("direvisi", "semua");

    static TriangleRequest of(Context ctx, Edition edition) {
        Params.allowOnly(ctx, "lang", "breakdown", "periode");
        Indicator indicator = Params.indicator(
                "indicator", ctx.pathParam("indicator"), edition.marts().catalogue());
        Breakdown breakdown = Breakdown.of(Params.oneOf(
                ctx,
                "breakdown",
                Arrays.stream(Breakdown.values()).map(Breakdown::id).toList()));
        CellKey series = TriangleQuery.series(
                indicator,
                breakdown,
                Params.region("region", ctx.pathParam("region"), edition.marts().places())
                        .code());
        return new TriangleRequest(
                indicator, series, Params.oneOf(ctx, "periode", PERIODS).equals("semua"));
    }

    /** The triangle; one that the marts hold nothing for is not held. */
    Triangle in(Edition edition, boolean whole) {
        Triangle triangle = TriangleQuery.of(edition, series, whole);
        if (triangle.lines().isEmpty()
                && TriangleQuery.of(edition, series, true).lines().isEmpty()) {
            throw new NotHeldException(
                    "error.no.figures",
                    new CellNames(edition).what(indicator, series),
                    edition.nameOf(series.region()));
        }
        return triangle;
    }
}
