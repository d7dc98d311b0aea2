package id.banua.batch.programme.assistance;

import static id.banua.batch.programme.PersonOf.HOUSEHOLD;
import static id.banua.batch.programme.PersonOf.IS_IDENTIFIED;
import static id.banua.batch.programme.assistance.PaidFamilies.PROGRAMME;
import static id.banua.batch.programme.assistance.PaidFamilies.QUARTER;
import static id.banua.batch.programme.assistance.TargetedFamilies.AFTER;
import static id.banua.batch.programme.assistance.TargetedFamilies.BEFORE;
import static id.banua.batch.programme.assistance.TargetedFamilies.NOW;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.Digits;
import id.banua.batch.programme.EventColumns;
import id.banua.batch.programme.Quarter;
import id.banua.batch.programme.register.Standing;
import id.banua.model.region.RegionLevel;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Paid families in; how many stayed, entered or left from one quarter to the next out. Families enter or leave with the list
 * where the vintage in force makes them eligible or not eligible between the two quarters; they stay against it where it
 * changed its mind and they are paid nevertheless. Families without a key cannot be followed. Where a programme has no payments
 * of a regency in one of the two quarters its files are missing, and nobody entered or left.
 */
final class AssistanceFlows {
    private static final String FLOW = "flow";
    private static final String BECAUSE = "because";
    private static final String LIST_CHANGED = "list_changed";
    private static final String LIST_SAME = "list_same";

    private AssistanceFlows() {}

    /**
     * Flows by programme, quarter, region and cause.
     *
     * @param families of {@link TargetedFamilies}
     * @param presence of {@link PaidFamilies#presence}
     */
    static Dataset<Row> of(Dataset<Row> families, Dataset<Row> presence) {
        WindowSpec overTime = Window.partitionBy(HOUSEHOLD, PROGRAMME).orderBy(QUARTER);
        Column wasPaid =
                coalesce(lag(QUARTER, 1).over(overTime).equalTo(col(QUARTER).minus(1)), lit(false));
        Column isPaidNext =
                coalesce(lead(QUARTER, 1).over(overTime).equalTo(col(QUARTER).plus(1)), lit(false));
        Column stayed = flow("stayed", 0, changed(BEFORE, NOW));
        Column entered = flow("entered", 0, gained(BEFORE, NOW));
        Column left = flow("left", 1, gained(AFTER, NOW));
        Column untraced = flow("untraced", 0, lit(EventColumns.UNKNOWN));
        Column here = when(not(col(IS_IDENTIFIED)), untraced)
                .when(col("was_paid"), stayed)
                .otherwise(entered);
        Dataset<Row> flows = families.withColumn("was_paid", wasPaid)
                .withColumn("is_paid_next", isPaidNext)
                .withColumn(FLOW, explode(array(here, when(col(IS_IDENTIFIED).and(not(col("is_paid_next"))), left))))
                .where(col(FLOW).isNotNull())
                .groupBy(
                        col(PROGRAMME), col(FLOW + ".at"), col(FLOW + ".is"), col(FLOW + "." + BECAUSE), col(Area.AREA))
                .agg(count(lit(1)).as("families"));
        return wider(onlyComparable(flows, presence));
    }

    private static Column flow(String name, int later, Column because) {
        return struct(col(QUARTER).plus(later).as("at"), lit(name).as("is"), because.as(BECAUSE));
    }

    private static Column changed(String one, String other) {
        return because(one, other, isEligible(one).notEqual(isEligible(other)));
    }

    /** Whether the list has the family eligible in {@code now}, but not in {@code other}. */
    private static Column gained(String other, String now) {
        return because(other, now, isEligible(now).and(not(isEligible(other))));
    }

    private static Column because(String one, String other, Column isChanged) {
        Column isUnknown = col(one).equalTo(Digits.numberOf(Standing.UNKNOWN))
                .or(col(other).equalTo(Digits.numberOf(Standing.UNKNOWN)));
        return when(isUnknown, lit(EventColumns.UNKNOWN))
                .when(isChanged, lit(LIST_CHANGED))
                .otherwise(lit(LIST_SAME));
    }

    private static Column isEligible(String standing) {
        return col(standing).equalTo(Digits.numberOf(Standing.ELIGIBLE));
    }

    private static Dataset<Row> onlyComparable(Dataset<Row> flows, Dataset<Row> presence) {
        Dataset<Row> before = presence.select(
                col("paying").as("paying_before"),
                col("present_quarter").plus(1).as("quarter_before"),
                col("present_in").as("present_before"));
        return flows.join(broadcast(presence), isPresent("paying", "present_quarter", "present_in"), "left_semi")
                .join(broadcast(before), isPresent("paying_before", "quarter_before", "present_before"), "left_semi");
    }

    private static Column isPresent(String programme, String quarter, String regency) {
        return col(PROGRAMME)
                .equalTo(col(programme))
                .and(col("at").equalTo(col(quarter)))
                .and(Area.regency().equalTo(col(regency)));
    }

    private static Dataset<Row> wider(Dataset<Row> flows) {
        return flows.withColumn("region", explode(Area.regions(RegionLevel.DISTRICT)))
                .withColumn(BECAUSE, explode(array(col(BECAUSE), lit(EventColumns.ALL))))
                .groupBy(
                        col(PROGRAMME),
                        Quarter.text(col("at")).as("quarter"),
                        col("region." + Area.REGION_CODE),
                        col("region." + Area.REGION_LEVEL),
                        col("is").as(FLOW),
                        col(BECAUSE))
                .agg(sum("families").as("families"));
    }
}
