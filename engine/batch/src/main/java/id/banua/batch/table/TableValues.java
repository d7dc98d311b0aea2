package id.banua.batch.table;

import id.banua.batch.source.sheet.SheetCell;
import id.banua.batch.source.sheet.SheetCell.Kind;
import id.banua.batch.source.sheet.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values of a table as a claims file has them, and their notes. */
final class TableValues {
    private final Table table;
    private final String file;
    private final Mapping mapping;
    private final Footnotes footnotes;
    private final List<String> titleMarks;
    private final DecimalSign sign;

    TableValues(Table table, String file, Mapping mapping, Titles titles) {
        this.table = table;
        this.file = file;
        this.mapping = mapping;
        this.footnotes =
                new Footnotes(table.notes().stream().map(SheetCell::text).toList());
        this.titleMarks = titles.marks();
        this.sign = DecimalSign.told(mapping.form().decimal()).orElseGet(this::signOfNumbers);
    }

    String file() {
        return file;
    }

    private DecimalSign signOfNumbers() {
        List<SheetCell> texts = table.body().stream()
                .flatMap(row -> table.values().stream().flatMap(column -> table.sheet().cell(row, column).stream()))
                .filter(cell -> cell.kind() == Kind.TEXT)
                .toList();
        DecimalSign found = DecimalSign.of(texts.stream()
                .flatMap(cell -> Printed.digits(cell.text()).stream())
                .toList());
        if (found != DecimalSign.UNCLEAR && found != DecimalSign.BOTH) {
            return found;
        }
        SheetCell unclear = texts.stream()
                .filter(cell -> Printed.digits(cell.text())
                        .filter(digits -> digits.matches(".*[.,].*"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        throw new Spot(table.sheet().place() + "!" + unclear.address(), mapping.file())
                .asks(
                        "the numbers of this table do not tell whether the comma or the dot parts their decimals (\""
                                + unclear.text() + "\")",
                        "{\"decimal\": \",\"}");
    }

    /**
     * The value of a cell: a number in plain form, the word of a missing value, or else its text, which no rule takes for
     * a number.
     *
     * @param isPercentage whether a percent sign may stand behind it
     */
    String value(SheetCell cell, boolean isPercentage) {
        Optional<Span> span = table.sheet()
                .span(cell.row(), cell.column())
                .filter(merged -> merged.firstRow() < merged.lastRow() || merged.firstColumn() < merged.lastColumn());
        if (span.isPresent()) {
            return cell.text() + " (merged cells)";
        }
        return switch (cell.kind()) {
            case NUMBER, BOOLEAN, ERROR -> cell.text();
            case PERCENT -> isPercentage ? cell.text() : cell.text() + "%";
            case MONTH, DATE -> cell.text() + " (date)";
            case UNCALCULATED -> cell.text() + " (not calculated)";
            case TEXT -> {
                Printed printed = printed(cell);
                yield printed.isPercent() && !isPercentage ? cell.text() : printed.value();
            }
        };
    }

    private Printed printed(SheetCell cell) {
        return Printed.of(cell.text(), sign, mapping.marks());
    }

    /** The footnotes of a figure: its own, and those of its row, column and title. */
    String note(SheetCell cell, List<String> otherMarks) {
        Set<String> marks = new LinkedHashSet<>();
        if (cell.kind() == Kind.TEXT && !printed(cell).mark().isEmpty()) {
            marks.add(printed(cell).mark());
        }
        marks.addAll(otherMarks);
        marks.addAll(titleMarks);
        List<String> notes = new ArrayList<>();
        marks.forEach(mark -> notes.add(footnotes.explain(mark)));
        return String.join("; ", notes);
    }
}
