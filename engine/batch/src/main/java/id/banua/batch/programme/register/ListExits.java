package id.banua.batch.programme.register;

import static id.banua.batch.programme.PersonOf.IS_IDENTIFIED;
import static id.banua.batch.programme.PersonOf.PERSON;
import static id.banua.batch.programme.register.Vintages.LIST_VINTAGE;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.EventColumns;
import id.banua.batch.programme.Quarter;
import id.banua.model.region.RegionLevel;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * A register in; how many persons left each vintage of a list, by the reason that it states, out. Who was on the list, and is
 * not in the next vintage of it that covers the regency, left without a word: the reason is unknown. Leaving is counted in the
 * vintage that first shows it, once.
 */
public final class ListExits {
    /** Why a person left. */
    public static final String BECAUSE = "because";

    private static final String IS_LISTED = "is_listed";
    private static final String QUARTER = "vintage_quarter";

    private ListExits() {}

    /** Persons by list, vintage, region and reason; {@code register} has its persons. */
    public static Dataset<Row> of(Dataset<Row> register) {
        return withNeighbours(persons(register), register)
                .withColumn("exit", exit())
                .where(col("exit").isNotNull())
                .groupBy(col("list"), col("exit.at"), col("exit." + BECAUSE), col(Area.AREA))
                .agg(count(lit(1)).as("persons"))
                .withColumn("region", explode(Area.regions(RegionLevel.DISTRICT)))
                .withColumn(BECAUSE, explode(array(col(BECAUSE), lit(EventColumns.ALL))))
                .groupBy(
                        col("list"),
                        Quarter.text(col("at")).as("vintage"),
                        col("region." + Area.REGION_CODE),
                        col("region." + Area.REGION_LEVEL),
                        col(BECAUSE))
                .agg(sum("persons").as("persons"));
    }

    /** The quarter and reason of leaving; null where the person did not leave. */
    private static Column exit() {
        Column left = not(col(IS_LISTED)).and(coalesce(col("was_listed"), lit(true)));
        Column comesBack = col("next_quarter").gt(col(Vintages.UNTIL)).and(col("next_is_listed"));
        Column isGone = col(IS_LISTED)
                .and(col(IS_IDENTIFIED))
                .and(col(Vintages.UNTIL).lt(Integer.MAX_VALUE))
                .and(coalesce(comesBack, lit(true)));
        Column unknown = lit(EventColumns.UNKNOWN);
        return when(left, exit(col(QUARTER), coalesce(col("reason"), unknown)))
                .when(isGone, exit(col(Vintages.UNTIL), unknown));
    }

    private static Column exit(Column quarter, Column because) {
        return struct(quarter.as("at"), because.as(BECAUSE));
    }

    /** One row for each person and vintage of a list: listed if any row says so. */
    private static Dataset<Row> persons(Dataset<Row> register) {
        Column listed = when(col("status").equalTo("listed"), lit(1)).otherwise(lit(0));
        return register.select(
                        col(PERSON),
                        col(IS_IDENTIFIED),
                        col("list"),
                        Vintages.numberOf(col("list"), col("vintage")).as(LIST_VINTAGE),
                        Area.ofRecord().as(Area.AREA),
                        listed.as("listed"),
                        col("left_because"))
                .groupBy(PERSON, IS_IDENTIFIED, "list", LIST_VINTAGE)
                .agg(
                        max("listed").equalTo(1).as(IS_LISTED),
                        min(Area.AREA).as(Area.AREA),
                        min("left_because").as("reason"));
    }

    private static Dataset<Row> withNeighbours(Dataset<Row> persons, Dataset<Row> register) {
        WindowSpec overTime = Window.partitionBy(PERSON, "list").orderBy(LIST_VINTAGE);
        Dataset<Row> vintages = Vintages.ofEachList(register)
                .select(col(Vintages.REGENCY), col(LIST_VINTAGE).as("covering"), col(Vintages.UNTIL));
        Column isCovering = Area.regency()
                .equalTo(col(Vintages.REGENCY))
                .and(col(LIST_VINTAGE).equalTo(col("covering")));
        return persons.withColumn(QUARTER, Vintages.quarterOf(col(LIST_VINTAGE)))
                .withColumn("was_listed", lag(IS_LISTED, 1).over(overTime))
                .withColumn("next_quarter", lead(QUARTER, 1).over(overTime))
                .withColumn("next_is_listed", lead(IS_LISTED, 1).over(overTime))
                .join(broadcast(vintages), isCovering, "left");
    }
}
