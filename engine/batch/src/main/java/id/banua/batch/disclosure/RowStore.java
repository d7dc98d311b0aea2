package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Rows kept small, because millions of them must fit into one task: numbers as they are, and of everything else each distinct value
 * of a column once.
 */
final class RowStore {
    private static final int CHUNK = 1 << 12;

    /** Stands for a number that is null. */
    private static final long NULL = Long.MIN_VALUE;

    private final StructType schema;
    private final int[] numbers;
    private final int[] others;

    /** For each column that is not of numbers, the code of each value, and the value of each code. */
    private final List<Map<@Nullable Object, Integer>> codeOf = new ArrayList<>();

    private final List<List<@Nullable Object>> valueOf = new ArrayList<>();

    private final List<long[]> numberChunks = new ArrayList<>();
    private final List<int[]> codeChunks = new ArrayList<>();
    private int size;

    RowStore(StructType schema) {
        this.schema = schema;
        this.numbers = columns(schema, true);
        this.others = columns(schema, false);
        for (int i = 0; i < others.length; i++) {
            codeOf.add(new HashMap<>());
            valueOf.add(new ArrayList<>());
        }
    }

    private static int[] columns(StructType schema, boolean ofNumbers) {
        return IntStream.range(0, schema.size())
                .filter(column -> schema.apply(column).dataType().equals(DataTypes.LongType) == ofNumbers)
                .toArray();
    }

    void add(Row row) {
        if (size % CHUNK == 0) {
            numberChunks.add(new long[CHUNK * numbers.length]);
            codeChunks.add(new int[CHUNK * others.length]);
        }
        for (int i = 0; i < numbers.length; i++) {
            numberChunks.get(size / CHUNK)[size % CHUNK * numbers.length + i] =
                    row.isNullAt(numbers[i]) ? NULL : row.getLong(numbers[i]);
        }
        for (int i = 0; i < others.length; i++) {
            codeChunks.get(size / CHUNK)[size % CHUNK * others.length + i] = code(i, row.get(others[i]));
        }
        size++;
    }

    private int code(int other, @Nullable Object value) {
        List<@Nullable Object> values = valueOf.get(other);
        Integer code = codeOf.get(other).putIfAbsent(value, values.size());
        if (code == null) {
            values.add(value);
            return values.size() - 1;
        }
        return code;
    }

    int size() {
        return size;
    }

    Row row(int row) {
        Object[] values = new Object[schema.size()];
        for (int i = 0; i < numbers.length; i++) {
            long number = numberChunks.get(row / CHUNK)[row % CHUNK * numbers.length + i];
            values[numbers[i]] = number == NULL ? null : number;
        }
        for (int i = 0; i < others.length; i++) {
            values[others[i]] = valueOf.get(i).get(codeChunks.get(row / CHUNK)[row % CHUNK * others.length + i]);
        }
        return new GenericRowWithSchema(values, schema);
    }
}
