package id.banua.batch.programme.business;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.Exit;
import id.banua.batch.programme.StageState;
import id.banua.model.region.RegionLevel;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Events of grants in; how many living businesses have which turnover, by region and year of the grant, out. */
public final class Turnover {
    static final String START_PERIOD = "start_period";
    static final String TURNOVER_CLASS = "turnover_class";

    private Turnover() {}

    /** One row for each region, year, stage and turnover class that occurs. */
    public static Dataset<Row> of(Dataset<Row> grantEvents) {
        Column[] stages = GrantEvents.STAGES.stream()
                .map(stage -> when(
                        StageState.REACHED.is(stage),
                        struct(
                                lit(stage.id()).as("stage"),
                                col(GrantEvents.TURNOVER + stage.id()).as(TURNOVER_CLASS))))
                .toArray(Column[]::new);
        return grantEvents
                .select(col(Area.AREA), col(Exit.YEAR), explode(array(stages)).as("alive"))
                .where(col("alive").isNotNull())
                .groupBy(col(Area.AREA), col(Exit.YEAR), col("alive.stage"), col("alive." + TURNOVER_CLASS))
                .agg(count(lit(1)).as("grants"))
                .withColumn("region", explode(Area.regions(RegionLevel.REGENCY)))
                .withColumn(START_PERIOD, explode(array(col(Exit.YEAR), lit("all"))))
                .groupBy(
                        col("region." + Area.REGION_CODE),
                        col("region." + Area.REGION_LEVEL),
                        col(START_PERIOD),
                        col("stage"),
                        col(TURNOVER_CLASS))
                .agg(org.apache.spark.sql.functions.sum("grants").as("businesses"));
    }
}
