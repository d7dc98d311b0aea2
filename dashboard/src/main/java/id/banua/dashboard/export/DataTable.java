package id.banua.dashboard.export;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows for a file.
 *
 * @param noun what the rows are, the name of their list in JSON
 * @param rows made one by one while the file is written, since a file may hold a whole mart; a cell is a text, a
 *     number, a truth value, or null where nothing is known
 */
public record DataTable(String noun, List<String> columns, Supplier<Stream<List<@Nullable Object>>> rows) {

    public DataTable {
        columns = List.copyOf(columns);
    }
}
