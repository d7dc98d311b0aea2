package id.banua.batch.record.file;

import id.banua.batch.record.schema.RecordType;
import id.banua.batch.source.sheet.Sheet;
import id.banua.batch.source.sheet.SheetCell;
import id.banua.batch.source.sheet.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The row of a sheet that names the columns. Titles may stand above it, and headings may be merged downwards into it; of
 * headings merged sideways only the first column has a name.
 *
 * @param row from 0
 * @param words the heading of each column that has one
 */
record SheetHeader(int row, Map<Integer, String> words) {
    private static final int MOST_ROWS_ABOVE = 20;

    /** The first row that has all required columns; empty where none has. */
    static Optional<SheetHeader> find(Sheet sheet, RecordType type) {
        return sheet.rows().stream()
                .limit(MOST_ROWS_ABOVE)
                .map(row -> new SheetHeader(row, words(sheet, row)))
                .filter(header -> header.names().containsAll(type.requiredFields()))
                .findFirst();
    }

    /** The first row as a header, to tell what it lacks. */
    static SheetHeader first(Sheet sheet) {
        int row = sheet.rows().first();
        return new SheetHeader(row, words(sheet, row));
    }

    private static Map<Integer, String> words(Sheet sheet, int row) {
        Map<Integer, String> words = new TreeMap<>();
        sheet.row(row).forEach(cell -> words.put(cell.column(), cell.text()));
        for (Span span : sheet.spans(row)) {
            sheet.seen(row, span.firstColumn()).ifPresent(cell -> words.put(cell.column(), cell.text()));
        }
        return words;
    }

    List<String> names() {
        return words.values().stream().map(HeaderColumns::plain).toList();
    }

    /** The merged cells in the header or above it, by their corners; the empty word where there are none. */
    String merged(Sheet sheet) {
        return sheet.rows().headSet(row, true).stream()
                .flatMap(above -> sheet.spans(above).stream())
                .distinct()
                .map(SheetHeader::corners)
                .collect(Collectors.joining(", "));
    }

    /** Such as {@code A1:H1}. */
    static String corners(Span span) {
        return SheetCell.address(span.firstRow(), span.firstColumn())
                + ":"
                + SheetCell.address(span.lastRow(), span.lastColumn());
    }
}
