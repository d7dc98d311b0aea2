package id.banua.batch.source.sheet;

import id.banua.batch.source.sheet.SheetCell.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The visible sheets of an XLSX file. */
final class XlsxSheets {
    private static final int FIRST_DATE_OF_EAST_ASIA = 27;
    private static final int LAST_DATE_OF_EAST_ASIA = 36;
    private static final int FIRST_DATE_OF_THAI = 50;
    private static final int LAST_DATE_OF_THAI = 58;

    /** Format codes that files name by number only and the library does not know. */
    private static final Map<Integer, String> BY_NUMBER = Map.of(
            5,
            "#,##0",
            6,
            "#,##0",
            7,
            "#,##0.00",
            8,
            "#,##0.00",
            41,
            "#,##0",
            42,
            "#,##0",
            43,
            "#,##0.00",
            44,
            "#,##0.00");

    private XlsxSheets() {}

    /** A broken part makes the library throw whatever its parser meets; to the user all of it is a broken file. */
    static void read(Path file, String name, Consumer<Sheet> use) {
        try (ZipPackage zip = ZipPackage.open(file, name);
                ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            XlsxParts parts = new XlsxParts(zip);
            List<org.dhatim.fastexcel.reader.Sheet> sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            for (org.dhatim.fastexcel.reader.Sheet source : sheets) {
                Sheet sheet = new Sheet(name, source.getName());
                fill(sheet, source, workbook.isDate1904());
                sheet.merge(parts.mergedIn(source.getName()));
                use.accept(sheet);
            }
        } catch (IOException | ExcelReaderException | UncheckedIOException e) {
            throw ZipPackage.broken(name, e);
        }
    }

    private static void fill(Sheet sheet, org.dhatim.fastexcel.reader.Sheet source, boolean isDate1904)
            throws IOException {
        try (Stream<Row> rows = source.openStream()) {
            rows.forEach(row -> row.forEach(cell -> add(sheet, cell, isDate1904)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            throw ZipPackage.broken(sheet.place(), e);
        }
    }

    private static void add(Sheet sheet, @Nullable Cell cell, boolean isDate1904) {
        if (cell == null) {
            return;
        }
        Object value = cell.getValue();
        if (value == null && cell.getFormula() == null) {
            return;
        }
        int row = cell.getAddress().getRow();
        int column = cell.getAddress().getColumn();
        if (value instanceof BigDecimal number) {
            ShownNumber shown = ShownNumber.of(number, format(cell), isDate1904);
            sheet.add(new SheetCell(row, column, shown.kind(), shown.text()));
        } else {
            sheet.add(new SheetCell(row, column, kind(cell, value), text(cell, value)));
        }
    }

    private static Kind kind(Cell cell, @Nullable Object value) {
        if (value == null) {
            return Kind.UNCALCULATED;
        }
        if (value instanceof Boolean) {
            return Kind.BOOLEAN;
        }
        boolean isError = cell.getType() == CellType.ERROR || SheetText.isError(value.toString());
        return isError ? Kind.ERROR : Kind.TEXT;
    }

    private static String text(Cell cell, @Nullable Object value) {
        return value == null ? "=" + cell.getFormula() : value.toString();
    }

    private static @Nullable String format(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (cell.getDataFormatString() != null || id == null) {
            return cell.getDataFormatString();
        }
        boolean isDate = (id >= FIRST_DATE_OF_EAST_ASIA && id <= LAST_DATE_OF_EAST_ASIA)
                || (id >= FIRST_DATE_OF_THAI && id <= LAST_DATE_OF_THAI);
        return isDate ? "yyyy-mm-dd" : BY_NUMBER.get(id);
    }
}
