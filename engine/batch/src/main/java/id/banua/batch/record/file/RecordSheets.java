package id.banua.batch.record.file;

import id.banua.batch.record.row.RecordRow;
import id.banua.batch.record.schema.RecordType;

/**
 * A spreadsheet, all of whose visible sheets hold records of one type; one task reads them together.
 *
 * @param name what findings call the file
 */
record RecordSheets(String path, String name, long bytes) implements RowSource {
    /** The spreadsheet of that file. */
    static RecordSheets of(RecordFile file) {
        return new RecordSheets(
                file.path().toAbsolutePath().toString(),
                file.name(),
                file.path().toFile().length());
    }

    @Override
    public RowReader open(RecordType type, RecordRow row) {
        return new SheetRows(this, type, row);
    }
}
