package id.banua.batch.programme.business;

import static id.banua.batch.programme.PersonOf.PERSON;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.unix_date;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Visits with the person whose grant they follow, out of visits and grants. A visit that did not find the business tells
 * nothing and is left out.
 */
final class Visits {
    static final String OWNER = "visited_person";
    static final String GRANT = "visited_grant";
    static final String DAY = "visited_day";
    static final String IS_OPEN = "is_open";

    /** Day of the closing; null where it is not told. */
    static final String CLOSED_DAY = "closed_day";

    static final String TURNOVER = "turnover_class";

    private Visits() {}

    static Dataset<Row> of(Dataset<Row> visits, Dataset<Row> grants) {
        Column tells = col("status").isin("operating", "closed");
        return visits.where(tells)
                .join(grants.select(col("grant_id"), col(PERSON).as(OWNER)), "grant_id")
                .select(
                        col(OWNER),
                        col("grant_id").as(GRANT),
                        unix_date(col("visited_on")).as(DAY),
                        col("status").equalTo("operating").as(IS_OPEN),
                        unix_date(col("closed_on")).as(CLOSED_DAY),
                        col(TURNOVER));
    }
}
