package id.banua.batch.table;

import id.banua.batch.source.RawClaim;
import id.banua.batch.source.sheet.SheetCell;
import id.banua.batch.table.ClaimMaker.Where;
import id.banua.batch.table.Headings.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The claims of one table: each figure with what its row, its column, the title and the mapping say. */
final class TableClaims {
    private final Table table;
    private final Mapping mapping;
    private final ClaimMaker maker;
    private final Titles titles;
    private final List<Row> rows;
    private final List<Column> columns;
    private final Optional<String> shared;
    private final TableRegions regions;
    private final TableValues values;
    private final Meaning base;
    private final Map<Meaning, Meaning> named = new HashMap<>();
    private final List<RawClaim> claims = new ArrayList<>();
    private long blanks;

    private TableClaims(Table table, String file, Lexicon lexicon, Mapping mapping, ClaimMaker maker) {
        this.table = table;
        this.mapping = mapping;
        this.maker = maker;
        this.titles = Titles.of(table, lexicon, mapping);
        this.base = mapping.meaning().over(titles.meaning());
        Labels labels = new Labels(table, lexicon, mapping);
        Amounts amounts = new Amounts(lexicon, titles.texts());
        this.rows = AmountRows.resolved(labels.rows(), amounts);
        this.columns = AmountRows.resolvedColumns(new Headings(table, lexicon, mapping).columns(), amounts);
        this.values = new TableValues(table, file, mapping, titles);
        String codes = mapping.form().codes();
        this.shared = ColumnRegions.shared(columns);
        this.regions = new TableRegions(
                lexicon.reference().regions(),
                codes.isEmpty() ? labels.codesByHeading() : codes,
                base.get(Aspect.REGION).or(() -> shared));
        regions.read(rows);
    }

    /** Claims and the number of figures that the table leaves blank. */
    record Made(List<RawClaim> claims, long blanks) {}

    static Made of(Table table, String file, Lexicon lexicon, Mapping mapping, ClaimMaker maker) {
        return new TableClaims(table, file, lexicon, mapping, maker).made();
    }

    private Made made() {
        List<Column> clear = new ColumnRegions(columns, regions.about()).clear();
        Meaning section = Meaning.NOTHING;
        boolean isLeftOut = false;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.isSection() && isBlank(i)) {
                blanks += clear.size();
            } else if (row.isSection()) {
                section = row.namesRegion()
                        ? row.heard().meaning()
                        : row.heard().meaning().over(section);
                isLeftOut = row.isLeftOut();
                requireUnderstood(row);
            } else if (!isLeftOut && !row.isLeftOut()) {
                for (Column column : clear) {
                    read(row, column, section);
                }
            }
        }
        return new Made(claims, blanks);
    }

    /** A region without figures whose next row is another region, not one of its own, was left blank. */
    private boolean isBlank(int index) {
        Row row = rows.get(index);
        if (!row.namesRegion() || index + 1 == rows.size()) {
            return row.namesRegion();
        }
        Row next = rows.get(index + 1);
        String code = regions.of(row).code();
        return next.namesRegion() && (code.isEmpty() || !regions.of(next).code().startsWith(code));
    }

    private void requireUnderstood(Row row) {
        if (!row.heard().isUnderstood() && !row.namesRegion() && !row.isLeftOut()) {
            throw spot(
                            row.number(),
                            table.labels().isEmpty() ? 0 : table.labels().get(0))
                    .asks(
                            "the label \"" + row.name() + "\" heads the rows below it, but is not understood",
                            "{\"words\": {\"" + row.name() + "\": {}}} if it says nothing, or \"skip\" for its rows");
        }
    }

    private void read(Row row, Column column, Meaning section) {
        if (column.isLeftOut()) {
            return;
        }
        table.sheet()
                .cell(row.number(), column.index())
                .ifPresentOrElse(cell -> claims.add(claim(cell, row, column, section)), () -> blanks++);
    }

    private RawClaim claim(SheetCell cell, Row row, Column column, Meaning section) {
        Spot spot = spot(cell.row(), cell.column());
        column.requireUnderstood(spot);
        Meaning said = row.heard().meaning().over(section).over(column.heard().meaning());
        requireClear(column, said, spot);
        Meaning whole = isUnknownIndicator(row)
                ? said.over(base).with(Aspect.INDICATOR, row.name()).without(Aspect.UNIT)
                : inCatalogue(said.over(base), spot);
        ClaimMaker.requirePeriod(whole, spot);
        Where where = where(row, column, spot);
        if (where.equals(TableRegions.NOWHERE)) {
            throw spot.asks("nothing says which region this is", "{\"region\": \"63\"}");
        }
        String part = "!" + table.sheet().name() + "!" + cell.address();
        List<String> marks = new ArrayList<>(row.marks());
        marks.addAll(column.marks());
        return maker.claim(
                new RawClaim.Place(values.file(), cell.row() + 1L, part),
                whole,
                where,
                values.value(cell, maker.isPercentage(whole)),
                values.note(cell, marks));
    }

    private Spot spot(int row, int column) {
        return new Spot(table.sheet().place() + "!" + SheetCell.address(row, column), mapping.file());
    }

    /** Jumlah over a column without company may be the number or the whole; the title's rate can be neither. */
    private void requireClear(Column column, Meaning said, Spot spot) {
        boolean isOpen = column.heard().amounts().contains("count")
                && !said.says(Aspect.INDICATOR)
                && !said.says(Aspect.BREAKDOWN);
        if (isOpen && !maker.isCount(base)) {
            throw spot.asks(
                    "the heading \"" + column.shown() + "\" may mean a number of people or the whole population",
                    "{\"words\": {\"" + column.unclear() + "\": {\"breakdown\": \"total\"}}}");
        }
    }

    /** In a table whose rows are indicators, a label that is not understood is an indicator that nobody knows. */
    private boolean isUnknownIndicator(Row row) {
        return !regions.hasRegionRows() && !row.heard().isUnderstood();
    }

    private Meaning inCatalogue(Meaning meaning, Spot spot) {
        Meaning key = meaning.without(Aspect.YEAR).without(Aspect.MONTH).without(Aspect.PART);
        Meaning found = named.get(key);
        if (found == null) {
            found = maker.named(key, asking(spot));
            named.put(key, found);
        }
        return found.over(meaning);
    }

    /** Names the words of the title that kept it from being understood. */
    private Spot asking(Spot spot) {
        return titles.unknown().isEmpty()
                ? spot
                : new Spot(
                        spot.cell() + " (in the title \""
                                + String.join(" ", titles.texts()).replaceAll("\\s+", " ")
                                + "\" these words are not understood: " + String.join(" ", titles.unknown()) + ")",
                        spot.mappingFile());
    }

    /** Rows that name regions lie in the one that all headings share; a heading with another one beside them is unclear. */
    private Where where(Row row, Column column, Spot spot) {
        boolean areRows = regions.hasRegionRows();
        if (column.regions().isEmpty() || (areRows && shared.isPresent())) {
            return regions.of(row);
        }
        if (areRows) {
            throw spot.asks(
                    "the heading \"" + column.shown() + "\" names a region beside rows that name regions",
                    "{\"words\": {\"" + column.unclear() + "\": \"skip\"}}");
        }
        String shown = column.unclear();
        return column.regions().size() == 1
                ? Where.of(column.regions().get(0), RegionLabel.nameIn(shown))
                : new Where("", shown, "");
    }
}
