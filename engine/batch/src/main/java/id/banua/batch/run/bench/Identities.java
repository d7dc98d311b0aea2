package id.banua.batch.run.bench;

import static id.banua.model.indicator.IndicatorId.EMPLOYED;
import static id.banua.model.indicator.IndicatorId.LABOUR_FORCE;
import static id.banua.model.indicator.IndicatorId.LABOUR_FORCE_PARTICIPATION_RATE;
import static id.banua.model.indicator.IndicatorId.OPEN_UNEMPLOYMENT_RATE;
import static id.banua.model.indicator.IndicatorId.POOR_POPULATION;
import static id.banua.model.indicator.IndicatorId.POVERTY_GAP_INDEX;
import static id.banua.model.indicator.IndicatorId.POVERTY_LINE;
import static id.banua.model.indicator.IndicatorId.POVERTY_LINE_FOOD;
import static id.banua.model.indicator.IndicatorId.POVERTY_LINE_NONFOOD;
import static id.banua.model.indicator.IndicatorId.POVERTY_RATE;
import static id.banua.model.indicator.IndicatorId.POVERTY_SEVERITY_INDEX;
import static id.banua.model.indicator.IndicatorId.UNEMPLOYED;
import static id.banua.model.indicator.IndicatorId.WORKING_AGE_POPULATION;

import id.banua.batch.check.Claim;
import id.banua.batch.check.SeriesKey;
import id.banua.model.indicator.Breakdown;
import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What arithmetic says about a claim beside the other figures of its region. Rounding is left to the noise. */
final class Identities {
    private static final int HORIZON_MONTHS = 36;

    private Identities() {}

    /** The claims of a region, with one claim in the place of whatever its cell holds. */
    private record Table(Claim claim, World world) {
        OptionalDouble value(String indicator, Breakdown breakdown, ReferencePeriod period) {
            boolean isOwn = claim.cell().indicatorId().equals(indicator)
                    && claim.cell().breakdown() == breakdown
                    && claim.cell().period().equals(period);
            return isOwn
                    ? OptionalDouble.of(claim.value())
                    : World.value(world.region(claim.cell().regionCode()), new SeriesKey(indicator, breakdown), period);
        }

        /** NaN where there is none. */
        double here(String indicator, Breakdown breakdown) {
            return value(indicator, breakdown, claim.cell().period()).orElse(Double.NaN);
        }

        double denominator(String count, String rate, Breakdown breakdown, ReferencePeriod period) {
            return 100
                    * value(count, breakdown, period).orElse(Double.NaN)
                    / value(rate, breakdown, period).orElse(Double.NaN);
        }

        boolean isAbout(String... indicators) {
            return List.of(indicators).contains(claim.cell().indicatorId());
        }
    }

    private static OptionalDouble known(double strangeness) {
        return Double.isNaN(strangeness) ? OptionalDouble.empty() : OptionalDouble.of(strangeness);
    }

    /** The size of the logarithm of the ratio, NaN where one of the two is not known. */
    private static double distance(double value, double expected) {
        return Double.isNaN(value) || Double.isNaN(expected) ? Double.NaN : Partner.distance(value, expected);
    }

    static OptionalDouble populationInTime(Claim claim, World world) {
        Table table = new Table(claim, world);
        if (table.isAbout(POOR_POPULATION, POVERTY_RATE)) {
            return inTime(table, POOR_POPULATION, POVERTY_RATE);
        }
        return table.isAbout(UNEMPLOYED, OPEN_UNEMPLOYMENT_RATE)
                ? inTime(table, UNEMPLOYED, OPEN_UNEMPLOYMENT_RATE)
                : OptionalDouble.empty();
    }

    private static OptionalDouble inTime(Table table, String count, String rate) {
        Claim claim = table.claim();
        Breakdown breakdown = claim.cell().breakdown();
        ReferencePeriod period = claim.cell().period();
        var series = table.world().region(claim.cell().regionCode()).of(new SeriesKey(count, breakdown));
        double before = nearest(table, rate, series.headMap(period, false).descendingKeySet().stream());
        double after = nearest(table, rate, series.tailMap(period, false).keySet().stream());
        double expected = Double.isNaN(before) ? after : Double.isNaN(after) ? before : Math.sqrt(before * after);
        return known(distance(table.denominator(count, rate, breakdown, period), expected));
    }

