package id.banua.batch.programme.fair;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.EventColumns;
import id.banua.model.programme.EvidenceLevel;
import id.banua.model.programme.FairStage;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Employers at job fairs in; the ladder of each fair out, by sector. A value is the sum of the employers who told it, null where
 * none did. What an employer writes down before reporting after the fair, or announces, is a hope and does not count. A fill
 * rate holds the hired against the vacancies of the employers who told them.
 */
public final class FairLadder {
    private static final String TOLD = "told";

    private FairLadder() {}

    /** One row for each fair, sector and stage. */
    public static Dataset<Row> of(Dataset<Row> employers) {
        Column[] stages =
                Arrays.stream(FairStage.values()).map(FairLadder::told).toArray(Column[]::new);
        Column vacancies = when(col("value").isNotNull(), col("vacancies"));
        return employers
                .withColumn("vacancies", vacancies())
                .select(
                        col("event_id"),
                        col("vacancies"),
                        explode(array(col("sector"), lit(EventColumns.ALL))).as("sector"),
                        array(stages).as(TOLD))
                .withColumn(TOLD, explode(col(TOLD)))
                .select(col("event_id"), col("sector"), col("vacancies"), col(TOLD + ".*"))
                .groupBy("event_id", "sector", "stage")
                .agg(
                        sum("value").as("value"),
                        count(lit(1)).as("employers"),
                        count("value").as("employers_reporting"),
                        sum(vacancies).as("vacancies_of_reporting"));
    }

    private static Column told(FairStage stage) {
        return struct(
                lit(stage.id()).as("stage"),
                (stage.countsPersons() ? when(hasReported(), value(stage)) : value(stage)).as("value"));
    }

    private static Column hasReported() {
        Column isFact = coalesce(col("evidence"), lit("")).notEqual(EvidenceLevel.ANNOUNCED.id());
        return col("reported_on").isNotNull().and(isFact);
    }

    private static Column value(FairStage stage) {
        return switch (stage) {
            case VACANCIES -> vacancies();
            case VACANCIES_HOME, VACANCIES_ABROAD, VACANCIES_DISABILITY -> col(stage.id());
            case APPLIED -> col("applications");
            case INTERVIEWED -> col("interviews");
            case OFFERED -> col("offers");
            case HIRED -> col("hires");
            case RETAINED -> col("retained_90_days");
        };
    }

    /** An employer that says nothing of vacancies abroad is taken to have none: it was asked for what it has. */
    private static Column vacancies() {
        return col("vacancies_home").plus(coalesce(col("vacancies_abroad"), lit(0L)));
    }
}
