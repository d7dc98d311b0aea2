package id.banua.batch.programme.cohort;

import static id.banua.batch.programme.PersonOf.PERSON;
import static id.banua.batch.programme.cohort.Jobs.EVIDENCE;
import static id.banua.batch.programme.cohort.Jobs.FROM;
import static id.banua.batch.programme.cohort.Jobs.HAS_ENDED;
import static id.banua.batch.programme.cohort.Jobs.UNTIL;
import static id.banua.batch.programme.cohort.WorkSigns.IS_AT_WORK;
import static id.banua.batch.programme.cohort.WorkSigns.IS_JOB;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Digits;
import id.banua.batch.programme.StageState;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Signs of work in; the same out, each with what is known of the person a while after its first day. A person is
 * <ul>
 *   <li>still at work if a sign covers that day;
 *   <li>not at work if the first answer from that day on says so, or if the work known last before that day has ended and
 *       nobody says otherwise later;
 *   <li>else it is unknown.
 * </ul>
 */
final class LastingWork {
    /** Days after the first that count as 6 and as 12 months. */
    static final int SIX_MONTHS = 183;

    static final int TWELVE_MONTHS = 365;

    /** What is known after 6 months: a {@link StageState} and how it is known, by {@link #state} and {@link #worth}. */
    static final String AFTER_6_MONTHS = "after_6_months";

    static final String AFTER_12_MONTHS = "after_12_months";

    /** States in what {@link #AFTER_6_MONTHS} holds. */
    private static final int STATES = 4;

    private static final String[] OF_A_SIGN = {
        PERSON, FROM, UNTIL, HAS_ENDED, EVIDENCE, Employment.COLUMN, IS_JOB, IS_AT_WORK
    };

    private LastingWork() {}

    /** Adds {@value #AFTER_6_MONTHS} and {@value #AFTER_12_MONTHS}; equal signs of a person become one. */
    static Dataset<Row> of(Dataset<Row> signs) {
        Dataset<Row> others = signs.select(
                col(PERSON).as("other"),
                col(FROM).as("other_from"),
                col(UNTIL).as("other_until"),
                col(HAS_ENDED).as("other_has_ended"),
                WorkWorth.of().as("other_worth"),
                col(IS_JOB).as("other_is_job"),
                col(IS_AT_WORK).as("other_is_at_work"));
        Column[] sign = columns(OF_A_SIGN);
        return signs.join(others, col(PERSON).equalTo(col("other")))
                .groupBy(sign)
                .agg(
                        covering(SIX_MONTHS).as("covering_6"),
                        answer(SIX_MONTHS).as("answer_6"),
                        last(SIX_MONTHS).as("last_6"),
                        covering(TWELVE_MONTHS).as("covering_12"),
                        answer(TWELVE_MONTHS).as("answer_12"),
                        last(TWELVE_MONTHS).as("last_12"))
                .withColumn(AFTER_6_MONTHS, known("_6"))
                .withColumn(AFTER_12_MONTHS, known("_12"))
                .drop("covering_6", "answer_6", "last_6", "covering_12", "answer_12", "last_12");
    }

    /** The state in a column that this step makes. */
    static Column state(Column known) {
        return Digits.low(known, STATES);
    }

    /** The worth of what shows that the stage was reached, in a column that this step makes. */
    static Column worth(Column known) {
        return Digits.high(known, STATES);
    }

    private static Column[] columns(String... names) {
        return Stream.of(names).map(name -> col(name)).toArray(Column[]::new);
    }

    /** The best worth of work that covers the day. */
    private static Column covering(int days) {
        Column day = col(FROM).plus(days);
        Column covers = col("other_is_at_work")
                .and(col("other_from").leq(day))
                .and(col("other_until").geq(day));
        return max(when(covers, col("other_worth")));
    }

    /** The first answer from the day on: its day, and whether it denies. */
    private static Column answer(int days) {
        Column isLater =
                not(col("other_is_job")).and(col("other_from").geq(col(FROM).plus(days)));
        Column denies = when(col("other_is_at_work"), lit(0)).otherwise(lit(1));
        return min(when(isLater, Digits.of(col("other_from"), denies, 2)));
    }

    /** The last day before the day on which work is known, and whether it ended then. */
    private static Column last(int days) {
        Column isEarlier =
                col("other_is_at_work").and(col("other_from").leq(col(FROM).plus(days)));
        Column goesOn = when(col("other_has_ended"), lit(0)).otherwise(lit(1));
        return max(when(isEarlier, Digits.of(col("other_until"), goesOn, 2)));
    }

    private static Column known(String which) {
        Column covering = col("covering" + which);
        Column answer = col("answer" + which);
        Column denies = Digits.low(answer, 2).equalTo(1);
        Column lastHasEnded = Digits.low(col("last" + which), 2).equalTo(0);
        Column broken = denies.or(answer.isNull().and(lastHasEnded));
        return Digits.of(coalesce(covering, lit(0)), StageState.known(covering.isNotNull(), broken), STATES);
    }
}
