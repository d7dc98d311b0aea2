package id.banua.batch.programme.housing;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.unix_date;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.EventColumns;
import id.banua.batch.programme.Exit;
import id.banua.batch.programme.StageState;
import id.banua.model.programme.OutcomeStage;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Houses in; one row for each with the state of each stage out. The record of a house is the register of its stages: a stage
 * without a date has not come by the last day of which the records know, unless a later one has, which cannot come before it.
 */
public final class HouseEvents {
    private HouseEvents() {}

    /** The cohort of a house is the month of its pledge; its institution is the donor. */
    public static Dataset<Row> of(Dataset<Row> houses) {
        Column isHandedOver = col("handed_over_on").isNotNull();
        Column isBuilt = col("built_on").isNotNull().or(isHandedOver);
        Column isFunded = col("funded_on").isNotNull().or(isBuilt);
        return Exit.with(houses, col("pledged_on"), lit(true))
                .crossJoin(knowledge(houses))
                .select(
                        lit("housing").as(EventColumns.PROGRAMME),
                        Area.ofRecord().as(Area.AREA),
                        lit(EventColumns.ALL).as(EventColumns.VOCATION),
                        coalesce(col("donor"), lit(EventColumns.UNKNOWN)).as(EventColumns.INSTITUTION),
                        lit(EventColumns.ALL).as(EventColumns.SEX),
                        col(Exit.DAY),
                        col(Exit.MONTH),
                        col(Exit.YEAR),
                        round(col(EventColumns.COST)).cast("bigint").as(EventColumns.COST),
                        told(OutcomeStage.PLEDGED, lit(true)),
                        told(OutcomeStage.FUNDED, isFunded),
                        told(OutcomeStage.BUILT, isBuilt),
                        told(OutcomeStage.HANDED_OVER, isHandedOver),
                        col(EventColumns.KNOWN_UNTIL));
    }

    private static Column told(OutcomeStage stage, Column reached) {
        return StageState.named(stage, lit(true), reached, reached.equalTo(false));
    }

    private static Dataset<Row> knowledge(Dataset<Row> houses) {
        List<Column> days = List.of(col("pledged_on"), col("funded_on"), col("built_on"), col("handed_over_on"));
        return houses.agg(max(unix_date(greatest(days.toArray(Column[]::new)))).as(EventColumns.KNOWN_UNTIL));
    }
}
