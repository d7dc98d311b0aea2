package id.banua.batch.programme.assistance;

import static id.banua.batch.programme.assistance.AssistanceCells.ELIGIBLE;
import static id.banua.batch.programme.assistance.AssistanceCells.ELIGIBLE_REACHED;
import static id.banua.batch.programme.assistance.AssistanceCells.NOT_ELIGIBLE;
import static id.banua.batch.programme.assistance.AssistanceCells.NOT_LISTED;
import static id.banua.batch.programme.assistance.AssistanceCells.RECIPIENTS;
import static id.banua.batch.programme.assistance.AssistanceCells.UNKNOWN;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.try_divide;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Cells of assistance in, after disclosure control; the same with their errors out. Coverage is the reached of the eligible,
 * exclusion error the rest of them; inclusion error those not eligible or not listed among the recipients who can be held against
 * the list. Payments to families whose place is not known may have reached more: coverage is what is known at least.
 */
public final class AssistanceRates {
    private AssistanceRates() {}

    /** Adds the three columns in percent. */
    public static Dataset<Row> of(Dataset<Row> cells) {
        Column missed = col(ELIGIBLE).minus(col(ELIGIBLE_REACHED));
        Column wrong = col(NOT_ELIGIBLE).plus(col(NOT_LISTED));
        Column held = col(RECIPIENTS).minus(col(UNKNOWN));
        return cells.withColumn("coverage_percent", percent(col(ELIGIBLE_REACHED), col(ELIGIBLE)))
                .withColumn("exclusion_error_percent", percent(missed, col(ELIGIBLE)))
                .withColumn("inclusion_error_percent", percent(wrong, held));
    }

    private static Column percent(Column part, Column whole) {
        return try_divide(lit(100.0).multiply(part), whole);
    }
}
