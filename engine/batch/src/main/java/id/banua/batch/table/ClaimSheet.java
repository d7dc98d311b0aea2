package id.banua.batch.table;

import id.banua.batch.source.ClaimField;
import id.banua.batch.source.RawClaim;
import id.banua.batch.source.sheet.Sheet;
import id.banua.batch.source.sheet.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A sheet that is a claims file: its header in the first filled row, one claim in each row below. */
final class ClaimSheet {
    private static final List<String> HEADER = List.of(ClaimField.HEADER.split(","));
    private static final List<String> LONG_HEADER = List.of(ClaimField.HEADER_WITH_STATUS.split(","));

    private ClaimSheet() {}

    /** Whether a sheet begins like a claims file, in its order or another one. */
    static boolean isOne(Sheet sheet) {
        return !sheet.rows().isEmpty() && header(sheet).containsAll(HEADER);
    }

    private static List<String> header(Sheet sheet) {
        return sheet.row(sheet.rows().first()).stream()
                .map(cell -> Words.sameLook(cell.text()))
                .toList();
    }

    /** The claims; each is named by its row, as a line of a claims file is. */
    static List<RawClaim> read(Sheet sheet, String file) {
        List<SheetCell> header = sheet.row(sheet.rows().first());
        List<String> names = header(sheet).containsAll(LONG_HEADER) ? LONG_HEADER : HEADER;
        List<Integer> columns = names.stream().map(name -> column(header, name)).toList();
        List<RawClaim> claims = new ArrayList<>();
        for (int row : sheet.rows().tailSet(sheet.rows().first(), false)) {
            List<String> fields = columns.stream()
                    .map(column -> text(sheet.seen(row, column)))
                    .toList();
            if (!fields.stream().allMatch(String::isEmpty)) {
                long line = row + 1L;
                claims.add(RawClaim.of(new RawClaim.Place(file, line, "!" + sheet.name() + ":" + line), fields));
            }
        }
        return claims;
    }

    private static int column(List<SheetCell> header, String name) {
        OptionalInt place = IntStream.range(0, header.size())
                .filter(i -> Words.sameLook(header.get(i).text()).equals(name))
                .findFirst();
        return header.get(place.orElseThrow()).column();
    }

    /** A number keeps its shown decimals; what only looks like one says what it is. */
    private static String text(Optional<SheetCell> cell) {
        return cell.map(found -> switch (found.kind()) {
                    case TEXT, NUMBER, BOOLEAN, ERROR, MONTH -> found.text();
                    case PERCENT -> found.text() + "%";
                    case DATE -> found.text() + " (date)";
                    case UNCALCULATED -> found.text() + " (not calculated)";
                })
                .orElse("");
    }
}
