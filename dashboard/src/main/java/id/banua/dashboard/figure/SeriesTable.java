package id.banua.dashboard.figure;

import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Cited;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Figures;
import id.banua.dashboard.page.Shown;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures of an indicator in a region, the latest first, with a column for each part of the population.
 *
 * @param unit what the numbers count
 */
public record SeriesTable(String caption, String unit, List<String> columns, List<Row> rows) {

    public SeriesTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One period. */
    public record Row(String period, List<Shown> cells, Optional<Cited> cited) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public static SeriesTable of(Edition edition, Indicator indicator, BpsCode region) {
        Map<ReferencePeriod, Map<Breakdown, Observation>> byPeriod = new TreeMap<>(Comparator.reverseOrder());
        edition.marts()
                .observations()
                .of(indicator.id(), region)
                .filter(cell -> cell.key().status() == Status.PUBLISHED)
                .forEach(cell -> byPeriod.computeIfAbsent(cell.period(), unseen -> new EnumMap<>(Breakdown.class))
                        .put(cell.key().breakdown(), cell));
        List<Breakdown> breakdowns = List.of(Breakdown.values()).stream()
                .filter(part -> byPeriod.values().stream().anyMatch(cells -> cells.containsKey(part)))
                .toList();
        List<Row> rows = byPeriod.entrySet().stream()
                .map(entry -> row(edition, indicator, entry.getKey(), entry.getValue(), breakdowns))
                .toList();
        return new SeriesTable(
                edition.nameOf(indicator) + ", " + edition.nameOf(region),
                edition.numbers().unit(indicator),
                breakdowns.stream()
                        .map(part -> edition.words().text("breakdown." + part.id()))
                        .toList(),
                rows);
    }

    private static Row row(
            Edition edition,
            Indicator indicator,
            ReferencePeriod period,
            Map<Breakdown, Observation> cells,
            List<Breakdown> breakdowns) {
        Figures figures = new Figures(edition);
        List<Shown> shown = breakdowns.stream()
                .map(part -> Optional.ofNullable(cells.get(part))
                        .map(cell -> figures.of(indicator, cell))
                        .orElseGet(figures::absent))
                .toList();
        Optional<Cited> cited =
                shown.stream().flatMap(cell -> cell.cited().stream()).findFirst();
        return new Row(edition.dates().period(period), shown, cited);
    }
}
