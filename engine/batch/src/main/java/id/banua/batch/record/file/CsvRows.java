package id.banua.batch.record.file;

import id.banua.batch.record.row.RecordRow;
import id.banua.batch.record.row.RowFault;
import id.banua.batch.record.schema.RecordType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The rows of a slice of a CSV file; before the first of a file a word about its header, where there is one. */
final class CsvRows implements RowReader {
    private final CsvSlice slice;
    private final LineReader lines;
    private final CsvRow row;
    private boolean hasWord;

    CsvRows(CsvSlice slice, RecordType type, RecordRow filled) {
        CsvFile file = slice.file();
        try {
            lines = new LineReader(Path.of(file.path()), file.name(), slice.from(), slice.to());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.slice = slice;
        row = new CsvRow(file, type, filled);
        hasWord = slice.isFirst() && file.columns().contains("");
    }

    @Override
    public boolean next() {
        if (hasWord) {
            hasWord = false;
            row.tellOfHeader(
                    RowFault.UNKNOWN_COLUMNS, HeaderColumns.unknown(slice.file().columns()));
            return true;
        }
        try {
            while (lines.next()) {
                if (row.read(lines.line(), lines.position())) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
