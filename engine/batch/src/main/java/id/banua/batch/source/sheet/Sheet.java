package id.banua.batch.source.sheet;

import id.banua.batch.source.DataFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/** The filled cells of one sheet, and which cells are merged. */
public final class Sheet {
    private static final int MAX_CELLS = 1_000_000;
    private static final int MAX_MERGED_ROWS = 1_000_000;

    private final String place;
    private final String name;
    private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();
    private final Map<Integer, List<Span>> spansOfRow = new HashMap<>();
    private int cells;

    /** An empty sheet of that file. */
    public Sheet(String file, String name) {
        this.place = file + "!" + name;
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** File and sheet, as findings name them: {@code table.xlsx!Tabel 1}. */
    public String place() {
        return place;
    }

    /** Takes a cell in; one without text is none. */
    void add(SheetCell cell) {
        if (cell.text().isBlank()) {
            return;
        }
        cells++;
        if (cells > MAX_CELLS) {
            throw new DataFault(
                    place + ": at most 1,000,000 filled cells in a sheet were expected, found more; split the sheet");
        }
        rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
    }

    /** Takes merged cells in, once all cells are there. */
    void merge(List<Span> spans) {
        long covered = 0;
        for (Span span : spans) {
            for (int row : rows.navigableKeySet().subSet(span.firstRow(), true, span.lastRow(), true)) {
                covered++;
                spansOfRow.computeIfAbsent(row, none -> new ArrayList<>()).add(span);
            }
        }
        if (covered > MAX_MERGED_ROWS) {
            throw new DataFault(
                    place + ": at most 1,000,000 merged rows were expected, found more; is the file broken?");
        }
    }

    /** The rows with cells, from 0. */
    public NavigableSet<Integer> rows() {
        return rows.navigableKeySet();
    }

    /** The filled cells of a row, from left to right. */
    public List<SheetCell> row(int row) {
        return List.copyOf(rows.getOrDefault(row, new TreeMap<>()).values());
    }

    /** The merged cells that reach into a row. */
    public List<Span> spans(int row) {
        return List.copyOf(spansOfRow.getOrDefault(row, List.of()));
    }

    /** The cell at that very place. */
    public Optional<SheetCell> cell(int row, int column) {
        return Optional.ofNullable(rows.getOrDefault(row, new TreeMap<>()).get(column));
    }

    /** The cell that is seen at that place: its own, or the one that it was merged into. */
    public Optional<SheetCell> seen(int row, int column) {
        return span(row, column)
                .map(span -> cell(span.firstRow(), span.firstColumn()))
                .orElseGet(() -> cell(row, column));
    }

    /** The merged cells that the place belongs to. */
    public Optional<Span> span(int row, int column) {
        return spansOfRow.getOrDefault(row, List.of()).stream()
                .filter(span -> span.covers(row, column))
                .findFirst();
    }
}
