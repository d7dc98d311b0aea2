package id.banua.batch.source.sheet;

/** Cells merged into one; rows and columns are counted from 0, the last ones belong to it. */
public record Span(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Reads {@code A1:C2}. */
    static Span of(String range) {
        String[] ends = range.split(":");
        if (ends.length > 2 || !ends[0].matches(CELL) || !ends[ends.length - 1].matches(CELL)) {
            throw new IllegalArgumentException("A range such as A1:C2 was expected, found " + range);
        }
        String last = ends[ends.length - 1];
        return new Span(rowOf(ends[0]), columnOf(ends[0]), rowOf(last), columnOf(last));
    }

    private static final String CELL = "[A-Z]{1,3}\\d{1,7}";

    private static int rowOf(String cell) {
        return Integer.parseInt(cell.replaceAll("\\D", "")) - 1;
    }

    private static int columnOf(String cell) {
        int column = 0;
        for (char letter : cell.replaceAll("\\d", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
