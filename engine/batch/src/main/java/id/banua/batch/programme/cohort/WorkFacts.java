package id.banua.batch.programme.cohort;

import static id.banua.batch.programme.PersonOf.PERSON;
import static id.banua.batch.programme.cohort.Jobs.EVIDENCE;
import static id.banua.batch.programme.cohort.Jobs.FROM;
import static id.banua.batch.programme.cohort.Jobs.UNTIL;
import static id.banua.batch.programme.cohort.WorkSigns.IS_AT_WORK;
import static id.banua.batch.programme.cohort.WorkSigns.IS_JOB;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Digits;
import id.banua.batch.programme.Exit;
import id.banua.batch.programme.Quarter;
import id.banua.batch.programme.StageState;
import id.banua.model.programme.OutcomeStage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Enrolments and the signs of their persons' work in; enrolments out, each with what the signs say of its windows. A window
 * is open from the exit to its last day, a quarter from its first day. A job begun before the enrolment is no placement, but
 * counts for quarters.
 */
final class WorkFacts {
    /** The first work in the widest window: its day, kind of work, and what is known after 6 and 12 months. */
    static final String FIRST = "first_work";

    /** The first day of announced work that nobody has reported. */
    static final String ANNOUNCED = "announced_day";

    static final List<OutcomeStage> WINDOWS =
            List.of(OutcomeStage.PLACED_30, OutcomeStage.PLACED_90, OutcomeStage.PLACED_180);
    static final List<OutcomeStage> QUARTERS = List.of(OutcomeStage.EMPLOYED_Q2, OutcomeStage.EMPLOYED_Q4);

    private static final int KINDS = Employment.values().length;

    /** Numbers that {@link LastingWork} makes. */
    private static final int KNOWN = WorkWorth.COUNT * StageState.values().length;

    private WorkFacts() {}

    /** The best evidence for a stage, null where nothing shows it. */
    static Column evidence(OutcomeStage stage) {
        return col("evidence_" + stage.id());
    }

    /** The first work of a quarter: its day and kind. */
    static Column firstOf(OutcomeStage quarter) {
        return col("first_" + quarter.id());
    }

    /** The first thing known on or after the last day of a window: 1 in its last digit says that nobody was at work before. */
    static Column after(OutcomeStage stage) {
        return col("after_" + stage.id());
    }

    /** The last day of the window of an enrolment. */
    static Column lastDay(OutcomeStage stage) {
        return QUARTERS.contains(stage)
                ? unix_date(Quarter.lastDay(quarter(stage)))
                : col(Exit.DAY).plus(stage.windowDays());
    }

    /** Day of the first work. */
    static Column firstDay() {
        return Digits.high(Digits.high(Digits.high(col(FIRST), KNOWN), KNOWN), KINDS);
    }

    /** Kind of the first work. */
    static Column firstKind() {
        return Digits.low(Digits.high(Digits.high(col(FIRST), KNOWN), KNOWN), KINDS);
    }

    /** What is known 6 months after the first work began, as {@link LastingWork} says it. */
    static Column after6Months() {
        return Digits.low(Digits.high(col(FIRST), KNOWN), KNOWN);
    }

    /** What is known 12 months after the first work began, as {@link LastingWork} says it. */
    static Column after12Months() {
        return Digits.low(col(FIRST), KNOWN);
    }

    static Dataset<Row> of(Dataset<Row> enrolments, Dataset<Row> lastingSigns) {
        Dataset<Row> signs = lastingSigns.withColumnRenamed(PERSON, "worker");
        List<Column> facts = facts();
        Column[] keys = Stream.of(enrolments.columns()).map(name -> col(name)).toArray(Column[]::new);
        return enrolments
                .join(signs, col(PERSON).equalTo(col("worker")), "left")
                .groupBy(keys)
                .agg(facts.get(0), facts.subList(1, facts.size()).toArray(Column[]::new));
    }

    private static List<Column> facts() {
        Column isAfterExit = when(
                        col(IS_JOB),
                        col(FROM).geq(col(Enrolments.DAY)).and(col(UNTIL).geq(col(Exit.DAY))))
                .otherwise(col(FROM).geq(col(Exit.DAY)));
        Column isFound = col(IS_AT_WORK).and(isAfterExit);
        Column isPromised = not(col(IS_AT_WORK)).and(col(IS_JOB)).and(col(FROM).geq(col(Enrolments.DAY)));
        List<Column> facts = new ArrayList<>();
        facts.add(min(when(isFound, packed())).as(FIRST));
        facts.add(min(when(isPromised, col(FROM))).as(ANNOUNCED));
        for (OutcomeStage window : WINDOWS) {
            Column isIn = isFound.and(col(FROM).leq(lastDay(window)));
            facts.add(max(when(isIn, col(EVIDENCE))).as("evidence_" + window.id()));
            facts.add(firstAfter(window));
        }
        QUARTERS.forEach(stage -> facts.addAll(inQuarter(stage)));
        return facts;
    }

    private static List<Column> inQuarter(OutcomeStage stage) {
        Column first = unix_date(Quarter.firstDay(quarter(stage)));
        Column isIn = col(IS_AT_WORK)
                .and(col(FROM).leq(lastDay(stage)))
                .and(col(UNTIL).geq(first));
        return List.of(
                max(when(isIn, col(EVIDENCE))).as("evidence_" + stage.id()),
                min(when(isIn, Digits.of(col(FROM), col(Employment.COLUMN), KINDS)))
                        .as("first_" + stage.id()),
                firstAfter(stage));
    }

    private static Column packed() {
        Column kind = Digits.of(col(FROM), col(Employment.COLUMN), KINDS);
        Column after6 = Digits.of(kind, col(LastingWork.AFTER_6_MONTHS), KNOWN);
        return Digits.of(after6, col(LastingWork.AFTER_12_MONTHS), KNOWN);
    }

    /** An answer that says no counts from the last day on; work counts after it, and says no only if its beginning is known. */
    private static Column firstAfter(OutcomeStage stage) {
        Column last = lastDay(stage);
        Column isDenied =
                not(col(IS_AT_WORK)).and(not(col(IS_JOB))).and(col(FROM).geq(last));
        Column isLater = col(IS_AT_WORK).and(col(FROM).gt(last));
        Column saysNo = when(isDenied.or(col(IS_JOB)), lit(1)).otherwise(lit(0));
        return min(when(isDenied.or(isLater), Digits.of(col(FROM), saysNo, 2))).as("after_" + stage.id());
    }

    private static Column quarter(OutcomeStage stage) {
        int later = stage == OutcomeStage.EMPLOYED_Q2 ? 2 : 4;
        return Quarter.ofDay(date_from_unix_date(col(Exit.DAY))).plus(later);
    }
}
