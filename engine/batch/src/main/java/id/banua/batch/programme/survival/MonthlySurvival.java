package id.banua.batch.programme.survival;

import static id.banua.batch.programme.survival.KaplanMeier.AT_RISK;
import static id.banua.batch.programme.survival.KaplanMeier.ENDS;
import static id.banua.batch.programme.survival.KaplanMeier.IS_END;
import static id.banua.batch.programme.survival.KaplanMeier.LEFT;
import static id.banua.batch.programme.survival.KaplanMeier.STANDARD_ERROR;
import static id.banua.batch.programme.survival.KaplanMeier.SURVIVAL;
import static id.banua.batch.programme.survival.KaplanMeier.TIME;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sequence;

import id.banua.batch.programme.Area;
import id.banua.model.region.RegionLevel;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Lives in days in, with {@value #SUBJECT}, {@value #START_YEAR} and an {@link Area}; survival after each month, by region down
 * to regencies and by year of the start, out: the rows of the mart {@code survival}. Times are counted to the day; only what is
 * shown is by month. A curve ends with the last month that somebody was followed through.
 */
public final class MonthlySurvival {
    /** What lives: {@code business} or {@code placement}. */
    public static final String SUBJECT = "subject";

    public static final String START_YEAR = "start_year";

    static final String START_PERIOD = "start_period";
    static final String MONTH = "month";
    static final String STARTED = "started";

    /** A year of 365.25 days has twelve. */
    private static final double DAYS = 30.4375;

    private static final String[] GROUP = {SUBJECT, Area.REGION_CODE, Area.REGION_LEVEL, START_PERIOD};

    private MonthlySurvival() {}

    /** One row for each group and month through which anybody was followed. */
    public static Dataset<Row> of(Dataset<Row> lives) {
        WindowSpec inOrder =
                Window.partitionBy(SUBJECT, Area.REGION_CODE, START_PERIOD).orderBy(TIME);
        WindowSpec whole = Window.partitionBy(SUBJECT, Area.REGION_CODE, START_PERIOD);
        Dataset<Row> curve = withBeginning(KaplanMeier.of(inGroups(lives), GROUP), whole, inOrder);
        Column next = ceil(lead(TIME, 1).over(inOrder).divide(DAYS)).minus(1);
        Column last = floor(max(TIME).over(whole).divide(DAYS));
        return curve.withColumn("from_month", ceil(col(TIME).divide(DAYS)))
                .withColumn("to_month", coalesce(next, last))
                .where(col("from_month").leq(col("to_month")))
                .withColumn(MONTH, explode(sequence(col("from_month"), col("to_month"))))
                .select(
                        col(SUBJECT),
                        col(Area.REGION_CODE),
                        col(Area.REGION_LEVEL),
                        col(START_PERIOD),
                        col(MONTH),
                        col(STARTED),
                        col(AT_RISK).minus(col(ENDS)).minus(col(LEFT)).as(AT_RISK),
                        col(SURVIVAL),
                        col(STANDARD_ERROR));
    }

    private static Dataset<Row> inGroups(Dataset<Row> lives) {
        return lives.withColumn("region", explode(Area.regions(RegionLevel.REGENCY)))
                .withColumn(START_PERIOD, explode(array(col(START_YEAR), lit("all"))))
                .select(
                        col(SUBJECT),
                        col("region." + Area.REGION_CODE),
                        col("region." + Area.REGION_LEVEL),
                        col(START_PERIOD),
                        col(TIME),
                        col(IS_END));
    }

    /** Adds how many began, and the day before the first time, when all of them live. */
    private static Dataset<Row> withBeginning(Dataset<Row> curve, WindowSpec whole, WindowSpec inOrder) {
        Dataset<Row> known = curve.withColumn(STARTED, max(AT_RISK).over(whole));
        Column isFirst =
                org.apache.spark.sql.functions.row_number().over(inOrder).equalTo(1);
        Dataset<Row> beginning = known.withColumn("is_first", isFirst)
                .where(col("is_first").and(col(TIME).gt(0)))
                .drop("is_first")
                .withColumn(TIME, lit(0L))
                .withColumn(ENDS, lit(0L))
                .withColumn(LEFT, lit(0L))
                .withColumn(AT_RISK, col(STARTED))
                .withColumn(SURVIVAL, lit(1.0))
                .withColumn(STANDARD_ERROR, lit(0.0));
        return known.unionByName(beginning);
    }
}
