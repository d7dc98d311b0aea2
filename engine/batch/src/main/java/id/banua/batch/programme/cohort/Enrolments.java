package id.banua.batch.programme.cohort;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.months_between;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.EventColumns;
import id.banua.batch.programme.Exit;
import id.banua.batch.programme.PersonOf;
import id.banua.batch.programme.Quarter;
import id.banua.batch.programme.StageState;
import id.banua.model.programme.OutcomeStage;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Enrolments with their person in; what the enrolment itself tells out: its cohort, and the stages up to the certificate. */
public final class Enrolments {
    /** Quarter of the enrolment, as {@link Quarter} counts. */
    public static final String QUARTER = "enrolled_quarter";

    static final String ID = "enrolment_id";

    /** Day of the enrolment, in days since 1970. */
    static final String DAY = "enrolled_day";

    private static final int MONTHS_OF_A_YEAR = 12;

    /** A band's first age and its name; the last has no end. */
    private record AgeBand(int from, String name) {}

    private static final List<AgeBand> AGE_BANDS = List.of(
            new AgeBand(60, "60+"),
            new AgeBand(45, "45-59"),
            new AgeBand(35, "35-44"),
            new AgeBand(25, "25-34"),
            new AgeBand(20, "20-24"),
            new AgeBand(15, "15-19"),
            new AgeBand(0, "0-14"));

    private Enrolments() {}

    /** One row for each enrolment. */
    public static Dataset<Row> of(Dataset<Row> enrolments) {
        Column hasLeft = col("ended_on").isNotNull().or(isCompleted().isNotNull());
        List<Column> columns = new ArrayList<>(List.of(
                col(PersonOf.PERSON),
                col(PersonOf.IS_IDENTIFIED),
                col(ID),
                col(EventColumns.PROGRAMME),
                Area.ofRecord().as(Area.AREA),
                col(EventColumns.VOCATION),
                col(EventColumns.INSTITUTION),
                coalesce(col(EventColumns.SEX), lit(EventColumns.UNKNOWN)).as(EventColumns.SEX),
                ageBand().as(EventColumns.AGE_BAND),
                Quarter.ofDay(col("enrolled_on")).as(QUARTER),
                unix_date(col("enrolled_on")).as(DAY),
                col(Exit.DAY),
                col(Exit.MONTH),
                col(Exit.YEAR),
                round(col(EventColumns.COST)).cast("bigint").as(EventColumns.COST)));
        columns.addAll(stages(hasLeft));
        return Exit.with(enrolments, col("ended_on"), hasLeft).select(columns.toArray(Column[]::new));
    }

    private static List<Column> stages(Column hasLeft) {
        Column isCompleted = isCompleted();
        Column isDropout = isCompleted.equalTo(false);
        Column hasCertificate =
                col("certificate_number").isNotNull().or(col("certified_on").isNotNull());
        Column isCertified = col("assessment").equalTo("competent").and(hasCertificate);
        Column failed = col("assessment").equalTo("not_yet_competent");
        return List.of(
                StageState.named(OutcomeStage.ENROLLED, lit(true), lit(true), lit(false)),
                StageState.named(OutcomeStage.COMPLETED, hasLeft, isCompleted, isDropout),
                StageState.named(OutcomeStage.ASSESSED, hasLeft, isCompleted.and(isAssessed()), isDropout),
                StageState.named(OutcomeStage.CERTIFIED, hasLeft, isCompleted.and(isCertified), isDropout.or(failed)));
    }

    /** Who was assessed completed the course, even where the record does not say so. */
    private static Column isCompleted() {
        return coalesce(col("is_completed"), when(isAssessed(), lit(true)));
    }

    private static Column isAssessed() {
        return col("assessment").isNotNull().or(col("assessed_on").isNotNull());
    }

    /** By completed years on the day of the enrolment. */
    private static Column ageBand() {
        Column age = floor(months_between(col("enrolled_on"), col("birth_date")).divide(MONTHS_OF_A_YEAR));
        Column band = lit(EventColumns.UNKNOWN);
        for (int i = AGE_BANDS.size() - 1; i >= 0; i--) {
            band = when(age.geq(AGE_BANDS.get(i).from()), lit(AGE_BANDS.get(i).name()))
                    .otherwise(band);
        }
        return band;
    }
}
