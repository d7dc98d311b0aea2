package id.banua.dashboard.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes CSV that spreadsheets read as data: UTF-8, decimal point, and no text that they would take for a formula. */
final class CsvFile {
    private CsvFile() {}

    /** Writes the table; the stream stays open. */
    static void write(DataTable table, OutputStream out) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter writer = CsvWriter.builder().build(text);
        writer.writeRecord(table.columns());
        table.rows()
                .get()
                .forEach(row ->
                        writer.writeRecord(row.stream().map(CsvFile::cell).toList()));
        writer.flush();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return value instanceof String text ? harmless(text) : value.toString();
    }

    /** A spreadsheet runs what begins like a formula; an apostrophe makes it text. */
    static String harmless(String text) {
        boolean isRisky = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return isRisky ? "'" + text : text;
    }
}
