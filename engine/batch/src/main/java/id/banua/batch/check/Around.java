package id.banua.batch.check;

import id.banua.model.period.ReferencePeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What the rounds around a claim say: the measure of how surprising its value is in its own series. */
public final class Around {
    /** Rounds further apart tell little of each other. */
    private static final int HORIZON_MONTHS = 36;

    private static final int NEAREST = 2;

    private Around() {}

    /** The middle of the claims of the nearest two periods before and after; empty where there is none. */
    public static OptionalDouble level(Claim claim, RegionClaims region) {
        return median(rounds(claim, region).map(Claim::value).toList());
    }

    /** The middle claims of the nearest two periods before and after, in no order. */
    public static Stream<Claim> rounds(Claim claim, RegionClaims region) {
        return near(claim, region.of(claim.series()));
    }

    /** The same whatever the version of the definition: no version is ten or a thousand times another. */
    static List<Double> valuesOfAllVersions(Claim claim, RegionClaims region) {
        SeriesKey all = new SeriesKey(claim.cell().indicatorId(), claim.cell().breakdown());
        return near(claim, region.of(all)).map(Claim::value).toList();
    }

    private static Stream<Claim> near(Claim claim, NavigableMap<ReferencePeriod, List<Claim>> series) {
        return Stream.concat(
                side(claim, series.headMap(claim.cell().period(), false).descendingMap()),
                side(claim, series.tailMap(claim.cell().period(), false)));
    }

    private static Stream<Claim> side(Claim claim, NavigableMap<ReferencePeriod, List<Claim>> side) {
        return side.entrySet().stream()
                .limit(NEAREST)
                .filter(round -> monthsBetween(round.getKey(), claim) <= HORIZON_MONTHS)
                .map(round -> middle(round.getValue()));
    }

    private static int monthsBetween(ReferencePeriod period, Claim claim) {
        return Math.abs(period.monthsUntil(claim.cell().period()));
    }

    /**
     * What even growth between the rounds before and after leads to expect, the middle one of several ways to draw it;
     * beside rounds of one side only their middle. Empty where there is none, or no positive values.
     */
    public static OptionalDouble expected(Claim claim, RegionClaims region) {
        NavigableMap<ReferencePeriod, List<Claim>> series = region.of(claim.series());
        List<Claim> before = side(
                        claim, series.headMap(claim.cell().period(), false).descendingMap())
                .toList();
        List<Claim> after =
                side(claim, series.tailMap(claim.cell().period(), false)).toList();
        List<Double> between = new ArrayList<>();
        for (int one = 0; one < before.size(); one++) {
            for (int other = 0; one + other < NEAREST && other < after.size(); other++) {
                between.add(between(before.get(one), after.get(other), claim));
            }
        }
        return (between.isEmpty() ? level(claim, region) : median(between))
                .stream().filter(value -> value > 0).findFirst();
    }

    private static double between(Claim before, Claim after, Claim claim) {
        double since = monthsBetween(before.cell().period(), claim);
        double way = since / (since + monthsBetween(after.cell().period(), claim));
        return before.value() > 0 && after.value() > 0
                ? before.value() * Math.pow(after.value() / before.value(), way)
                : 0;
    }

    private static Claim middle(List<Claim> claims) {
        return claims.stream()
                .sorted(java.util.Comparator.comparingDouble(Claim::value))
                .toList()
                .get(claims.size() / 2);
    }

    /**
     * How far a value is from what the rounds around the claim's cell lead to expect, as the size of the logarithm of the
     * ratio; empty where there are no rounds around it or no positive values.
     */
    public static OptionalDouble surprise(Claim claim, double value, RegionClaims region) {
        OptionalDouble expected = expected(claim, region);
        if (expected.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                value > 0 ? Math.abs(Math.log(value / expected.getAsDouble())) : Double.POSITIVE_INFINITY);
    }

    /** The middle value, the upper one of two; empty for none. */
    public static OptionalDouble median(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[sorted.length / 2]);
    }
}
