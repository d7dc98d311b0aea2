package id.banua.dashboard.mart;

import id.banua.model.mart.Marts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each cell was, publication by publication: every edition, whatever day is looked at. */
public final class Vintages {
    private final Frame frame;
    private final Map<List<String>, List<Integer>> byCell;

    Vintages(Frames frames) {
        this.frame = frames.frame(Marts.EDITIONS);
        this.byCell = frame.rowsBy(CellKey.COLUMNS);
    }

    /** The editions of a cell, the first one first. */
    public List<Vintage> of(CellKey key) {
        return rows(byCell.getOrDefault(key.texts(), List.of())).toList();
    }

    /** Cells with more than one edition, each with its editions in the order of time. */
    public Stream<List<Vintage>> revised() {
        return byCell.values().stream()
                .filter(rows -> rows.size() > 1)
                .map(rows -> rows(rows).toList());
    }

    private Stream<Vintage> rows(List<Integer> rows) {
        return rows.stream().map(row -> Vintage.of(frame, row));
    }
}
