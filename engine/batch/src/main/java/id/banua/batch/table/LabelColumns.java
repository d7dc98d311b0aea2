package id.banua.batch.table;

import id.banua.batch.source.sheet.Sheet;
import id.banua.batch.source.sheet.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Tells the columns that say what a row is from the columns of figures. */
final class LabelColumns {
    private final Sheet sheet;
    private final RowLook look;
    private final Lexicon lexicon;
    private final List<Integer> body;
    private final List<Integer> used;

    LabelColumns(Sheet sheet, RowLook look, Lexicon lexicon, List<Integer> body) {
        this.sheet = sheet;
        this.look = look;
        this.lexicon = lexicon;
        this.body = body;
        TreeSet<Integer> columns = new TreeSet<>();
        body.forEach(row -> sheet.row(row).forEach(cell -> columns.add(cell.column())));
        this.used = List.copyOf(columns);
    }

    /** The columns before the first one of figures, by what stands in them. */
    List<Integer> list() {
        List<Integer> labels = new ArrayList<>();
        for (int place = 0; place < used.size(); place++) {
            int column = used.get(place);
            boolean isBeforeTexts = place + 1 < used.size() && isTexts(used.get(place + 1));
            boolean isYears =
                    place == 0 && used.size() > 1 && cells(column).stream().allMatch(RowLook::isYear);
            boolean isKey = isBeforeTexts && (isCounting(column) || isCodes(column));
            if (!isTexts(column) && !isYears && !isKey) {
                break;
            }
            labels.add(column);
        }
        return labels;
    }

    /** The same with columns whose headings say that they hold labels, on whichever side of the figures. */
    List<Integer> withHeadings(List<Integer> head) {
        List<Integer> before = list();
        return used.stream()
                .filter(column -> before.contains(column) || isHeadedAsLabel(column, head))
                .toList();
    }

    private boolean isHeadedAsLabel(int column, List<Integer> head) {
        Heard heading = heading(column, head);
        return !heading.labels().isEmpty()
                && heading.isUnderstood()
                && heading.said().isEmpty()
                && heading.amounts().isEmpty();
    }

    private Heard heading(int column, List<Integer> head) {
        return head.stream()
                .flatMap(row -> sheet.seen(row, column).stream())
                .map(cell -> lexicon.hear(cell.text()))
                .reduce(Heard.NOTHING, Heard::then);
    }

    /** The other columns that hold a figure, or nothing although they have a heading; none before the first label. */
    List<Integer> valuesBeside(List<Integer> labels, List<Integer> head) {
        TreeSet<Integer> columns = new TreeSet<>(used);
        head.forEach(row -> sheet.row(row).forEach(cell -> columns.add(cell.column())));
        int firstLabel = labels.isEmpty() ? -1 : labels.get(0);
        return columns.stream()
                .filter(column -> column > firstLabel && !labels.contains(column))
                .filter(column -> cells(column).isEmpty()
                        ? hasHeading(column, head)
                        : cells(column).stream().anyMatch(look::isValue))
                .toList();
    }

    /** Columns of region names that have figures on both sides. */
    List<Integer> labelsBetween(List<Integer> values) {
        int first = values.stream().reduce(Integer.MAX_VALUE, Integer::min);
        int last = values.stream().reduce(-1, Integer::max);
        return used.stream()
                .filter(column -> column > first && column < last && isTexts(column))
                .filter(column -> cells(column).stream().filter(look::isRegion).count() > 1)
                .toList();
    }

    private boolean hasHeading(int column, List<Integer> head) {
        return !head.isEmpty() && sheet.cell(head.get(head.size() - 1), column).isPresent();
    }

    private List<SheetCell> cells(int column) {
        return body.stream()
                .map(row -> sheet.cell(row, column))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean isTexts(int column) {
        List<SheetCell> cells = cells(column);
        return cells.stream().filter(cell -> !look.isValue(cell)).count() * 2 > cells.size();
    }

    /** 1, 2, 3 ..., perhaps beginning anew. */
    private boolean isCounting(int column) {
        long expected = 0;
        for (SheetCell cell : cells(column)) {
            String digits = cell.text().replaceAll("[.)]$", "");
            expected = digits.equals("1") || digits.equals("01") ? 1 : expected + 1;
            if (!digits.replaceFirst("^0", "").equals(Long.toString(expected))) {
                return false;
            }
        }
        return true;
    }

    private boolean isCodes(int column) {
        return cells(column).stream()
                .allMatch(cell -> RegionLabel.ofCode(
                                cell.text(), lexicon.reference().regions())
                        .isPresent());
    }
}
