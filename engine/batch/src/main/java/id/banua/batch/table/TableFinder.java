package id.banua.batch.table;

import id.banua.batch.source.DataFault;
import id.banua.batch.source.sheet.Sheet;
import id.banua.batch.source.sheet.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the tables of a sheet: titles above headings above figures, notes below, and perhaps the next one. */
final class TableFinder {
    private final Sheet sheet;
    private final Lexicon lexicon;
    private final RowLook look;
    private final int lastRow;

    private TableFinder(Sheet sheet, Lexicon lexicon, Map<String, String> marks) {
        this.sheet = sheet;
        this.lexicon = lexicon;
        this.look = new RowLook(sheet, lexicon, marks);
        this.lastRow = sheet.rows().isEmpty() ? -1 : sheet.rows().last();
    }

    /** The tables from top to bottom; none where no row holds figures. */
    static List<Table> find(Sheet sheet, Lexicon lexicon, Map<String, String> marks) {
        return new TableFinder(sheet, lexicon, marks).tables();
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        int free = 0;
        int first = nextData(free);
        while (first <= lastRow) {
            List<Integer> body = body(first);
            int end = body.get(body.size() - 1) + 1;
            int next = nextData(end);
            Above above = above(first, free, labelsOf(body));
            int notesEnd = notesEnd(end, next);
            tables.add(table(above, body, texts(end, notesEnd)));
            free = notesEnd;
            first = next;
        }
        return tables;
    }

    private int nextData(int from) {
        return IntStream.rangeClosed(from, lastRow)
                .filter(look::isData)
                .findFirst()
                .orElse(lastRow + 1);
    }

    /** The rows of figures and the rows that head some of them, up to the last row of figures or of a blank region. */
    private List<Integer> body(int first) {
        List<Integer> body = new ArrayList<>();
        List<Integer> pending = new ArrayList<>();
        int firstValue = firstValueColumn(first);
        for (int row = first; row <= lastRow && !begins(row, firstValue, body, pending); row++) {
            if (!sheet.row(row).isEmpty() && !look.isNumbering(row)) {
                pending.add(row);
            }
            if (row == first || hasFigures(row, firstValue)) {
                body.addAll(pending);
                pending.clear();
            }
        }
        pending.stream().takeWhile(this::namesRegion).forEach(body::add);
        return body;
    }

    private boolean hasFigures(int row, int firstValue) {
        return sheet.row(row).stream()
                .filter(cell -> cell.column() >= firstValue)
                .anyMatch(cell -> look.isValue(cell) || namesRegion(row));
    }

    private boolean namesRegion(int row) {
        return sheet.row(row).stream().anyMatch(look::isRegion);
    }

    private int firstValueColumn(int row) {
        return sheet.row(row).stream()
                .skip(1)
                .filter(look::isValue)
                .mapToInt(SheetCell::column)
                .findFirst()
                .orElse(1);
    }

    /** Whether a row cannot belong to the table above it: it begins another one, or its notes. */
    private boolean begins(int row, int firstValue, List<Integer> body, List<Integer> pending) {
        if (look.isTableNumber(row) || look.isNote(row) || look.isYearsAgain(row)) {
            return true;
        }
        List<SheetCell> cells = sheet.row(row);
        boolean isTextOverFigures = cells.size() > 1
                && cells.stream().noneMatch(look::isValue)
                && cells.stream().anyMatch(cell -> cell.column() >= firstValue)
                && !namesRegion(row);
        boolean isApart = !body.contains(row - 1) && !pending.contains(row - 1);
        return isTextOverFigures && (isApart || look.isLabelHeading(cells.get(0)));
    }

    /** What stands above the figures: rows of headings, and the titles above them. */
    private record Above(List<Integer> head, List<SheetCell> titles, List<Integer> sections, List<Integer> labels) {}

    private Above above(int first, int free, List<Integer> labels) {
        List<Integer> head = new ArrayList<>();
        List<Integer> sections = new ArrayList<>();
        int row = first - 1;
        for (; row >= free; row--) {
            boolean isTitle = look.isTableNumber(row) || isInLabels(row, labels);
            if (!head.isEmpty() && (sheet.row(row).isEmpty() || isTitle)) {
                break;
            }
            if (look.isTableNumber(row)) {
                break;
            }
            if (isTitle) {
                sections.add(0, row);
            } else if (!sheet.row(row).isEmpty() && !look.isNumbering(row)) {
                head.add(0, row);
            }
        }
        List<SheetCell> titles = new ArrayList<>(texts(free, row + 1));
        if (head.isEmpty()) {
            sections.forEach(title -> titles.addAll(sheet.row(title)));
            sections.clear();
        }
        return new Above(head, titles, sections, labels);
    }

    /** A row with one text, which begins where the labels are: a title, or a heading of the rows below it. */
    private boolean isInLabels(int row, List<Integer> labels) {
        return look.isOneText(row)
                && sheet.row(row).get(0).column() <= (labels.isEmpty() ? 0 : labels.get(labels.size() - 1));
    }

    /** Notes go to the table above them; what follows them is the title of the next one. */
    private int notesEnd(int end, int next) {
        if (next > lastRow) {
            return lastRow + 1;
        }
        int lastNote = IntStream.range(end, next).filter(look::isNote).max().orElse(end - 1);
        return lastNote + 1;
    }

    private List<SheetCell> texts(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(row -> sheet.row(row).stream())
                .toList();
    }

    private List<Integer> labelsOf(List<Integer> body) {
        return new LabelColumns(sheet, look, lexicon, body).list();
    }

    private Table table(Above above, List<Integer> body, List<SheetCell> notes) {
        List<Integer> rows = new ArrayList<>(above.sections());
        rows.addAll(body);
        LabelColumns columns = new LabelColumns(sheet, look, lexicon, body);
        List<Integer> labels = columns.withHeadings(above.head());
        List<Integer> values = columns.valuesBeside(labels, above.head());
        requireOneBesideNoOther(columns.labelsBetween(values));
        return new Table(sheet, above.titles(), above.head(), rows, labels, values, notes);
    }

    /** Figures right of other labels would be read under the wrong ones. */
    private void requireOneBesideNoOther(List<Integer> labelsBetween) {
        if (!labelsBetween.isEmpty()) {
            throw new DataFault(sheet.place() + ": tables one below the other were expected, found labels in column "
                    + SheetCell.address(0, labelsBetween.get(0)).replaceAll("\\d", "")
                    + " between columns of figures; put tables that stand side by side on sheets of their own");
        }
    }
}
