package id.banua.batch.table;

import id.banua.batch.table.Headings.Column;
import java.util.List;

/** Makes up what Jumlah and Persentase leave open, in the company of the other rows and columns. */
final class AmountRows {
    private AmountRows() {}

    static List<Row> resolved(List<Row> rows, Amounts amounts) {
        List<Heard> all = rows.stream().map(Row::heard).toList();
        boolean hasRegions = rows.stream().anyMatch(Row::namesRegion);
        return rows.stream()
                .map(row -> row.withHeard(
                        hasRegions
                                ? amounts.asWhole(row.heard(), all)
                                : amounts.resolve(row.heard(), List.of(row.name()), all)))
                .toList();
    }

    static List<Column> resolvedColumns(List<Column> columns, Amounts amounts) {
        return columns.stream()
                .map(column -> column.withHeard(amounts.resolve(
                        column.heard(),
                        column.texts(),
                        columns.stream()
                                .filter(other -> other.hasSameUpperHeadings(column))
                                .map(Column::heard)
                                .toList())))
                .toList();
    }
}
