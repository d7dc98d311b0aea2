package id.banua.batch.check.family;

import id.banua.batch.check.Around;
import id.banua.batch.check.Claim;
import id.banua.batch.check.FamilyClaims;
import id.banua.batch.check.RegionClaims;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.family.ChangeAmongSiblings.Deviation;
import id.banua.model.period.ReferencePeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the children of a family changed from year to year in one series, as logarithms of ratios.
 *
 * @param usual the middle change and the spread around it, by the later period of the two
 * @param own the middle deviation from the siblings' change, by region
 * @param family whose changes these are
 */
record SiblingChanges(Map<ReferencePeriod, Usual> usual, Map<String, Double> own, FamilyClaims family) {
    /** With fewer siblings, or fewer years of its own, a change has no measure. */
    private static final int ENOUGH = 5;

    private static final int ENOUGH_YEARS = 4;

    /** Siblings are never expected to move within less than half a percent of each other. */
    private static final double CALM = 0.005;

    private static final double MAD_TO_SD = 1.4826;

    record Usual(double middle, double spread) {}

    static SiblingChanges of(FamilyClaims family, SeriesKey series) {
        Map<ReferencePeriod, Usual> usual = new HashMap<>();
        Map<String, List<Double>> deviations = new HashMap<>();
        changes(family, series).forEach((period, found) -> {
            if (found.size() >= ENOUGH) {
                double middle = median(found.values());
                found.forEach((code, change) -> deviations
                        .computeIfAbsent(code, any -> new ArrayList<>())
                        .add(Math.abs(change - middle)));
                usual.put(period, new Usual(middle, spread(found.values(), middle)));
            }
        });
        Map<String, Double> own = new HashMap<>();
        deviations.forEach((code, sizes) -> {
            if (sizes.size() >= ENOUGH_YEARS) {
                own.put(code, MAD_TO_SD * median(sizes));
            }
        });
        return new SiblingChanges(usual, own, family);
    }

    /** The changes against the year before, by period and region. */
    private static Map<ReferencePeriod, Map<String, Double>> changes(FamilyClaims family, SeriesKey series) {
        Map<ReferencePeriod, Map<String, Double>> changes = new HashMap<>();
        for (RegionClaims child : family.children().values()) {
            NavigableMap<ReferencePeriod, List<Claim>> cells = child.of(series);
            cells.forEach((period, cell) -> change(cells, period, middle(cell))
                    .ifPresent(change -> changes.computeIfAbsent(period, any -> new HashMap<>())
                            .put(child.regionCode(), change)));
        }
        return changes;
    }

    private static double spread(Collection<Double> changes, double middle) {
        return MAD_TO_SD
                * median(changes.stream()
                        .map(change -> Math.abs(change - middle))
                        .toList());
    }

    private static OptionalDouble change(
            NavigableMap<ReferencePeriod, List<Claim>> cells, ReferencePeriod period, double here) {
        double there = middle(cells.getOrDefault(period.yearBefore(), List.of()));
        return here > 0 && there > 0 ? OptionalDouble.of(Math.log(here / there)) : OptionalDouble.empty();
    }

    /** Of a claim from the round of the year before (-1) or after (1); empty where there is nothing to measure it by. */
    Optional<Deviation> deviation(Claim claim, RegionClaims child, int years) {
        ReferencePeriod period = claim.cell().period();
        ReferencePeriod other = new ReferencePeriod(period.year() + years, period.month());
        Usual found = usual.get(years < 0 ? period : other);
        double there = middle(child.of(claim.series(), other));
        if (found == null
                || there <= 0
                || claim.value() <= 0
                || !family.isOneGround(claim.cell().indicatorId(), child.regionCode(), period, other)) {
            return Optional.empty();
        }
        double expected = there * Math.exp(-years * found.middle());
        double spread = Math.max(Math.max(CALM, found.spread()), own.getOrDefault(child.regionCode(), 0.0));
        double rounding = claim.halfWidth() / claim.value();
        double distance = Math.log(claim.value() / expected);
        double beyond = Math.signum(distance) * Math.max(0, Math.abs(distance) - rounding);
        return Optional.of(new Deviation(other, there, expected, beyond / spread));
    }

    private static double middle(List<Claim> cell) {
        return median(cell.stream().map(Claim::value).toList());
    }

    private static double median(Collection<Double> values) {
        return Around.median(values).orElse(0);
    }
}
