package id.banua.batch.disclosure;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A small table of counts of persons in; the same with {@link Disclosure#REASON} out, all of its counts or none: where one is
 * small, whoever knows a total could tell it from the others.
 *
 * @param counts the column that counts persons
 * @param part the column that counts some of these, where any are told apart; told where neither it nor the rest is small
 */
public record WholeTable(String counts, String part) {
    private static final String IS_TOLD = "is_told";

    /** Counts from 1 to less than the limit are small. */
    public Dataset<Row> of(Dataset<Row> rows, DisclosureLimits limits) {
        Column rest = col(counts).minus(col(part));
        Column tellsPart = coalesce(not(isSmall(col(part), limits).or(isSmall(rest, limits))), lit(true));
        Dataset<Row> whole = rows.agg(not(bool_or(isSmall(col(counts), limits))).as(IS_TOLD));
        return rows.crossJoin(broadcast(whole))
                .withColumn(
                        Disclosure.REASON,
                        when(col(IS_TOLD).and(tellsPart), lit(null)).otherwise(Disclosure.SUPPRESSED))
                .withColumn(part, when(col(IS_TOLD).and(tellsPart), col(part)))
                .withColumn(counts, when(col(IS_TOLD), col(counts)))
                .drop(IS_TOLD);
    }

    private static Column isSmall(Column count, DisclosureLimits limits) {
        return count.geq(1).and(count.lt(limits.persons()));
    }
}
