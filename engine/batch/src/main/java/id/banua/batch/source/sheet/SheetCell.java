package id.banua.batch.source.sheet;

/**
 * One filled cell as a reader of the sheet sees it.
 *
 * @param row from 0
 * @param column from 0
 * @param text what is shown; numbers in plain form, with a decimal point and as many decimals as are shown
 */
public record SheetCell(int row, int column, Kind kind, String text) {
    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number shown with a percent sign; the text is the percentage. */
        PERCENT,
        /** A date shown without its day; the text is {@code YYYY-MM}. */
        MONTH,
        /** A date or a time of day. */
        DATE,
        BOOLEAN,
        /** A formula that failed. */
        ERROR,
        /** A formula whose result was never stored. */
        UNCALCULATED
    }

    private static final int LETTERS = 26;

    /** The cell's name in its sheet, such as {@code C12}. */
    public String address() {
        return address(row, column);
    }

    /** The name of the cell at a place counted from 0. */
    public static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.append(row + 1).toString();
    }
}
