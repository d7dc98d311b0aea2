package id.banua.dashboard.compare;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.mart.Snapshot;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The published figures of an indicator in a region: which there are, and which of them may be compared. */
record HeldSeries(Snapshot marts, Indicator indicator, BpsCode region) {

    CellKey in(ReferencePeriod period) {
        return CellKey.published(indicator.id(), region, period);
    }

    /** The cell that a reader means: a year of which the series has a single figure means that figure. */
    CellKey meant(ReferencePeriod asked) {
        List<ReferencePeriod> ofYear = periods().stream()
                .filter(period -> period.year() == asked.year())
                .toList();
        boolean isMeant = asked.isYear()
                && ofYear.size() == 1
                && marts.observations().find(in(asked)).isEmpty();
        return in(isMeant ? ofYear.get(0) : asked);
    }

    boolean isOfOnePlaceWith(HeldSeries other) {
        return indicator.equals(other.indicator) && region.equals(other.region);
    }

    /** The periods that have a number, oldest first. */
    List<ReferencePeriod> periods() {
        return marts.observations().periods(indicator.id(), List.of(region));
    }

    Optional<ReferencePeriod> latest() {
        return marts.observations().latest(indicator.id(), region).map(Observation::period);
    }

    /** The latest period that both have, of a survey round where there is one. */
    Optional<ReferencePeriod> latestWith(HeldSeries other) {
        List<ReferencePeriod> common = periods().stream()
                .filter(period -> other.periods().contains(period))
                .toList();
        return common.stream()
                .filter(period -> !period.isYear())
                .max(Comparator.naturalOrder())
                .or(() -> common.stream().max(Comparator.naturalOrder()));
    }

    /** The nearest earlier period that may be compared, else the same month of the year before. */
    ReferencePeriod before(ReferencePeriod later) {
        return comparable(later)
                .filter(period -> period.compareTo(later) < 0)
                .max(Comparator.naturalOrder())
                .orElse(later.yearBefore());
    }

    /** The latest period that may be compared, else the latest of all. */
    Optional<ReferencePeriod> after(ReferencePeriod earlier) {
        return comparable(earlier)
                .filter(period -> period.compareTo(earlier) > 0)
                .max(Comparator.naturalOrder())
                .or(this::latest);
    }

    /** The other periods whose figures may be compared with that of this one, oldest first. */
    Stream<ReferencePeriod> comparable(ReferencePeriod period) {
        Optional<Observation> cell = marts.observations().find(in(period)).filter(Observation::hasValue);
        return marts.observations().series(indicator.id(), region).stream()
                .filter(Observation::hasValue)
                .filter(other -> !other.period().equals(period))
                .filter(other -> cell.map(known -> marts.comparisons().mayCompare(other, known))
                        .orElse(false))
                .map(Observation::period);
    }
}
