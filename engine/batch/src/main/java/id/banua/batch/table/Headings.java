package id.banua.batch.table;

import id.banua.batch.source.sheet.SheetCell;
import id.banua.batch.source.sheet.SheetCell.Kind;
import id.banua.model.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the headings above each column of figures say, read from top to bottom. */
final class Headings {
    /**
     * A column of figures.
     *
     * @param isLeftOut whether the mapping leaves it out
     * @param heard what the headings say beside the region
     * @param texts its headings
     * @param regions the regions that a heading may name
     * @param marks the footnote marks behind them
     */
    record Column(
            int index, boolean isLeftOut, Heard heard, List<String> texts, List<Region> regions, List<String> marks) {
        boolean hasSameUpperHeadings(Column other) {
            return upper().equals(other.upper());
        }

        private List<String> upper() {
            return texts.isEmpty() ? texts : texts.subList(0, texts.size() - 1);
        }

        /** The headings as a reader sees them, from top to bottom. */
        String shown() {
            return String.join(" / ", texts).replaceAll("\\s+", " ");
        }

        /** The heading that has a word which nobody explained; the lowest one where all are understood. */
        String unclear() {
            return texts.stream()
                    .filter(text -> Words.of(text).stream().anyMatch(heard.unknown()::contains))
                    .findFirst()
                    .orElseGet(() -> texts.isEmpty() ? "" : texts.get(texts.size() - 1));
        }

        void requireUnderstood(Spot spot) {
            if (!heard.isUnderstood()) {
                throw spot.asks(
                        "the heading \"" + shown() + "\" is not understood (unknown: "
                                + String.join(" ", heard.unknown()) + ")",
                        "{\"words\": {\"" + unclear()
                                + "\": {\"indicator\": \"poverty_rate\", \"unit\": \"percent\"}}} or \"skip\"");
            }
        }

        Column withHeard(Heard other) {
            return new Column(index, isLeftOut, other, texts, regions, marks);
        }

        Column withRegions(List<Region> left) {
            return new Column(index, isLeftOut, heard, texts, left, marks);
        }
    }

    private final Table table;
    private final Lexicon lexicon;
    private final Mapping mapping;

    Headings(Table table, Lexicon lexicon, Mapping mapping) {
        this.table = table;
        this.lexicon = lexicon;
        this.mapping = mapping;
    }

    List<Column> columns() {
        return table.values().stream().map(this::column).toList();
    }

    private Column column(int index) {
        Column column = new Column(index, false, Heard.NOTHING, List.of(), List.of(), List.of());
        for (int row : table.head()) {
            Optional<SheetCell> cell = seen(row, index);
            if (cell.isPresent()
                    && !table.titles().contains(cell.get())
                    && !column.texts().contains(cell.get().text())) {
                column = with(column, cell.get());
            }
        }
        return column;
    }

    private Column with(Column column, SheetCell cell) {
        Footnotes.Marked marked = Footnotes.part(cell.text());
        List<String> texts = new ArrayList<>(column.texts());
        texts.add(cell.text());
        List<String> marks = new ArrayList<>(column.marks());
        if (!marked.mark().isEmpty()) {
            marks.add(marked.mark());
        }
        Optional<Mapping.Told> told = mapping.ofText(cell.text());
        List<Region> named = told.map(word -> regionTold(word.meaning()))
                .orElseGet(
                        () -> new RegionLabel(cell.text(), lexicon.reference().regions()).regions());
        Heard heard = told.map(word -> Heard.of(word.meaning().without(Aspect.REGION)))
                .orElseGet(() -> named.isEmpty() ? hear(cell, marked.text()) : Heard.NOTHING);
        List<Region> regions = named.isEmpty() ? regionTold(heard.meaning()) : named;
        boolean isLeftOut =
                column.isLeftOut() || told.filter(Mapping.Told::isLeftOut).isPresent();
        return new Column(
                column.index(),
                isLeftOut,
                column.heard().then(heard),
                texts,
                regions.isEmpty() ? column.regions() : regions,
                marks);
    }

    private List<Region> regionTold(Meaning meaning) {
        return meaning.get(Aspect.REGION)
                .flatMap(code -> RegionLabel.ofCode(code, lexicon.reference().regions()))
                .map(List::of)
                .orElse(List.of());
    }

    /** A heading may be as long as a title, with a region in it. */
    private Heard hear(SheetCell cell, String text) {
        if (cell.kind() == Kind.MONTH) {
            return month(cell.text());
        }
        Heard heard = lexicon.hear(text);
        return heard.isUnderstood() ? heard : lexicon.hearTitle(text);
    }

    /** What a date shown without its day says. */
    static Heard month(String yearAndMonth) {
        return Heard.of(Meaning.of(Aspect.YEAR, yearAndMonth.substring(0, 4))
                .with(Aspect.MONTH, Integer.toString(Integer.parseInt(yearAndMonth.substring(5)))));
    }

    /** The heading of a column in a row: its own, the merged one above it, or the one that it plainly continues. */
    private Optional<SheetCell> seen(int row, int column) {
        Optional<SheetCell> seen = table.sheet().seen(row, column);
        boolean isLast = row == table.head().get(table.head().size() - 1);
        return seen.isPresent() || isLast || hasMergedHeadings() ? seen : continued(row, column);
    }

    private boolean hasMergedHeadings() {
        return table.head().stream()
                .anyMatch(row -> table.values().stream()
                        .anyMatch(column -> table.sheet().span(row, column).isPresent()));
    }

    /** Where headings stand at equal distances and nothing is merged, each holds for the columns up to the next one. */
    private Optional<SheetCell> continued(int row, int column) {
        List<Integer> filled = new ArrayList<>();
        for (int place = 0; place < table.values().size(); place++) {
            if (table.sheet().cell(row, table.values().get(place)).isPresent()) {
                filled.add(place);
            }
        }
        if (filled.size() < 2 || filled.get(0) != 0) {
            return Optional.empty();
        }
        int distance = filled.get(1);
        boolean isRegular = filled.size() * distance == table.values().size();
        for (int i = 0; i < filled.size(); i++) {
            isRegular &= filled.get(i) == i * distance;
        }
        int place = table.values().indexOf(column);
        return isRegular ? table.sheet().cell(row, table.values().get(place - place % distance)) : Optional.empty();
    }
}
