package id.banua.batch.record.row;

import java.util.Locale;

/** What reading tells about a row, or about the header, which then comes as a row without fields. */
public enum RowFault {
    /** Bytes that are not UTF-8. */
    NOT_UTF8(true),
    /** A quote that does not close before the line ends. */
    OPEN_QUOTE(true),
    /** More or fewer fields than the header. */
    OTHER_FIELD_COUNT(true),
    /** Columns that the schema does not know. */
    UNKNOWN_COLUMNS(false),
    /** Cells merged where each column needs a heading of its own. */
    MERGED_HEADING(false),
    /** Cells merged below the header. */
    MERGED_ROWS(false),
    /** A sheet without a header, beside one that has it. */
    NO_HEADER(false);

    private final boolean isRow;

    RowFault(boolean isRow) {
        this.isRow = isRow;
    }

    /** Whether a record is lost by it; else it is about the file. */
    public boolean isRow() {
        return isRow;
    }

    /** The lower-case word that travels to the workers. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
