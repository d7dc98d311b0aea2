package id.banua.batch.programme.business;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.Exit;
import id.banua.batch.programme.PersonOf;
import id.banua.batch.programme.survival.KaplanMeier;
import id.banua.batch.programme.survival.MonthlySurvival;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Grants and visits in; how long each business was followed from its first grant out. It ended on the day of closing that the
 * first visit after the last one to a living business tells, or on the day of that visit; else it was last seen when
 * it was last visited alive, and on the day of the grant if it never was.
 */
public final class BusinessLives {
    private static final String LAST_OPEN = "last_open";

    private BusinessLives() {}

    /** One row for each business; {@code grants} have their person. */
    public static Dataset<Row> of(Dataset<Row> grants, Dataset<Row> visits) {
        Dataset<Row> told = ends(Visits.of(visits, grants));
        Column followed = coalesce(greatest(col("end"), col(LAST_OPEN)), col(Exit.DAY));
        return firstGrants(grants)
                .join(told, col(PersonOf.PERSON).equalTo(col(Visits.OWNER)), "left")
                .select(
                        lit("business").as(MonthlySurvival.SUBJECT),
                        col(Area.AREA),
                        col(Exit.YEAR).as(MonthlySurvival.START_YEAR),
                        greatest(followed.minus(col(Exit.DAY)), lit(0))
                                .cast("bigint")
                                .as(KaplanMeier.TIME),
                        col("end").isNotNull().as(KaplanMeier.IS_END));
    }

    private static Dataset<Row> firstGrants(Dataset<Row> grants) {
        Column place = row_number().over(Window.partitionBy(PersonOf.PERSON).orderBy(Exit.DAY, "grant_id"));
        return Exit.with(grants, col("granted_on"), lit(true))
                .withColumn(Area.AREA, Area.ofRecord())
                .withColumn("place", place)
                .where(col("place").equalTo(1))
                .select(PersonOf.PERSON, Area.AREA, Exit.DAY, Exit.YEAR);
    }

    private static Dataset<Row> ends(Dataset<Row> visits) {
        Column lastOpen = max(when(col(Visits.IS_OPEN), col(Visits.DAY))).over(Window.partitionBy(Visits.OWNER));
        Column isAfter = col(Visits.IS_OPEN)
                .equalTo(false)
                .and(col(LAST_OPEN).isNull().or(col(Visits.DAY).gt(col(LAST_OPEN))));
        return visits.withColumn(LAST_OPEN, lastOpen)
                .groupBy(Visits.OWNER)
                .agg(
                        max(LAST_OPEN).as(LAST_OPEN),
                        min(when(isAfter, coalesce(col(Visits.CLOSED_DAY), col(Visits.DAY))))
                                .as("end"));
    }
}
