package id.banua.batch.run.bench;

import id.banua.batch.check.Claim;
import id.banua.batch.check.RegionClaims;
import id.banua.batch.check.SeriesKey;
import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Published figures that say something about another, and how strange it looks beside them: mostly the size of the
 * logarithm of value / expected value. No rule of the house is asked.
 */
enum Partner {
    /** The population that count and rate imply, against the rounds before and after. */
    POPULATION_IN_TIME(Identities::populationInTime),
    /** The populations that urban and rural counts and rates imply, against that of the whole. */
    POPULATIONS_OF_PARTS(Identities::populationsOfParts),
    /** Numerator, denominator and rate of one period. */
    RATIO(Identities::ratio),
    /** The whole against the sum of its parts. */
    PARTS(Identities::parts),
    /** The whole between its urban and its rural part. */
    BETWEEN(Identities::between),
    /** P2, P1 and P0 in their order. */
    ORDER(Identities::order),
    /** The rounds of the own series. */
    OWN_ROUNDS(Partner::ownRounds),
    /** The change against the same round of the year before or after, beside that of the siblings. */
    CHANGE_OF_SIBLINGS(Partner::changeOfSiblings),
    /** The siblings in the same round. */
    SIBLINGS(Partner::siblings),
    /** Another period with the same printed value: 1, else 0. */
    REPETITION(Partner::repetition);

    /** What the claim looks like beside the world, in which its own cell is not looked at. */
    interface Measure {
        OptionalDouble of(Claim claim, World world);
    }

    private static final int HORIZON_MONTHS = 36;
    private static final int TWO_YEARS = 24;
    private static final int ENOUGH = 5;
    private static final int TELLING_DIGITS = 3;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Measure measure;

    Partner(Measure measure) {
        this.measure = measure;
    }

    /** Empty where there is no such partner. */
    OptionalDouble strangeness(Claim claim, World world) {
        return measure.of(claim, world);
    }

    static SeriesKey series(Claim claim) {
        return claim.series();
    }

    /** The size of the logarithm of the ratio of two positive values; a value that is not positive is infinitely far. */
    static double distance(double value, double expected) {
        return value > 0 && expected > 0 ? Math.abs(Math.log(value / expected)) : Double.POSITIVE_INFINITY;
    }

    private static OptionalDouble ownRounds(Claim claim, World world) {
        NavigableMap<ReferencePeriod, List<Claim>> series =
                world.region(claim.cell().regionCode()).of(series(claim));
        ReferencePeriod period = claim.cell().period();
        Stream<ReferencePeriod> near = Stream.concat(
                series.headMap(period, false).descendingKeySet().stream().limit(2),
                series.tailMap(period, false).keySet().stream().limit(2));
        double[] values = near.filter(other -> Math.abs(other.monthsUntil(period)) <= HORIZON_MONTHS)
                .flatMap(other -> World.value(world.region(claim.cell().regionCode()), series(claim), other).stream()
                        .boxed())
                .mapToDouble(Double::doubleValue)
                .filter(value -> value > 0)
                .toArray();
        OptionalDouble level = Noise.median(values);
        return level.isEmpty() ? level : OptionalDouble.of(distance(claim.value(), level.getAsDouble()));
    }

    private static OptionalDouble siblings(Claim claim, World world) {
        double[] values = world.siblings(claim.cell().regionCode()).stream()
                .flatMap(region -> World.value(
                                region, series(claim), claim.cell().period())
                        .stream()
                        .boxed())
                .mapToDouble(Double::doubleValue)
                .filter(value -> value > 0)
                .toArray();
        return values.length < ENOUGH
                ? OptionalDouble.empty()
                : OptionalDouble.of(distance(claim.value(), Noise.median(values).orElseThrow()));
    }

    private static OptionalDouble changeOfSiblings(Claim claim, World world) {
        ReferencePeriod period = claim.cell().period();
        return Stream.of(period.yearBefore(), new ReferencePeriod(period.year() + 1, period.month()))
                .flatMap(other -> changeOfSiblings(claim, other, world).stream().boxed())
                .mapToDouble(Double::doubleValue)
                .min();
    }

    private static OptionalDouble changeOfSiblings(Claim claim, ReferencePeriod other, World world) {
        double[] changes = world.siblings(claim.cell().regionCode()).stream()
                .flatMap(region -> change(region, claim, other))
                .mapToDouble(Double::doubleValue)
                .toArray();
        OptionalDouble there = World.value(world.region(claim.cell().regionCode()), series(claim), other);
        if (changes.length < ENOUGH || there.orElse(0) <= 0) {
            return OptionalDouble.empty();
        }
        double usual = Noise.median(changes).orElseThrow();
        return OptionalDouble.of(distance(claim.value(), there.getAsDouble() * Math.exp(usual)));
    }

    private static Stream<Double> change(RegionClaims region, Claim claim, ReferencePeriod other) {
        double here = World.value(region, series(claim), claim.cell().period()).orElse(0);
        double there = World.value(region, series(claim), other).orElse(0);
        return here > 0 && there > 0 ? Stream.of(Math.log(here / there)) : Stream.empty();
    }

    private static OptionalDouble repetition(Claim claim, World world) {
        if (claim.significantDigits() < TELLING_DIGITS) {
            return OptionalDouble.empty();
        }
        ReferencePeriod period = claim.cell().period();
        boolean repeats = world.region(claim.cell().regionCode()).of(series(claim)).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(period)
                        && Math.abs(entry.getKey().monthsUntil(period)) <= TWO_YEARS)
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(other -> other.printed().equals(claim.printed()));
        return OptionalDouble.of(repeats ? 1 : 0);
    }
}
