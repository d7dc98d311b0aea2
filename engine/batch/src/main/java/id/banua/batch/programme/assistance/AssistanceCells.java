package id.banua.batch.programme.assistance;

import static id.banua.batch.programme.assistance.PaidFamilies.AMOUNT;
import static id.banua.batch.programme.assistance.PaidFamilies.PAYMENTS;
import static id.banua.batch.programme.assistance.PaidFamilies.PROGRAMME;
import static id.banua.batch.programme.assistance.PaidFamilies.QUARTER;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.Digits;
import id.banua.batch.programme.EventColumns;
import id.banua.batch.programme.Quarter;
import id.banua.batch.programme.register.Standing;
import id.banua.batch.programme.register.Vintages;
import id.banua.model.region.RegionLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Paid families in; whom assistance reached, held against the list in force, out. Recipients count where they were paid, the
 * eligible where the list has them. Only regencies for which the programme has payments in the quarter are held against the
 * list: where its files are missing nothing can be said of it. The rows of list {@code all} hold what the files sum to.
 */
final class AssistanceCells {
    static final String RECIPIENTS = "recipients";
    static final String ELIGIBLE = "eligible";
    static final String ELIGIBLE_REACHED = "eligible_reached";
    static final String NOT_ELIGIBLE = "recipients_not_eligible";
    static final String NOT_LISTED = "recipients_not_listed";
    static final String UNKNOWN = "recipients_unknown";

    private static final List<String> AGAINST_A_LIST =
            List.of(ELIGIBLE, ELIGIBLE_REACHED, NOT_ELIGIBLE, NOT_LISTED, UNKNOWN);
    private static final List<String> OF_FILES = List.of(PAYMENTS, AMOUNT);
    private static final String NO_LIST = "none";
    private static final String VINTAGE = TargetedFamilies.VINTAGE;

    private AssistanceCells() {}

    /**
     * Cells by programme, quarter, region, list and vintage.
     *
     * @param families of {@link TargetedFamilies}
     * @param sums of {@link PaidFamilies#sums}
     * @param listed of {@link Standing#inVintages}
     * @param inForce of {@link Vintages#ofAnyList}
     */
    static Dataset<Row> of(Dataset<Row> families, Dataset<Row> sums, Dataset<Row> listed, Dataset<Row> inForce) {
        Dataset<Row> paid = paid(families);
        Dataset<Row> reached = families.where(col(TargetedFamilies.NOW).equalTo(Digits.numberOf(Standing.ELIGIBLE)))
                .groupBy(
                        col(PROGRAMME),
                        col(QUARTER),
                        col(VINTAGE),
                        col(TargetedFamilies.LISTED_AREA).as(Area.AREA))
                .agg(count(lit(1)).as(ELIGIBLE_REACHED));
        Dataset<Row> eligible = eligible(listed, inForce, PaidFamilies.presence(sums));
        Dataset<Row> whole = paid.groupBy(PROGRAMME, QUARTER, Area.AREA)
                .agg(sum(RECIPIENTS).as(RECIPIENTS))
                .withColumn(VINTAGE, lit(null).cast("int"));
        Dataset<Row> parts = Stream.of(
                        named(paid, false),
                        named(reached, false),
                        named(eligible, false),
                        named(whole, true),
                        named(sums.withColumn(VINTAGE, lit(null).cast("int")), true))
                .reduce((left, right) -> left.unionByName(right, true))
                .orElseThrow();
        return wider(parts);
    }

    private static Dataset<Row> paid(Dataset<Row> families) {
        return families.groupBy(col(PROGRAMME), col(QUARTER), col(VINTAGE), col(Area.AREA))
                .agg(
                        count(lit(1)).as(RECIPIENTS),
                        stands(Standing.NOT_ELIGIBLE).as(NOT_ELIGIBLE),
                        stands(Standing.NOT_LISTED).as(NOT_LISTED),
                        stands(Standing.UNKNOWN).as(UNKNOWN));
    }

    private static Column stands(Standing standing) {
        return count(when(col(TargetedFamilies.NOW).equalTo(Digits.numberOf(standing)), 1));
    }

    private static Dataset<Row> eligible(Dataset<Row> listed, Dataset<Row> inForce, Dataset<Row> presence) {
        Column isInForce = Area.regency()
                .equalTo(col(Vintages.REGENCY))
                .and(col("listed_vintage").equalTo(col(Vintages.LIST_VINTAGE)));
        Column isPresent = Area.regency()
                .equalTo(col("present_in"))
                .and(col(Vintages.FROM).leq(col("present_quarter")))
                .and(col(Vintages.UNTIL).gt(col("present_quarter")));
        return listed.where(col(Standing.COLUMN).equalTo(Digits.numberOf(Standing.ELIGIBLE)))
                .groupBy(col(VINTAGE).as("listed_vintage"), col(Area.AREA))
                .agg(count(lit(1)).as(ELIGIBLE))
                .join(broadcast(inForce), isInForce)
                .join(broadcast(presence), isPresent)
                .select(
                        col("paying").as(PROGRAMME),
                        col("present_quarter").as(QUARTER),
                        col("listed_vintage").as(VINTAGE),
                        col(Area.AREA),
                        col(ELIGIBLE));
    }

    /** Where no list is in force the list has no name; the rows of the files as a whole are of all lists. */
    private static Dataset<Row> named(Dataset<Row> counts, boolean isWhole) {
        Column none = lit(isWhole ? EventColumns.ALL : NO_LIST);
        return counts.withColumn("list", coalesce(Vintages.listOf(col(VINTAGE)), none))
                .withColumn("vintage", coalesce(Quarter.text(Vintages.quarterOf(col(VINTAGE))), none))
                .drop(VINTAGE);
    }

    private static Dataset<Row> wider(Dataset<Row> parts) {
        Column isWhole = col("list").equalTo(EventColumns.ALL);
        Column isHeld = not(col("list").isin(EventColumns.ALL, NO_LIST));
        List<Column> sums = new ArrayList<>();
        sums.add(coalesce(sum(RECIPIENTS), lit(0L)).as(RECIPIENTS));
        AGAINST_A_LIST.forEach(name -> sums.add(sum(name).as(name)));
        OF_FILES.forEach(name -> sums.add(sum(name).as(name)));
        sums.add(max("region." + Area.REGION_LEVEL).as(Area.REGION_LEVEL));
        Dataset<Row> summed = parts.withColumn("region", explode(Area.regions(RegionLevel.DISTRICT)))
                .groupBy(
                        col(PROGRAMME),
                        Quarter.text(col(QUARTER)).as("quarter"),
                        col("region." + Area.REGION_CODE),
                        col("list"),
                        col("vintage"))
                .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
        Map<String, Column> filled = new LinkedHashMap<>();
        AGAINST_A_LIST.forEach(name -> filled.put(name, when(isHeld, coalesce(col(name), lit(0L)))));
        OF_FILES.forEach(name -> filled.put(name, when(isWhole, coalesce(col(name), lit(0L)))));
        return summed.withColumns(filled);
    }
}
