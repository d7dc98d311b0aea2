package id.banua.dashboard.export;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows for a file.
 *
 * @param noun what the rows are, the name of their list in JSON
 * @param rows a cell is a text, a number, a truth value, or null where nothing is known
 */
public record DataTable(String noun, List<String> columns, List<List<@Nullable Object>> rows) {

    public DataTable {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(rows);
    }
}
