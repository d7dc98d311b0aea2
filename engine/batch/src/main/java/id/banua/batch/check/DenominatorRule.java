package id.banua.batch.check;

import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The number of people that a count and a rate imply moves evenly from round to round. */
public abstract class DenominatorRule implements RegionRule {
    private static final long serialVersionUID = 1L;

    /** The weights of a regency's few households are redrawn more roughly than those of a province. */
    private static final double REGENCY_NOISE = 3;

    private static final int REGENCY_DIGITS = 4;

    /**
     * A count and its rate.
     *
     * @param calm the share by which a province's denominator may leave its even growth: the noise of the weights
     */
    public record Pair(SeriesKey count, SeriesKey rate, double calm) {}

    protected abstract List<Pair> pairs();

    @Override
    public final List<List<SeriesKey>> relations() {
        return pairs().stream().map(pair -> List.of(pair.count(), pair.rate())).toList();
    }

    @Override
    public final List<Finding> examine(RegionClaims claims) {
        boolean isRegency = claims.regionCode().length() >= REGENCY_DIGITS;
        return pairs().stream()
                .map(pair -> isRegency ? new Pair(pair.count(), pair.rate(), REGENCY_NOISE * pair.calm()) : pair)
                .flatMap(pair -> examine(claims, pair))
                .toList();
    }

    private Stream<Finding> examine(RegionClaims claims, Pair pair) {
        NavigableMap<ReferencePeriod, List<Denominator>> all = new TreeMap<>();
        for (ReferencePeriod period : claims.of(pair.count()).keySet()) {
            List<Denominator> found = cells(claims, pair, period).all().stream()
                    .map(Denominator::of)
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                all.put(period, found);
            }
        }
        return all.keySet().stream()
                .flatMap(period ->
                        cells(claims, pair, period).accuse(claims, new Evenness(all, pair.calm())).entrySet().stream())
                .map(accused -> finding(accused.getKey(), accused.getValue()));
    }

    private static Combinations cells(RegionClaims claims, Pair pair, ReferencePeriod period) {
        return new Combinations(List.of(claims.witnesses(pair.count(), period), claims.witnesses(pair.rate(), period)));
    }
}
