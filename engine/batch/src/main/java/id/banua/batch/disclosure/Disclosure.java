package id.banua.batch.disclosure;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Rows with counts of people in; the same without breakdowns that are too fine, with null for every count that is withheld and
 * {@value #REASON} that says so, out. One task holds one block.
 */
public final class Disclosure {
    /** Why a measure is null. */
    public static final String REASON = "missing_reason";

    /** The reason where it is withheld. */
    public static final String SUPPRESSED = "suppressed";

    private Disclosure() {}

    /**
     * Withholds what must be withheld.
     *
     * @param rows without {@value #REASON}
     */
    public static Dataset<Row> of(Dataset<Row> rows, CountPlan plan, DisclosureLimits limits) {
        StructType schema = rows.schema();
        MapPartitionsFunction<Row, Row> withhold = some -> withheld(some, plan, limits, schema);
        return byBlock(rows, plan.blocks()).mapPartitions(withhold, Encoders.row(told(schema)));
    }

    private static StructType told(StructType schema) {
        StructType told = new StructType();
        for (StructField field : schema.fields()) {
            told = told.add(field.name(), field.dataType());
        }
        return told.add(REASON, DataTypes.StringType);
    }

    private static Dataset<Row> byBlock(Dataset<Row> rows, List<String> blocks) {
        return blocks.isEmpty()
                ? rows.repartition(1)
                : rows.repartition(blocks.stream().map(name -> col(name)).toArray(Column[]::new));
    }

    private static Iterator<Row> withheld(
            Iterator<Row> rows, CountPlan plan, DisclosureLimits limits, StructType schema) {
        Map<List<Object>, RowBlock> blocks = new LinkedHashMap<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            List<Object> block = plan.blocks().stream().map(row::<Object>getAs).toList();
            blocks.computeIfAbsent(block, fresh -> new RowBlock(plan, limits, schema))
                    .add(row);
        }
        return new InTurn(new ArrayDeque<>(blocks.values()));
    }

    /** What is told of one block after the other, so that the cells of one only need room at a time. */
    private static final class InTurn implements Iterator<Row> {
        private final Queue<RowBlock> blocks;
        private Iterator<Row> told = Collections.emptyIterator();

        InTurn(Queue<RowBlock> blocks) {
            this.blocks = blocks;
        }

        @Override
        public boolean hasNext() {
            while (!told.hasNext() && !blocks.isEmpty()) {
                told = blocks.remove().withheld().map(Disclosure::told).iterator();
            }
            return told.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return told.next();
        }
    }

    private static Row told(Map.Entry<Row, Set<String>> entry) {
        Row row = entry.getKey();
        String[] columns = row.schema().fieldNames();
        Object[] values = new Object[row.size() + 1];
        for (int i = 0; i < row.size(); i++) {
            values[i] = entry.getValue().contains(columns[i]) ? null : row.get(i);
        }
        values[row.size()] = entry.getValue().isEmpty() ? null : SUPPRESSED;
        return RowFactory.create(values);
    }
}
