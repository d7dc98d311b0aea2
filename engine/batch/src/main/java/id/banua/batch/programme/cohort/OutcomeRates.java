package id.banua.batch.programme.cohort;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.try_divide;

import id.banua.batch.programme.EventColumns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Cells of outcomes in, after disclosure control; the same with their bounds, coverage and cost out. What is computed from a
 * withheld count is null; so is a rate of nobody.
 */
public final class OutcomeRates {
    private OutcomeRates() {}

    /** Adds the columns in percent and in rupiah, and the day until which the records know. */
    public static Dataset<Row> of(Dataset<Row> cells) {
        Column reached = col(CohortCells.REACHED);
        Column unknown = col(CohortCells.UNKNOWN);
        Column observable = col(CohortCells.BASE).minus(col(CohortCells.NOT_OBSERVABLE));
        Column withUnknown = col(CohortCells.COST_REACHED).plus(col(CohortCells.COST_UNKNOWN));
        return cells.withColumn("low_percent", percent(reached, observable))
                .withColumn("high_percent", percent(reached.plus(unknown), observable))
                .withColumn("coverage_percent", percent(reached.plus(col(CohortCells.NOT_REACHED)), observable))
                .withColumn("cost_per_reached_rupiah", try_divide(col(CohortCells.COST), col(CohortCells.COST_REACHED)))
                .withColumn("cost_per_reached_low_rupiah", try_divide(col(CohortCells.COST), withUnknown))
                .withColumn("cost_known_percent", percent(col(CohortCells.COST_KNOWN), col(CohortCells.BASE)))
                .withColumn(
                        "known_until", date_format(date_from_unix_date(col(EventColumns.KNOWN_UNTIL)), "yyyy-MM-dd"));
    }

    private static Column percent(Column part, Column whole) {
        return try_divide(lit(100.0).multiply(part), whole);
    }
}
