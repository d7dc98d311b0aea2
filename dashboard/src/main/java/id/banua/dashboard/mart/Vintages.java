package id.banua.dashboard.mart;

import id.banua.model.mart.Marts;
import id.banua.model.period.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What each cell was, publication by publication: every edition, whatever day is looked at. */
public final class Vintages {
    private final Frame frame;
    private final Map<List<String>, List<Integer>> byCell;
    private final Map<List<String>, List<Integer>> bySeries;
    private final Catalogue catalogue;
    private final Sources sources;
    private volatile @Nullable List<Revision> all;

    Vintages(Frames frames, Reference reference) {
        this.frame = frames.frame(Marts.EDITIONS);
        this.byCell = frame.rowsBy(CellKey.COLUMNS);
        this.bySeries = frame.rowsBy(seriesOf(List.of(CellKey.COLUMNS)).toArray(String[]::new));
        this.catalogue = reference.catalogue();
        this.sources = reference.sources();
    }

    /** The editions of a cell, the first one first. */
    public List<Vintage> of(CellKey key) {
        return rows(byCell.getOrDefault(key.texts(), List.of()));
    }

    /** The editions of the cells that differ from this one only in their period, by period. */
    public NavigableMap<ReferencePeriod, List<Vintage>> ofSeries(CellKey key) {
        NavigableMap<ReferencePeriod, List<Vintage>> series = new TreeMap<>();
        for (Vintage vintage : rows(bySeries.getOrDefault(seriesOf(key.texts()), List.of()))) {
            series.computeIfAbsent(vintage.key().period(), unseen -> new ArrayList<>())
                    .add(vintage);
        }
        return series;
    }

    /** The revisions of all periods of the series that the cell is of. */
    public List<Revision> revisionsOfSeries(CellKey any) {
        return ofSeries(any).values().stream()
                .flatMap(editions -> revisions(editions).stream())
                .toList();
    }

    private static List<String> seriesOf(List<String> cell) {
        return List.of(cell.get(0), cell.get(1), cell.get(2), cell.get(4));
    }

    /** The revisions of a cell in the order of time. */
    public List<Revision> revisions(CellKey key) {
        return revisions(of(key));
    }

    /** Every revision of every cell; found when it is asked for first. */
    public List<Revision> revisions() {
        List<Revision> found = all;
        if (found == null) {
            found = byCell.values().stream()
                    .filter(rows -> rows.size() > 1)
                    .flatMap(rows -> revisions(rows(rows)).stream())
                    .toList();
            all = found;
        }
        return found;
    }

    /** The revisions between editions of one cell that follow each other. */
    public List<Revision> revisions(List<Vintage> editions) {
        List<Revision> revisions = new ArrayList<>();
        for (int i = 1; i < editions.size(); i++) {
            Revision.between(editions.get(i - 1), editions.get(i), catalogue, sources)
                    .ifPresent(revisions::add);
        }
        return revisions;
    }

    private List<Vintage> rows(List<Integer> rows) {
        return rows.stream().map(row -> Vintage.of(frame, row)).toList();
    }
}
