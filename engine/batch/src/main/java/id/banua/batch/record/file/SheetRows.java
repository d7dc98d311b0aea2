package id.banua.batch.record.file;

import id.banua.batch.person.CardNumber;
import id.banua.batch.record.row.RecordRow;
import id.banua.batch.record.row.RowFault;
import id.banua.batch.record.schema.RecordType;
import id.banua.batch.source.sheet.Sheet;
import id.banua.batch.source.sheet.SheetCell;
import id.banua.batch.source.sheet.SheetCell.Kind;
import id.banua.batch.source.sheet.SheetFiles;
import id.banua.batch.source.sheet.Span;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.unsafe.types.UTF8String;

/** The rows of all sheets of a spreadsheet, each sheet begun with words about its merged cells and its header. */
final class SheetRows implements RowReader {
    private static final Set<Kind> NO_VALUE = Set.of(Kind.ERROR, Kind.UNCALCULATED);

    private final RecordType type;
    private final RecordRow row;
    private final Deque<Runnable> fillings = new ArrayDeque<>();

    SheetRows(RecordSheets file, RecordType type, RecordRow row) {
        this.type = type;
        this.row = row;
        List<Sheet> sheets = new ArrayList<>();
        SheetFiles.read(Path.of(file.path()), file.name(), sheets::add);
        sheets.removeIf(sheet -> sheet.rows().isEmpty());
        boolean hasHeader =
                sheets.stream().anyMatch(sheet -> SheetHeader.find(sheet, type).isPresent());
        for (Sheet sheet : sheets) {
            Optional<SheetHeader> header = SheetHeader.find(sheet, type);
            if (header.isPresent()) {
                addSheet(sheet, header.get());
            } else if (hasHeader) {
                tell(sheet, 0, RowFault.NO_HEADER, "");
            } else {
                HeaderColumns.of(sheet.place(), SheetHeader.first(sheet).names(), type);
            }
        }
    }

    private void addSheet(Sheet sheet, SheetHeader header) {
        Map<Integer, Integer> places = places(sheet, header);
        tell(sheet, header.row(), RowFault.MERGED_HEADING, header.merged(sheet));
        for (int below : sheet.rows().tailSet(header.row(), false)) {
            for (Span span : sheet.spans(below)) {
                if (span.firstRow() == below) {
                    tell(sheet, below, RowFault.MERGED_ROWS, SheetHeader.corners(span));
                }
            }
            fillings.add(() -> fill(sheet, below, places));
        }
    }

    /** The place of the field of each column that has one. */
    private Map<Integer, Integer> places(Sheet sheet, SheetHeader header) {
        List<String> columns = HeaderColumns.of(sheet.place(), header.names(), type);
        Map<Integer, Integer> places = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        int i = 0;
        for (int column : header.words().keySet()) {
            String field = columns.get(i++);
            if (field.isEmpty()) {
                unknown.add(Integer.toString(column + 1));
            } else if (type.place(field) >= 0) {
                places.put(column, type.place(field));
            }
        }
        tell(sheet, header.row(), RowFault.UNKNOWN_COLUMNS, String.join(", ", unknown));
        return places;
    }

    /** A word about the sheet; none where there is nothing to name. */
    private void tell(Sheet sheet, int at, RowFault fault, String detail) {
        if (!detail.isEmpty() || fault == RowFault.NO_HEADER) {
            fillings.add(() -> {
                begin(sheet, at);
                row.fail(fault, detail);
            });
        }
    }

    private void fill(Sheet sheet, int at, Map<Integer, Integer> places) {
        begin(sheet, at);
        for (SheetCell cell : sheet.row(at)) {
            Integer place = places.get(cell.column());
            if (place != null && !NO_VALUE.contains(cell.kind())) {
                row.setText(place, UTF8String.fromString(text(cell, place)));
            }
        }
    }

    /** Spreadsheets keep fifteen digits of a number: a NIK or KK in a number cell is no longer what it was. */
    private String text(SheetCell cell, int place) {
        boolean isCardNumber = place == type.place(RecordType.NIK) || place == type.place(RecordType.KK);
        return isCardNumber && cell.kind() == Kind.NUMBER
                ? CardNumber.NUMBER_CELL
                : cell.text().strip();
    }

    private void begin(Sheet sheet, int at) {
        row.begin(UTF8String.fromString(sheet.place()), at + 1L);
    }

    @Override
    public boolean next() {
        Runnable filling = fillings.poll();
        if (filling == null) {
            return false;
        }
        filling.run();
        return true;
    }

    @Override
    public void close() {
        fillings.clear();
    }
}
