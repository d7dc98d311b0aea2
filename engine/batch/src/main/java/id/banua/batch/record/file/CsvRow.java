package id.banua.batch.record.file;

import id.banua.batch.record.row.RecordRow;
import id.banua.batch.record.row.RowFault;
import id.banua.batch.record.schema.RecordType;
import java.util.List;
import org.apache.spark.unsafe.types.UTF8String;

/** Splits lines of a CSV file into the fields of a row, without surrounding blanks. */
final class CsvRow {
    private final CsvFile file;
    private final byte delimiter;
    /** For each column of the file the place of its field; -1 where nobody reads it. */
    private final int[] places;

    private final UTF8String fileName;
    private final RecordRow row;

    CsvRow(CsvFile file, RecordType type, RecordRow row) {
        this.file = file;
        this.row = row;
        delimiter = (byte) file.delimiter();
        places = file.columns().stream().mapToInt(type::place).toArray();
        fileName = UTF8String.fromString(file.name());
    }

    /** A word about the header in the place of a row. */
    void tellOfHeader(RowFault fault, String detail) {
        row.begin(fileName, 0);
        row.fail(fault, detail);
    }

    /** Reads a line; false where it holds nothing, as spreadsheets write behind their last row. */
    boolean read(byte[] line, long position) {
        boolean isAscii = true;
        boolean isQuoted = false;
        boolean isEmpty = true;
        for (byte b : line) {
            isAscii &= b >= 0;
            isQuoted |= b == '"';
            isEmpty &= b == delimiter || isBlank(b);
        }
        if (isEmpty) {
            return false;
        }
        row.begin(fileName, position);
        if (!isAscii && !UTF8String.fromBytes(line).isValid()) {
            row.fail(RowFault.NOT_UTF8, null);
        } else if (isQuoted) {
            splitQuoted(line);
        } else {
            splitPlain(line);
        }
        return true;
    }

    private void splitPlain(byte[] line) {
        int column = 0;
        int from = 0;
        for (int i = 0; i <= line.length; i++) {
            if (i == line.length || line[i] == delimiter) {
                if (column < places.length && places[column] >= 0) {
                    take(places[column], line, from, i);
                }
                column++;
                from = i + 1;
            }
        }
        requireCount(column);
    }

    private void take(int place, byte[] line, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isBlank(line[first])) {
            first++;
        }
        while (last > first && isBlank(line[last - 1])) {
            last--;
        }
        if (first < last) {
            row.setText(place, UTF8String.fromBytes(line, first, last - first));
        }
    }

    private void splitQuoted(byte[] line) {
        List<String> fields = CsvHeader.split(UTF8String.fromBytes(line).toString(), file.delimiter());
        if (fields.isEmpty()) {
            row.fail(RowFault.OPEN_QUOTE, null);
            return;
        }
        for (int i = 0; i < Math.min(fields.size(), places.length); i++) {
            String text = fields.get(i).strip();
            if (places[i] >= 0 && !text.isEmpty()) {
                row.setText(places[i], UTF8String.fromString(text));
            }
        }
        requireCount(fields.size());
    }

    private void requireCount(int found) {
        if (found != places.length) {
            row.fail(RowFault.OTHER_FIELD_COUNT, found + " / " + places.length);
        }
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }
}
