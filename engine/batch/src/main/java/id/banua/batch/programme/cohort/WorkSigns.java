package id.banua.batch.programme.cohort;

import static id.banua.batch.programme.PersonOf.PERSON;
import static id.banua.batch.programme.cohort.Jobs.EVIDENCE;
import static id.banua.batch.programme.cohort.Jobs.FROM;
import static id.banua.batch.programme.cohort.Jobs.HAS_ENDED;
import static id.banua.batch.programme.cohort.Jobs.UNTIL;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.Digits;
import id.banua.model.programme.EvidenceLevel;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Everything that is known of persons' work: jobs from placements, and answers to follow-ups, each with the days of which
 * it speaks. A question that got no answer is no sign. The columns are those of {@link Jobs} and {@value #IS_JOB},
 * {@value #IS_AT_WORK}; an answer speaks of the one day on which it was given.
 */
final class WorkSigns {
    /** Whether the first day of the work is known. */
    static final String IS_JOB = "is_job";

    /** Whether the person was at work; announced work is not. */
    static final String IS_AT_WORK = "is_at_work";

    private static final String ENROLMENT_ID = "enrolment_id";
    private static final String NEXT = "next_answer";
    private static final String ENROLLED_PERSON = "enrolled_person";

    private WorkSigns() {}

    /**
     * Placements with the person whom they are about: the one of the enrolment that they name, else their own.
     *
     * @param placements with their own person
     * @param enrolments with their person
     */
    static Dataset<Row> withPersonOfEnrolment(Dataset<Row> placements, Dataset<Row> enrolments) {
        Dataset<Row> named = joined(placements.where(col(ENROLMENT_ID).isNotNull()), enrolments, "left")
                .withColumn(PERSON, coalesce(col(ENROLLED_PERSON), col(PERSON)))
                .drop(ENROLLED_PERSON);
        return placements.where(col(ENROLMENT_ID).isNull()).unionByName(named);
    }

    /** The signs of jobs and of follow-ups to those enrolments. */
    static Dataset<Row> of(Dataset<Row> jobs, Dataset<Row> followUps, Dataset<Row> enrolments) {
        Dataset<Row> ofJobs = jobs.drop(Area.AREA)
                .withColumn(IS_JOB, lit(true))
                .withColumn(IS_AT_WORK, col(EVIDENCE).gt(Digits.numberOf(EvidenceLevel.ANNOUNCED)));
        return bridged(ofJobs.unionByName(answers(followUps, enrolments)));
    }

    /** Who was at work, had not stopped, and says next that they are at work, was at work in between. */
    private static Dataset<Row> bridged(Dataset<Row> signs) {
        WindowSpec later = Window.partitionBy(PERSON).orderBy(UNTIL).rangeBetween(1, Window.unboundedFollowing());
        Column denies = when(col(IS_AT_WORK), lit(0)).otherwise(lit(1));
        Column next =
                min(when(not(col(IS_JOB)), Digits.of(col(FROM), denies, 2))).over(later);
        Column goesOn = col(IS_AT_WORK)
                .and(not(col(HAS_ENDED)))
                .and(Digits.low(col(NEXT), 2).equalTo(0));
        return signs.withColumn(NEXT, next)
                .withColumn(UNTIL, when(goesOn, Digits.high(col(NEXT), 2)).otherwise(col(UNTIL)))
                .drop(NEXT);
    }

    private static Dataset<Row> answers(Dataset<Row> followUps, Dataset<Row> enrolments) {
        Column isSelfEmployed = col("answer").equalTo("self_employed");
        Column kind = when(isSelfEmployed, lit(Digits.numberOf(Employment.SELF_EMPLOYED)))
                .otherwise(lit(Digits.numberOf(Employment.WAGE)));
        Column evidence = when(
                        col("evidence").equalTo(EvidenceLevel.VERIFIED.id()),
                        lit(Digits.numberOf(EvidenceLevel.VERIFIED)))
                .otherwise(lit(Digits.numberOf(EvidenceLevel.REPORTED)));
        Dataset<Row> answered = followUps.where(col("answer").notEqual("no_answer"));
        return joined(answered, enrolments, "inner")
                .select(
                        col(ENROLLED_PERSON).as(PERSON),
                        unix_date(col("asked_on")).as(FROM),
                        unix_date(col("asked_on")).as(UNTIL),
                        lit(false).as(HAS_ENDED),
                        evidence.as(EVIDENCE),
                        kind.as(Employment.COLUMN),
                        lit(false).as(IS_JOB),
                        col("answer").notEqual("not_working").as(IS_AT_WORK));
    }

    /** Joined by the hash of the id first: numbers are sorted faster than texts, and equal hashes are told apart by the id. */
    private static Dataset<Row> joined(Dataset<Row> records, Dataset<Row> enrolments, String how) {
        Dataset<Row> persons = enrolments.select(
                xxhash64(col(ENROLMENT_ID)).as("enrolled_hash"),
                col(ENROLMENT_ID).as("enrolled_id"),
                col(PERSON).as(ENROLLED_PERSON));
        Column isThatEnrolment = xxhash64(col(ENROLMENT_ID))
                .equalTo(col("enrolled_hash"))
                .and(col(ENROLMENT_ID).equalTo(col("enrolled_id")));
        return records.join(persons, isThatEnrolment, how).drop("enrolled_hash", "enrolled_id");
    }
}
