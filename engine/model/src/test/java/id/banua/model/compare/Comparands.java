package id.banua.model.compare;

import id.banua.model.compare.Comparand.Basis;
import id.banua.model.indicator.Aggregation;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Direction;
import id.banua.model.indicator.Frequency;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Status;
import id.banua.model.indicator.Topic;
import id.banua.model.indicator.Unit;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.period.Survey;
import id.banua.model.region.BpsCode;

/** Figures for tests, named as people name them. */
final class Comparands {
    static final Indicator POVERTY = indicator("poverty_rate", Unit.PERCENT, Aggregation.RATIO, Survey.SUSENAS);
    static final Indicator POOR = indicator("poor_population", Unit.PERSONS, Aggregation.SUM, Survey.SUSENAS);
    static final Indicator TPT = indicator("open_unemployment_rate", Unit.PERCENT, Aggregation.RATIO, Survey.SAKERNAS);
    static final Indicator EXTREME = indicator("extreme_poverty_rate", Unit.PERCENT, Aggregation.RATIO, Survey.SUSENAS);
    static final Indicator HDI = indicator("human_development_index", Unit.INDEX, Aggregation.NONE, Survey.COMPILED);
    static final Indicator REGISTERED =
            indicator("registered_population", Unit.PERSONS, Aggregation.SUM, Survey.REGISTRY);
    static final Indicator HOUSES = indicator("houses_improved", Unit.HOUSES, Aggregation.SUM, Survey.ADMINISTRATIVE);

    private Comparands() {}

    private static Indicator indicator(String id, Unit unit, Aggregation aggregation, Survey survey) {
        boolean isSample = survey == Survey.SUSENAS || survey == Survey.SAKERNAS;
        return new Indicator(
                id,
                Topic.CONTEXT,
                new Indicator.Names(id, id),
                new Indicator.Form(unit, aggregation, Direction.NEUTRAL),
                2,
                survey,
                isSample ? Frequency.ROUNDS : Frequency.ANNUAL,
                new Indicator.Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }

    static Comparand figure(Indicator indicator, String region, String period) {
        return figure(indicator, region, period, "1");
    }

    static Comparand figure(Indicator indicator, String region, String period, String version) {
        return figure(indicator, region, period, Status.PUBLISHED, new Basis(version, false, false));
    }

    static Comparand parted(Indicator indicator, String region, String period) {
        return figure(indicator, region, period, Status.PUBLISHED, new Basis("1", false, true));
    }

    static Comparand figure(Indicator indicator, String region, String period, Status status, Basis basis) {
        return new Comparand(
                indicator, Breakdown.TOTAL, new BpsCode(region), ReferencePeriod.of(period), status, basis);
    }
}
