package id.banua.batch.programme.survival;

import static id.banua.batch.programme.cohort.Jobs.FROM;
import static id.banua.batch.programme.cohort.Jobs.HAS_ENDED;
import static id.banua.batch.programme.cohort.Jobs.UNTIL;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.lit;

import id.banua.batch.programme.Area;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Jobs in; how long each was followed out. An announced job has not begun and does not count. */
public final class PlacementLives {
    private PlacementLives() {}

    /** One row for each job that began. */
    public static Dataset<Row> of(Dataset<Row> jobs) {
        return jobs.where(col(UNTIL).isNotNull())
                .select(
                        lit("placement").as(MonthlySurvival.SUBJECT),
                        col(Area.AREA),
                        date_format(date_from_unix_date(col(FROM)), "yyyy").as(MonthlySurvival.START_YEAR),
                        org.apache
                                .spark
                                .sql
                                .functions
                                .greatest(col(UNTIL).minus(col(FROM)), lit(0))
                                .cast("bigint")
                                .as(KaplanMeier.TIME),
                        col(HAS_ENDED).as(KaplanMeier.IS_END));
    }
}
