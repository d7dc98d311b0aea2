package id.banua.batch.check;

import id.banua.model.period.ReferencePeriod;
import java.util.Collection;
import java.util.List;
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
        return median(values(claim, region));
    }

    /** The middle claims of the nearest two periods before and after, in no order. */
    public static List<Double> values(Claim claim, RegionClaims region) {
        return near(claim, region).map(Claim::value).toList();
    }

    private static Stream<Claim> near(Claim claim, RegionClaims region) {
        Cell cell = claim.cell();
        var series = region.of(claim.series());
        Stream<ReferencePeriod> before =
                series.headMap(cell.period(), false).descendingKeySet().stream().limit(NEAREST);
        Stream<ReferencePeriod> after =
                series.tailMap(cell.period(), false).keySet().stream().limit(NEAREST);
        return Stream.concat(before, after)
                .filter(period -> Math.abs(period.monthsUntil(cell.period())) <= HORIZON_MONTHS)
                .flatMap(period -> Stream.of(middle(series.getOrDefault(period, List.of()))));
    }

    private static Claim middle(List<Claim> claims) {
        return claims.stream()
                .sorted(java.util.Comparator.comparingDouble(Claim::value))
                .toList()
                .get(claims.size() / 2);
    }

    /**
     * How far a value is from the rounds around the claim's cell, as the size of the logarithm of the ratio; empty where
     * there are no rounds around it or no positive values.
     */
    public static OptionalDouble surprise(Claim claim, double value, RegionClaims region) {
        OptionalDouble level = level(claim, region);
        if (level.isEmpty() || level.getAsDouble() <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                value > 0 ? Math.abs(Math.log(value / level.getAsDouble())) : Double.POSITIVE_INFINITY);
    }

    /** The middle value, the upper one of two; empty for none. */
    public static OptionalDouble median(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[sorted.length / 2]);
    }
}
