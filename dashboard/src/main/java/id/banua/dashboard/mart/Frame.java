package id.banua.dashboard.mart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Cells of a table by row and column name, with absence in Java's own words. Missing text is empty text. */
final class Frame {
    private final Table table;
    private final Map<String, StringColumn> texts = new HashMap<>();
    private final Map<String, DoubleColumn> decimals = new HashMap<>();
    private final Map<String, LongColumn> wholes = new HashMap<>();
    private final Map<String, BooleanColumn> flags = new HashMap<>();

    Frame(Table table) {
        this.table = table;
        for (var column : table.columns()) {
            if (column instanceof StringColumn found) {
                texts.put(found.name(), found);
            } else if (column instanceof DoubleColumn found) {
                decimals.put(found.name(), found);
            } else if (column instanceof LongColumn found) {
                wholes.put(found.name(), found);
            } else if (column instanceof BooleanColumn found) {
                flags.put(found.name(), found);
            }
        }
    }

    IntStream rows() {
        return IntStream.range(0, table.rowCount());
    }

    String text(int row, String column) {
        StringColumn found = column(texts, column);
        return found.isMissing(row) ? "" : found.get(row);
    }

    OptionalDouble decimal(int row, String column) {
        DoubleColumn found = column(decimals, column);
        return found.isMissing(row) ? OptionalDouble.empty() : OptionalDouble.of(found.getDouble(row));
    }

    OptionalLong whole(int row, String column) {
        LongColumn found = column(wholes, column);
        return found.isMissing(row) ? OptionalLong.empty() : OptionalLong.of(found.getLong(row));
    }

    int count(int row, String column) {
        return Math.toIntExact(whole(row, column).orElse(0));
    }

    /** False where missing. */
    boolean flag(int row, String column) {
        BooleanColumn found = column(flags, column);
        return !found.isMissing(row) && found.get(row);
    }

    /** The row numbers, in order, of each combination of the columns' texts. */
    Map<List<String>, List<Integer>> rowsBy(String... columns) {
        Map<List<String>, List<Integer>> index = new HashMap<>();
        rows().forEach(row -> index.computeIfAbsent(key(row, columns), unseen -> new ArrayList<>())
                .add(row));
        return index;
    }

    private List<String> key(int row, String... columns) {
        List<String> key = new ArrayList<>(columns.length);
        for (String column : columns) {
            key.add(text(row, column));
        }
        return key;
    }

    private <C> C column(Map<String, C> columns, String name) {
        C found = columns.get(name);
        if (found == null) {
            throw new IllegalArgumentException("Mart '" + table.name() + "' has no such column '" + name + "'");
        }
        return found;
    }
}
