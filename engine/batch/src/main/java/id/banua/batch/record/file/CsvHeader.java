package id.banua.batch.record.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.banua.batch.record.schema.RecordType;
import id.banua.batch.source.DataFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the header of a CSV file. The semicolon that spreadsheets write in Indonesia is understood, and the tab. */
final class CsvHeader {
    private static final String DELIMITERS = ",;\t";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private CsvHeader() {}

    static CsvFile read(RecordFile file, RecordType type) {
        try (LineReader lines = new LineReader(file.path(), file.name(), 0, Long.MAX_VALUE)) {
            if (!lines.next()) {
                throw new DataFault(file.name() + ": a header was expected in line 1, found an empty file");
            }
            String header = text(lines.line(), file.name());
            char delimiter = delimiter(header, type);
            List<String> columns = HeaderColumns.of(file.name() + ", line 1", split(header, delimiter), type);
            Path path = file.path().toAbsolutePath();
            long dataFrom = lines.nextPosition();
            return new CsvFile(path.toString(), file.name(), delimiter, dataFrom, Files.size(path), columns);
        } catch (IOException e) {
            throw new DataFault(file.name() + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static String text(byte[] line, String name) {
        if (line.length >= 2 && (line[0] & line[1] & 0xFE) == 0xFE) {
            throw new DataFault(name + ": UTF-8 text was expected, found UTF-16; save it as CSV UTF-8");
        }
        boolean isMarked = line.length >= BYTE_ORDER_MARK.length
                && java.util.Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        int from = isMarked ? BYTE_ORDER_MARK.length : 0;
        return new String(line, from, line.length - from, StandardCharsets.UTF_8);
    }

    /** The sign that tells apart most fields of the type. */
    private static char delimiter(String header, RecordType type) {
        char best = ',';
        long most = -1;
        for (int i = 0; i < DELIMITERS.length(); i++) {
            char delimiter = DELIMITERS.charAt(i);
            long known = split(header, delimiter).stream()
                    .filter(name -> type.has(HeaderColumns.plain(name)))
                    .count();
            if (known > most) {
                most = known;
                best = delimiter;
            }
        }
        return best;
    }

    static List<String> split(String line, char delimiter) {
        if (line.indexOf('"') < 0) {
            return List.of(line.split(java.util.regex.Pattern.quote(String.valueOf(delimiter)), -1));
        }
        try {
            return CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(line)
                    .getFields();
        } catch (CsvParseException e) {
            return List.of();
        }
    }
}
