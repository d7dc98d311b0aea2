package id.banua.dashboard.figure;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.Comparisons;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.mart.Snapshot;
import id.banua.model.compare.Obstacle;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Regions in the order of one indicator in one period, as far as their figures may be compared with each other.
 *
 * @param highestFirst those with a number; equal numbers stand by code
 * @param unranked those that have none in that period, or none that may stand beside the others
 */
public record Ranking(
        Indicator indicator, ReferencePeriod period, List<Observation> highestFirst, List<Unranked> unranked) {

    public Ranking {
        highestFirst = List.copyOf(highestFirst);
        unranked = List.copyOf(unranked);
    }

    /**
     * A region without a place.
     *
     * @param cell its figure; empty where there is none
     * @param obstacles why that figure may not stand beside the others
     */
    public record Unranked(BpsCode region, Optional<Observation> cell, List<Obstacle> obstacles) {}

    /**
     * The latest period in which at least half as many regions have a number as in the best covered one, so that a
     * single early figure does not empty the picture. Whole years count only where there are no rounds.
     */
    public static Optional<Ranking> latest(Snapshot marts, Indicator indicator, List<BpsCode> regions) {
        List<Ranking> all = marts.observations().periods(indicator.id(), regions).stream()
                .map(period -> of(marts, indicator, regions, period))
                .toList();
        boolean hasRounds = all.stream().anyMatch(ranking -> !ranking.period.isYear());
        List<Ranking> usable = all.stream()
                .filter(ranking -> ranking.period.isYear() != hasRounds)
                .toList();
        int most = usable.stream()
                .mapToInt(ranking -> ranking.highestFirst.size())
                .max()
                .orElse(0);
        return usable.stream()
                .filter(ranking -> 2 * ranking.highestFirst.size() >= most)
                .reduce((earlier, later) -> later);
    }

    static Ranking of(Snapshot marts, Indicator indicator, List<BpsCode> regions, ReferencePeriod period) {
        List<Observation> known = new ArrayList<>();
        List<Unranked> unranked = new ArrayList<>();
        for (BpsCode region : regions) {
            Optional<Observation> cell = marts.observations()
                    .find(CellKey.published(indicator.id(), region, period))
                    .filter(Observation::hasValue);
            cell.ifPresentOrElse(known::add, () -> unranked.add(new Unranked(region, Optional.empty(), List.of())));
        }
        List<List<Observation>> groups = marts.comparisons().groups(known);
        List<Observation> ranked = groups.stream()
                .max(Comparator.comparingInt(List::size))
                .map(ArrayList::new)
                .orElseGet(ArrayList::new);
        known.stream()
                .filter(cell -> !ranked.contains(cell))
                .forEach(cell -> unranked.add(apart(marts.comparisons(), cell, ranked.get(0))));
        ranked.sort(
                Comparator.comparingDouble((Observation cell) -> cell.value().orElse(Double.NaN))
                        .reversed()
                        .thenComparing(Observation::region));
        return new Ranking(indicator, period, ranked, unranked);
    }

    private static Unranked apart(Comparisons comparisons, Observation cell, Observation ranked) {
        return new Unranked(cell.region(), Optional.of(cell), comparisons.between(cell, ranked));
    }

    /** The place of a region, 1 being the highest; equal numbers share a place. Empty without a number. */
    public Optional<Integer> placeOf(BpsCode region) {
        int place = 1;
        for (int i = 0; i < highestFirst.size(); i++) {
            boolean isTied = i > 0
                    && highestFirst
                            .get(i)
                            .value()
                            .equals(highestFirst.get(i - 1).value());
            place = isTied ? place : i + 1;
            if (highestFirst.get(i).region().equals(region)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
