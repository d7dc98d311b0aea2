package id.banua.dashboard.mart;

import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Status;
import id.banua.model.mart.Marts;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The chosen observations, by indicator, region and period. Lists are in the order of the mart unless they say else. */
public final class Observations {
    private final Frame frame;
    private final Map<List<String>, List<Integer>> byCell;
    private final Map<List<String>, List<Integer>> byIndicator;
    private final Map<List<String>, List<Integer>> byRegion;
    private final Map<List<String>, List<Integer>> bySeries;

    Observations(Frames frames) {
        this.frame = frames.frame(Marts.OBSERVATIONS);
        this.byCell = frame.rowsBy(CellKey.COLUMNS);
        this.byIndicator = frame.rowsBy("indicator_id");
        this.byRegion = frame.rowsBy("region_code");
        this.bySeries = frame.rowsBy("indicator_id", "region_code");
    }

    public int size() {
        return byCell.size();
    }

    public Stream<Observation> all() {
        return frame.rows().mapToObj(row -> Observation.of(frame, row));
    }

    public Optional<Observation> find(CellKey key) {
        return rows(byCell, key.texts()).findFirst();
    }

    /** Every cell of an indicator, any region, breakdown, period and status. */
    public Stream<Observation> ofIndicator(String indicator) {
        return rows(byIndicator, List.of(indicator));
    }

    /** Every cell of a region. */
    public Stream<Observation> ofRegion(BpsCode region) {
        return rows(byRegion, List.of(region.digits()));
    }

    /** Every cell of an indicator in a region. */
    public Stream<Observation> of(String indicator, BpsCode region) {
        return rows(bySeries, List.of(indicator, region.digits()));
    }

    /** The published statistic of the whole population over time, oldest first. */
    public List<Observation> series(String indicator, BpsCode region) {
        return series(indicator, Breakdown.TOTAL, region);
    }

    /** The published statistic of a part of the population over time, oldest first. */
    public List<Observation> series(String indicator, Breakdown breakdown, BpsCode region) {
        return of(indicator, region)
                .filter(cell ->
                        cell.key().breakdown() == breakdown && cell.key().status() == Status.PUBLISHED)
                .sorted(Comparator.comparing(Observation::period))
                .toList();
    }

    /**
     * The latest cell of a survey month that holds a number, or of any month where no round is asked for. A bare year
     * never stands for a round where rounds exist.
     */
    public Optional<Observation> latest(String indicator, BpsCode region) {
        List<Observation> known =
                series(indicator, region).stream().filter(Observation::hasValue).toList();
        Optional<Observation> ofRound =
                known.stream().filter(cell -> !cell.period().isYear()).reduce((earlier, later) -> later);
        return ofRound.isPresent() ? ofRound : known.stream().reduce((earlier, later) -> later);
    }

    /** The same statistic in the same period of the year before, where it holds a number. */
    public Optional<Observation> yearBefore(Observation cell) {
        return find(cell.key().in(cell.period().yearBefore())).filter(Observation::hasValue);
    }

    /** The periods in which an indicator's published total has a number for any of the regions, oldest first. */
    public List<ReferencePeriod> periods(String indicator, java.util.Collection<BpsCode> regions) {
        TreeSet<ReferencePeriod> periods = new TreeSet<>();
        for (BpsCode region : regions) {
            series(indicator, region).stream()
                    .filter(Observation::hasValue)
                    .forEach(cell -> periods.add(cell.period()));
        }
        return List.copyOf(periods);
    }

    private Stream<Observation> rows(Map<List<String>, List<Integer>> index, List<String> key) {
        return index.getOrDefault(key, List.of()).stream().map(row -> Observation.of(frame, row));
    }
}
