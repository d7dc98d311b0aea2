package id.banua.dashboard.figure;

import id.banua.dashboard.figure.SeriesTable.Row;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the table of a series from its cells. */
final class SeriesTables {
    private SeriesTables() {}

    static SeriesTable of(Edition edition, Ground ground, Indicator indicator, BpsCode region) {
        SortedMap<ReferencePeriod, Map<Breakdown, Observation>> cells = byPeriod(edition, ground, indicator, region);
        List<Breakdown> breakdowns = List.of(Breakdown.values()).stream()
                .filter(part -> cells.values().stream().anyMatch(row -> row.containsKey(part)))
                .toList();
        boolean hasRounds = cells.keySet().stream().anyMatch(period -> !period.isYear());
        return new SeriesTable(
                edition.nameOf(indicator) + ", " + edition.nameOf(region),
                edition.numbers().unit(indicator),
                breakdowns.stream()
                        .map(part -> edition.words().text("breakdown." + part.id()))
                        .toList(),
                rows(edition, indicator, cells, breakdowns, !hasRounds),
                hasRounds ? rows(edition, indicator, cells, breakdowns, true) : List.of());
    }

    private static SortedMap<ReferencePeriod, Map<Breakdown, Observation>> byPeriod(
            Edition edition, Ground ground, Indicator indicator, BpsCode region) {
        SortedMap<ReferencePeriod, Map<Breakdown, Observation>> cells = new TreeMap<>(Comparator.reverseOrder());
        ground.cells(edition.marts(), indicator, region)
                .filter(cell -> cell.key().status() == Status.PUBLISHED)
                .forEach(cell -> cells.computeIfAbsent(cell.period(), unseen -> new EnumMap<>(Breakdown.class))
                        .put(cell.key().breakdown(), cell));
        return cells;
    }

    private static List<Row> rows(
            Edition edition,
            Indicator indicator,
            SortedMap<ReferencePeriod, Map<Breakdown, Observation>> cells,
            List<Breakdown> breakdowns,
            boolean ofYears) {
        return cells.entrySet().stream()
                .filter(entry -> entry.getKey().isYear() == ofYears)
                .map(entry -> SeriesTable.row(edition, indicator, entry.getKey(), entry.getValue(), breakdowns))
                .toList();
    }
}
