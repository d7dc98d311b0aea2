package id.banua.dashboard.compare;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.Snapshot;
import id.banua.dashboard.request.Params;
import id.banua.dashboard.request.WrongWordException;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which figures an address asks about. What is not said of the other one is taken from the first. */
public final class Question {
    private static final String[] NAMES = {"indicator", "region", "from", "to", "otherIndicator", "otherRegion"};
    private static final String USUAL_INDICATOR = "poverty_rate";
    private static final String USUAL_REGION = "63";

    private final HeldSeries one;
    private final HeldSeries other;
    private final Optional<ReferencePeriod> from;
    private final Optional<ReferencePeriod> to;

    private Question(Context ctx, Snapshot marts, String usualIndicator, String usualRegion) {
        Params.allowOnly(ctx, NAMES);
        this.one = series(ctx, marts, "indicator", usualIndicator, "region", usualRegion);
        this.other = series(
                ctx,
                marts,
                "otherIndicator",
                one.indicator().id(),
                "otherRegion",
                one.region().digits());
        this.from = Params.period(ctx, "from");
        this.to = Params.period(ctx, "to");
    }

    /** Indicator and region may be left out; the usual ones are taken. */
    static Question ofReader(Context ctx, Snapshot marts) {
        return new Question(ctx, marts, USUAL_INDICATOR, USUAL_REGION);
    }

    /** Nothing is guessed for a program but that the other figure is of the same indicator, region and period. */
    public static Question ofProgram(Context ctx, Snapshot marts) {
        return new Question(ctx, marts, "", "");
    }

    private static HeldSeries series(
            Context ctx, Snapshot marts, String indicator, String usualIndicator, String region, String usualRegion) {
        Indicator known = Params.indicator(indicator, given(ctx, indicator, usualIndicator), marts.catalogue());
        BpsCode code = Params.region(region, given(ctx, region, usualRegion), marts.places())
                .code();
        return new HeldSeries(marts, known, code);
    }

    private static String given(Context ctx, String parameter, String usual) {
        @Nullable String text = ctx.queryParam(parameter);
        return text == null || text.isEmpty() ? usual : text;
    }

    HeldSeries one() {
        return one;
    }

    HeldSeries other() {
        return other;
    }

    /** The comparison that was asked for; throws where a period is missing that has to be said. */
    public Comparison answer() {
        ReferencePeriod first = from.orElseThrow(() -> missing("from", one));
        boolean isSame = one.isOfOnePlaceWith(other);
        ReferencePeriod second = isSame ? to.orElseThrow(() -> missing("to", one)) : to.orElse(first);
        return Comparison.of(one.marts(), one.meant(first), other.meant(second));
    }

    private static WrongWordException missing(String parameter, HeldSeries series) {
        return new WrongWordException(
                parameter,
                "",
                series.periods().stream().map(ReferencePeriod::toString).toList());
    }

    /**
     * The comparison with missing periods filled: the latest figures that may be compared. The earlier one stands first.
     * Empty where there is no figure at all.
     */
    Optional<Comparison> filled() {
        if (!one.isOfOnePlaceWith(other)) {
            return from.or(() -> to)
                    .or(() -> one.latestWith(other))
                    .or(one::latest)
                    .map(usual -> Comparison.of(
                            one.marts(),
                            one.in(from.orElse(usual)),
                            other.in(to.or(() -> from).orElse(usual))));
        }
        return to.or(() -> from.flatMap(one::after)).or(one::latest).map(later -> {
            CellKey second = one.meant(later);
            CellKey first = one.meant(from.orElseGet(() -> one.before(second.period())));
            boolean isOrdered = first.period().compareTo(second.period()) <= 0;
            return isOrdered ? Comparison.of(one.marts(), first, second) : Comparison.of(one.marts(), second, first);
        });
    }
}
