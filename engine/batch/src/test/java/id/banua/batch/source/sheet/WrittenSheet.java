package id.banua.batch.source.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet drawn in a test, one line for each row and a bar between cells, written as XLSX and as ODS.
 *
 * <p>A number such as {@code 4.00} becomes a number that is shown with two decimals; quotes make it a text. A cell of
 * {@code <} is merged with its left neighbour, one of {@code ^} with the one above.
 */
public record WrittenSheet(String name, List<List<String>> rows) {

    public static WrittenSheet of(String name, String drawn) {
        return new WrittenSheet(
                name,
                drawn.lines()
                        .map(line -> Arrays.stream(line.split("\\|", -1))
                                .map(String::strip)
                                .toList())
                        .toList());
    }

    /** Writes them to one file; its name says which kind. */
    public static Path write(Path file, WrittenSheet... sheets) throws IOException {
        if (file.toString().endsWith(".ods")) {
            zip(file, "content.xml", ods(sheets));
        } else {
            try (OutputStream out = Files.newOutputStream(file);
                    Workbook workbook = new Workbook(out, "test", "1.0")) {
                for (WrittenSheet sheet : sheets) {
                    sheet.writeTo(workbook.newWorksheet(sheet.name()));
                }
            }
        }
        return file;
    }

    /** Writes a zip with that one part. */
    static Path zip(Path file, String part, String text) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(text.getBytes(UTF_8));
        }
        return file;
    }

    private void writeTo(Worksheet worksheet) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                if (isNumber(text)) {
                    worksheet.value(row, column, Double.parseDouble(text));
                    worksheet.style(row, column).format(format(text)).set();
                } else if (!text.isEmpty() && !isCovered(text)) {
                    worksheet.value(row, column, unquoted(text));
                }
                Span span = span(row, column);
                if (span.lastRow() > row || span.lastColumn() > column) {
                    worksheet
                            .range(row, column, span.lastRow(), span.lastColumn())
                            .merge();
                }
            }
        }
    }

    private static String ods(WrittenSheet... sheets) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                <office:body><office:spreadsheet>""");
        for (WrittenSheet sheet : sheets) {
            sheet.writeTo(xml);
        }
        return xml.append("</office:spreadsheet></office:body></office:document-content>")
                .toString();
    }

    /** As LibreOffice writes: the stored value, and the text that an Indonesian reader sees. */
    private void writeTo(StringBuilder xml) {
        xml.append("<table:table table:name=\"").append(name).append("\">");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<table:table-row>");
            for (int column = 0; column < rows.get(row).size(); column++) {
                writeCell(xml, row, column);
            }
            xml.append("</table:table-row>");
        }
        xml.append("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell")
                .append(" table:number-columns-repeated=\"16384\"/></table:table-row></table:table>");
    }

    private void writeCell(StringBuilder xml, int row, int column) {
        String text = rows.get(row).get(column);
        if (isCovered(text)) {
            xml.append("<table:covered-table-cell/>");
            return;
        }
        Span span = span(row, column);
        xml.append("<table:table-cell table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\""
                .formatted(span.lastColumn() - column + 1, span.lastRow() - row + 1));
        if (isNumber(text)) {
            String shown = String.format(Locale.GERMANY, "%,." + decimals(text) + "f", Double.parseDouble(text));
            xml.append(
                    " office:value-type=\"float\" office:value=\"" + Double.parseDouble(text) + "\"><text:p>" + shown);
        } else {
            xml.append(" office:value-type=\"string\"><text:p>").append(escaped(unquoted(text)));
        }
        xml.append("</text:p></table:table-cell>");
    }

    private Span span(int row, int column) {
        int lastColumn = column;
        if (isCovered(rows.get(row).get(column))) {
            return new Span(row, column, row, column);
        }
        while (is(row, lastColumn + 1, "<")) {
            lastColumn++;
        }
        int lastRow = row;
        while (is(lastRow + 1, column, "^")) {
            lastRow++;
        }
        return new Span(row, column, lastRow, lastColumn);
    }

    private boolean is(int row, int column, String sign) {
        return row < rows.size()
                && column < rows.get(row).size()
                && rows.get(row).get(column).equals(sign);
    }

    private static boolean isCovered(String text) {
        return text.equals("<") || text.equals("^");
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    private static int decimals(String number) {
        return number.indexOf('.') < 0 ? 0 : number.length() - number.indexOf('.') - 1;
    }

    private static String format(String number) {
        return decimals(number) == 0 ? "0" : "0." + "0".repeat(decimals(number));
    }

    private static String unquoted(String text) {
        return text.matches("'.*'") ? text.substring(1, text.length() - 1) : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\\n", "</text:p><text:p>");
    }

    /** What a reader of the file sees, sheet by sheet. */
    static List<Sheet> read(Path file) {
        List<Sheet> sheets = new ArrayList<>();
        SheetFiles.read(file, file.getFileName().toString(), sheets::add);
        return sheets;
    }
}
