package id.banua.batch.programme.cohort;

import static id.banua.batch.programme.PersonOf.PERSON;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.Digits;
import id.banua.model.programme.EvidenceLevel;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Placements with their person in; jobs out. Reports of one person with one first day are about one job. A report that
 * knows less far than the job's first day announces it, whatever it calls itself. An end that lies after the last day of
 * knowledge is a plan, no end.
 */
public final class Jobs {
    /** First day, in days since 1970. */
    public static final String FROM = "from_day";

    /** Last day on which the person is known to have been in it; null where it is only announced. */
    public static final String UNTIL = "until_day";

    /** Whether {@link #UNTIL} is the day on which it ended. */
    public static final String HAS_ENDED = "has_ended";

    /** The best evidence for it, the place of an {@link EvidenceLevel}. */
    public static final String EVIDENCE = "evidence";

    private Jobs() {}

    /** One row for each person and first day, of placements and enrolments with their person. */
    public static Dataset<Row> of(Dataset<Row> placements, Dataset<Row> enrolments) {
        return told(WorkSigns.withPersonOfEnrolment(placements, enrolments))
                .groupBy(PERSON, FROM)
                .agg(
                        min("end").as("end"),
                        max("seen").as("seen"),
                        max("worth").as("worth"),
                        min(Area.AREA).as(Area.AREA))
                .select(
                        col(PERSON),
                        col(FROM),
                        coalesce(col("end"), col("seen")).as(UNTIL),
                        col("end").isNotNull().as(HAS_ENDED),
                        WorkWorth.evidence(col("worth")).as(EVIDENCE),
                        WorkWorth.employment(col("worth")).as(Employment.COLUMN),
                        col(Area.AREA));
    }

    private static Dataset<Row> told(Dataset<Row> placements) {
        Column isAnnounced = col("evidence")
                .equalTo(EvidenceLevel.ANNOUNCED.id())
                .or(col("started_on").gt(col("reported_on")));
        Column evidence = when(isAnnounced, lit(Digits.numberOf(EvidenceLevel.ANNOUNCED)))
                .when(
                        col("evidence").equalTo(EvidenceLevel.VERIFIED.id()),
                        lit(Digits.numberOf(EvidenceLevel.VERIFIED)))
                .otherwise(lit(Digits.numberOf(EvidenceLevel.REPORTED)));
        Column isPlan = isAnnounced.or(col("ended_on").gt(col("reported_on")));
        return placements.select(
                col(PERSON),
                unix_date(col("started_on")).as(FROM),
                when(isPlan, lit(null)).otherwise(unix_date(col("ended_on"))).as("end"),
                when(isAnnounced, lit(null))
                        .otherwise(unix_date(col("reported_on")))
                        .as("seen"),
                WorkWorth.of(evidence, Employment.ofPlacement()).as("worth"),
                Area.ofRecord().as(Area.AREA));
    }
}
