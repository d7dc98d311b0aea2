package id.banua.dashboard.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes CSV that spreadsheets read as data: UTF-8, decimal point, and no text that they would take for a formula. */
public final class CsvFile {
    private CsvFile() {}

    public static String of(DataTable table) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(table.columns());
            for (List<@Nullable Object> row : table.rows()) {
                writer.writeRecord(row.stream().map(CsvFile::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
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
