package id.banua.batch.disclosure;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
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
        StructType schema = rows.schema().add(REASON, DataTypes.StringType);
        MapFunction<Row, String> block = row -> plan.blocks().stream()
                .map(name -> String.valueOf(row.<Object>getAs(name)))
                .collect(Collectors.joining("\n"));
        FlatMapGroupsFunction<String, Row, Row> withhold = (key, group) -> withhold(group, plan, limits);
        Column[] order = Stream.of(rows.columns()).map(name -> col(name)).toArray(Column[]::new);
        return rows.groupByKey(block, Encoders.STRING()).flatMapSortedGroups(order, withhold, Encoders.row(schema));
    }

    private static Iterator<Row> withhold(Iterator<Row> group, CountPlan plan, DisclosureLimits limits) {
        List<Row> rows = new ArrayList<>();
        group.forEachRemaining(rows::add);
        return new RowBlock(plan, limits, rows)
                .withheld().stream().map(Disclosure::told).iterator();
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
