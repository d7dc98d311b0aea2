package id.banua.dashboard.figure;

import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Cited;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Figures;
import id.banua.dashboard.page.Shown;
import id.banua.dashboard.page.Shown.Besides;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of an indicator in a region, the latest first, with a column for each part of the population.
 *
 * @param unit what the numbers count
 * @param rows of survey rounds, or of whole years for what is measured once a year
 * @param undated figures whose source states a year, but not which round of it
 */
public record SeriesTable(String caption, String unit, List<String> columns, List<Row> rows, List<Row> undated) {

    public SeriesTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        undated = List.copyOf(undated);
    }

    /** One period; what else is claimed about any of its cells stands once for the row. */
    public record Row(String period, List<Shown> cells, Optional<Cited> cited, List<Besides> besides) {
        public Row {
            cells = List.copyOf(cells);
            besides = List.copyOf(besides);
        }
    }

    /** The first rows, and the rest as a table of its own; for pages that show few and keep many at hand. */
    public SeriesTable first(int count) {
        return new SeriesTable(caption, unit, columns, rows.subList(0, Math.min(count, rows.size())), List.of());
    }

    /** What {@link #first} leaves out; empty where that is nothing. */
    public Optional<SeriesTable> after(int count) {
        if (rows.size() <= count && undated.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rest = rows.subList(Math.min(count, rows.size()), rows.size());
        return Optional.of(new SeriesTable(caption, unit, columns, rest, undated));
    }

    static Row row(
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
        List<Besides> besides =
                shown.stream().flatMap(cell -> cell.besides().stream()).toList();
        return new Row(edition.dates().period(period), shown, cited, besides);
    }
}
