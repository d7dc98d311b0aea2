package id.banua.batch.programme.survival;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.product;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The share that lives on after each time, where some are not followed to their end: the product over times up to t of
 * 1 - d / n, with d ends at a time and n still followed just before it (Kaplan and Meier 1958). Who is last seen at the time of
 * an end is still followed at it. The standard error is Greenwood's: S times the root of the sum of d / (n (n - d)); it is
 * null where nobody lives on, of which it says nothing.
 */
public final class KaplanMeier {
    /** How long one was followed, a whole number of any unit. */
    public static final String TIME = "time";

    /** Whether it ended then; if not, it was last seen then. */
    public static final String IS_END = "is_end";

    static final String AT_RISK = "at_risk";
    static final String ENDS = "ends";
    static final String LEFT = "left";
    static final String SURVIVAL = "survival";
    static final String STANDARD_ERROR = "standard_error";

    private KaplanMeier() {}

    /** One row for each group and time at which somebody ended or was last seen. */
    public static Dataset<Row> of(Dataset<Row> lives, String... group) {
        Column[] groups = Stream.of(group).map(name -> col(name)).toArray(Column[]::new);
        WindowSpec fromHere = Window.partitionBy(groups)
                .orderBy(col(TIME))
                .rowsBetween(Window.currentRow(), Window.unboundedFollowing());
        WindowSpec upToHere = Window.partitionBy(groups)
                .orderBy(col(TIME))
                .rowsBetween(Window.unboundedPreceding(), Window.currentRow());
        Column leaving = col(ENDS).plus(col(LEFT));
        Column hazard = col(ENDS).divide(col(AT_RISK));
        Column staying = col(AT_RISK).minus(col(ENDS));
        Column greenwood = when(staying.gt(0), hazard.divide(staying));
        return counted(lives, group)
                .withColumn(AT_RISK, sum(leaving).over(fromHere))
                .withColumn(SURVIVAL, product(lit(1.0).minus(hazard)).over(upToHere))
                .withColumn("variance", sum(greenwood).over(upToHere))
                .withColumn(
                        STANDARD_ERROR, when(col(SURVIVAL).gt(0), col(SURVIVAL).multiply(sqrt(col("variance")))))
                .drop("variance");
    }

    private static Dataset<Row> counted(Dataset<Row> lives, String... group) {
        Column[] keys = Stream.concat(Stream.of(group), Stream.of(TIME))
                .map(name -> col(name))
                .toArray(Column[]::new);
        Column isEnd = coalesce(col(IS_END), lit(false));
        return lives.groupBy(keys)
                .agg(
                        count(when(isEnd, 1)).as(ENDS),
                        count(when(isEnd.equalTo(false), 1)).as(LEFT));
    }
}
