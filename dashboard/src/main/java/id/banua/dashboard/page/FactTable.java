package id.banua.dashboard.page;

import java.util.List;

/**
 * A plain table: the first column names the row, further columns hold words, the rest numbers as text.
 *
 * @param words how many columns hold words, that of the names among them
 * @param heads of all columns, that of the names first
 */
public record FactTable(String caption, int words, List<String> heads, List<Row> rows) {
    private static final int MOST_ON_A_PHONE = 5;

    public FactTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** A table with numbers in all columns but the first. */
    public FactTable(String caption, List<String> heads, List<Row> rows) {
        this(caption, 1, heads, rows);
    }

    /** Whether it has more columns than a phone is wide: there it is moved sideways below names that stand still. */
    public boolean isWide() {
        return heads.size() > MOST_ON_A_PHONE && !isStacked();
    }

    /** Whether its rows are read one by one, each a card on a phone: that of words, of which no column is compared. */
    public boolean isStacked() {
        return words > 1 && heads.size() > 3;
    }

    /** The class by which its box is laid out. */
    public String layout() {
        return isStacked() ? "stacked" : isWide() ? "pinned" : "";
    }

    /** Whether a cell is that text. */
    public boolean holds(String cell) {
        return rows.stream().anyMatch(row -> row.cells().contains(cell));
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
