package id.banua.batch.programme.cohort;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.unix_date;

import id.banua.batch.programme.EventColumns;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Records in; one row with the last day of which they know out: the last day up to which a placement was reported or on which
 * somebody was asked. Where there is neither, nobody knows of work, and the enrolments' own last day tells how much time has
 * passed without a word.
 */
final class Knowledge {
    private Knowledge() {}

    static Dataset<Row> of(Dataset<Row> enrolments, Dataset<Row> placements, Dataset<Row> followUps) {
        Dataset<Row> reported = placements.agg(max("reported_on").as("reported"));
        Dataset<Row> asked = followUps.agg(max("asked_on").as("asked"));
        Dataset<Row> enrolled = enrolments.agg(
                max(greatest(col("enrolled_on"), col("ended_on"), col("assessed_on"), col("certified_on")))
                        .as("own"));
        return reported.crossJoin(asked)
                .crossJoin(enrolled)
                .select(unix_date(coalesce(greatest(col("reported"), col("asked")), col("own")))
                        .as(EventColumns.KNOWN_UNTIL));
    }
}
