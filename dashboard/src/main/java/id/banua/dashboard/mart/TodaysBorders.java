package id.banua.dashboard.mart;

import id.banua.dashboard.mart.Observation.Counts;
import id.banua.dashboard.mart.Observation.Origin;
import id.banua.model.compare.Parting;
import id.banua.model.compare.Parting.Law;
import id.banua.model.compare.Parting.Outcome;
import id.banua.model.estimate.Figure;
import id.banua.model.estimate.Figure.Estimate;
import id.banua.model.estimate.Figure.Missing;
import id.banua.model.estimate.Figure.Reason;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Status;
import id.banua.model.region.BpsCode;
import id.banua.model.region.RegionChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Figures brought to the borders of today. What speaks of an older region is parted by the weights of its people where
 * it counts people, kept as it is where it is a rate, and withheld otherwise; the parts of an older region sum to its
 * figure. All of it is estimated, nothing measured.
 */
public final class TodaysBorders {
    private static final Origin NO_ORIGIN = new Origin("", "", "", "");
    private static final Counts NO_CLAIMS = new Counts(0, 0, 0);

    private final Snapshot marts;

    public TodaysBorders(Snapshot marts) {
        this.marts = marts;
    }

    /** Every cell of an indicator in a region of today: of any breakdown, period and status. */
    public List<Observation> of(Indicator indicator, BpsCode today) {
        if (!marts.comparisons().hasChanged(today)) {
            return marts.observations().of(indicator.id(), today).toList();
        }
        Set<CellKey> keys = new LinkedHashSet<>();
        for (BpsCode region : lineage(today)) {
            marts.observations()
                    .of(indicator.id(), region)
                    .forEach(cell -> keys.add(cell.key().in(today)));
        }
        return keys.stream()
                .flatMap(key -> cell(indicator, key).stream())
                .sorted(Comparator.comparing(Observation::period))
                .toList();
    }

    /** The region and all that its ground was ever a part of. */
    private Set<BpsCode> lineage(BpsCode today) {
        List<BpsCode> found = new ArrayList<>(List.of(today));
        for (int i = 0; i < found.size(); i++) {
            for (RegionChange change : marts.places().changesOf(found.get(i))) {
                if (!found.contains(change.from())) {
                    found.add(change.from());
                }
            }
        }
        return new LinkedHashSet<>(found);
    }

    private Optional<Observation> cell(Indicator indicator, CellKey key) {
        Parting parting = marts.comparisons().borders().parting(key.indicator(), key.region(), key.period());
        if (parting.outcome() == Outcome.AS_TODAY) {
            return marts.observations().find(key);
        }
        List<Part> parts = parts(parting, key);
        if (parting.outcome() == Outcome.PARTED && parts.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble value = value(indicator, key, parting, parts);
        return Optional.of(value.isPresent() ? parted(key, value.getAsDouble(), parts) : withheld(key));
    }

    /** A figure of an older region and the share of it, the largest share first. */
    private record Part(Observation cell, double share) {
        double value() {
            return share * cell.value().orElse(Double.NaN);
        }
    }

    private List<Part> parts(Parting parting, CellKey key) {
        return parting.shares().entrySet().stream()
                .sorted(Map.Entry.<BpsCode, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(share -> marts
                        .observations()
                        .find(key.in(share.getKey()))
                        .filter(Observation::hasValue)
                        .map(cell -> new Part(cell, share.getValue()))
                        .stream())
                .toList();
    }

    private static OptionalDouble value(Indicator indicator, CellKey key, Parting parting, List<Part> parts) {
        boolean isWhole = parting.outcome() == Outcome.PARTED
                && parts.size() == parting.shares().size();
        if (!isWhole || key.status() != Status.PUBLISHED) {
            return OptionalDouble.empty();
        }
        return switch (Law.of(indicator, key.breakdown())) {
            case PART ->
                OptionalDouble.of(parts.stream().mapToDouble(Part::value).sum());
            case KEEP -> parts.size() == 1 ? parts.get(0).cell().value() : OptionalDouble.empty();
            case WITHHOLD -> OptionalDouble.empty();
        };
    }

    /** Sources and definition are those of the older region with the largest share. */
    private static Observation parted(CellKey key, double value, List<Part> parts) {
        Observation first = parts.get(0).cell();
        Figure figure = new Estimate(value, OptionalDouble.empty());
        return new Observation(
                key,
                figure,
                first.origin(),
                first.counts(),
                first.cumulative(),
                first.definitionVersion(),
                Optional.of(first.key()));
    }

    /** Says what was published under that name, if anything, but not its value. */
    private Observation withheld(CellKey key) {
        Optional<Observation> own = marts.observations().find(key);
        return new Observation(
                key,
                new Missing(Reason.OTHER_BORDERS),
                own.map(Observation::origin).orElse(NO_ORIGIN),
                own.map(Observation::counts).orElse(NO_CLAIMS),
                false,
                own.map(Observation::definitionVersion).orElse(""),
                Optional.empty());
    }
}
