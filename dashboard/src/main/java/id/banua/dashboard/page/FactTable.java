package id.banua.dashboard.page;

import java.util.List;

/**
 * A plain table: the first column names the row, the others are numbers as text.
 *
 * @param heads of all columns, that of the names first
 */
public record FactTable(String caption, List<String> heads, List<Row> rows) {

    public FactTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** One row; {@code href} is empty where its name leads nowhere. */
    public record Row(String name, String href, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String name, List<String> cells) {
            return new Row(name, "", cells);
        }
    }
}