    private static double nearest(Table table, String rate, Stream<ReferencePeriod> periods) {
        ReferencePeriod here = table.claim().cell().period();
        String count = rate.equals(POVERTY_RATE) ? POOR_POPULATION : UNEMPLOYED;
        return periods.filter(period -> Math.abs(period.monthsUntil(here)) <= HORIZON_MONTHS)
                .map(period ->
                        table.denominator(count, rate, table.claim().cell().breakdown(), period))
                .filter(found -> !Double.isNaN(found))
                .findFirst()
                .orElse(Double.NaN);
    }

    static OptionalDouble populationsOfParts(Claim claim, World world) {
        Table table = new Table(claim, world);
        if (!table.isAbout(POOR_POPULATION, POVERTY_RATE)) {
            return OptionalDouble.empty();
        }
        ReferencePeriod period = claim.cell().period();
        double urban = table.denominator(POOR_POPULATION, POVERTY_RATE, Breakdown.URBAN, period);
        double rural = table.denominator(POOR_POPULATION, POVERTY_RATE, Breakdown.RURAL, period);
        return known(
                distance(table.denominator(POOR_POPULATION, POVERTY_RATE, Breakdown.TOTAL, period), urban + rural));
    }

    static OptionalDouble ratio(Claim claim, World world) {
        Table table = new Table(claim, world);
        double unemployed = table.here(UNEMPLOYED, Breakdown.TOTAL);
        double force = table.here(LABOUR_FORCE, Breakdown.TOTAL);
        if (table.isAbout(UNEMPLOYED, OPEN_UNEMPLOYMENT_RATE, LABOUR_FORCE)) {
            return known(distance(100 * unemployed / force, table.here(OPEN_UNEMPLOYMENT_RATE, Breakdown.TOTAL)));
        }
        return table.isAbout(LABOUR_FORCE_PARTICIPATION_RATE, WORKING_AGE_POPULATION)
                ? known(distance(
                        100 * force / table.here(WORKING_AGE_POPULATION, Breakdown.TOTAL),
                        table.here(LABOUR_FORCE_PARTICIPATION_RATE, Breakdown.TOTAL)))
                : OptionalDouble.empty();
    }

    static OptionalDouble parts(Claim claim, World world) {
        Table table = new Table(claim, world);
        Breakdown own = claim.cell().breakdown();
        if (table.isAbout(POVERTY_LINE, POVERTY_LINE_FOOD, POVERTY_LINE_NONFOOD)) {
            return known(distance(
                    table.here(POVERTY_LINE_FOOD, own) + table.here(POVERTY_LINE_NONFOOD, own),
                    table.here(POVERTY_LINE, own)));
        }
        if (table.isAbout(LABOUR_FORCE, EMPLOYED, UNEMPLOYED)) {
            return known(
                    distance(table.here(EMPLOYED, own) + table.here(UNEMPLOYED, own), table.here(LABOUR_FORCE, own)));
        }
        return table.isAbout(POOR_POPULATION)
                ? known(distance(
                        table.here(POOR_POPULATION, Breakdown.URBAN) + table.here(POOR_POPULATION, Breakdown.RURAL),
                        table.here(POOR_POPULATION, Breakdown.TOTAL)))
                : OptionalDouble.empty();
    }

    static OptionalDouble between(Claim claim, World world) {
        Table table = new Table(claim, world);
        String indicator = claim.cell().indicatorId();
        if (!table.isAbout(POVERTY_RATE, POVERTY_GAP_INDEX, POVERTY_SEVERITY_INDEX, POVERTY_LINE)) {
            return OptionalDouble.empty();
        }
        double total = table.here(indicator, Breakdown.TOTAL);
        double urban = table.here(indicator, Breakdown.URBAN);
        double rural = table.here(indicator, Breakdown.RURAL);
        double nearest = Math.min(Math.max(total, Math.min(urban, rural)), Math.max(urban, rural));
        return known(distance(total, nearest));
    }

    static OptionalDouble order(Claim claim, World world) {
        Table table = new Table(claim, world);
        Breakdown own = claim.cell().breakdown();
        if (!table.isAbout(POVERTY_RATE, POVERTY_GAP_INDEX, POVERTY_SEVERITY_INDEX)) {
            return OptionalDouble.empty();
        }
        double p0 = table.here(POVERTY_RATE, own);
        double p1 = table.here(POVERTY_GAP_INDEX, own);
        double p2 = table.here(POVERTY_SEVERITY_INDEX, own);
        return Stream.of(p1 - p0, p2 - p1)
                .filter(excess -> !Double.isNaN(excess))
                .mapToDouble(excess -> Math.max(0, excess))
                .max();
    }
}
