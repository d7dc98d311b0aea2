package id.banua.model.mart;

import id.banua.model.mart.MartColumn.Role;
import java.util.List;

/**
 * The shape of one published table. Rows are unique by, and sorted by, the identifiers in their order.
 *
 * @param name the folder of the mart in a run
 */
public record Mart(String name, List<MartColumn> columns) {

    public Mart {
        columns = List.copyOf(columns);
    }

    public List<String> columnNames() {
        return columns.stream().map(MartColumn::name).toList();
    }

    /** The columns that name a row. */
    public List<String> identifiers() {
        return columns.stream()
                .filter(column -> column.role() == Role.IDENTIFIER)
                .map(MartColumn::name)
                .toList();
    }
}
