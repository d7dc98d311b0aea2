package id.banua.batch.mart;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;

import id.banua.model.mart.Marts;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Two runs' observations in, what changed between them by indicator out. */
public final class MartDiff {

    /**
     * The changes of one indicator.
     *
     * @param added cells that only the later run has
     * @param removed cells that only the earlier run has
     * @param changed cells whose value differs, or came or went
     * @param largest the change of the largest size, in words; empty where no value differs
     */
    public record Change(String indicatorId, long added, long removed, long changed, String largest) {}

    private MartDiff() {}

    /** The indicators with changes, by id; bounded by the size of the catalogue. */
    public static List<Change> between(Dataset<Row> earlier, Dataset<Row> later) {
        Column inBoth = col("was").isNotNull().and(col("is").isNotNull());
        Column isSame = inBoth.and(col("before").eqNullSafe(col("after")));
        return joined(earlier, later)
                .filter(not(isSame))
                .groupBy("indicator_id")
                .agg(
                        count_if(col("was").isNull()).as("added"),
                        count_if(col("is").isNull()).as("removed"),
                        count_if(inBoth).as("changed"),
                        max_by(inWords(), abs(col("after").minus(col("before"))))
                                .as("largest"))
                .orderBy("indicator_id")
                .collectAsList()
                .stream()
                .map(MartDiff::change)
                .toList();
    }

    private static Column inWords() {
        return concat_ws(
                " ", col("breakdown"), col("region_code"), col("period"), col("before"), lit("->"), col("after"));
    }

    private static Dataset<Row> joined(Dataset<Row> earlier, Dataset<Row> later) {
        String[] cell = Marts.OBSERVATIONS.identifiers().toArray(String[]::new);
        Dataset<Row> before = earlier.withColumnRenamed("value", "before").withColumn("was", lit(1));
        Dataset<Row> after = later.withColumnRenamed("value", "after").withColumn("is", lit(1));
        return before.select(with(cell, "before", "was"))
                .join(after.select(with(cell, "after", "is")), cell, "full_outer");
    }

    private static Column[] with(String[] cell, String value, String flag) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(cell), java.util.stream.Stream.of(value, flag))
                .map(name -> col(name))
                .toArray(Column[]::new);
    }

    private static Change change(Row row) {
        String largest = row.getAs("largest");
        return new Change(
                row.getAs("indicator_id"),
                row.<Long>getAs("added"),
                row.<Long>getAs("removed"),
                row.<Long>getAs("changed"),
                largest == null ? "" : largest);
    }
}
