package id.banua.batch.programme;

import static id.banua.batch.programme.PersonOf.HOUSEHOLD;
import static id.banua.batch.programme.PersonOf.IS_IDENTIFIED;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Payments of assistance in; what each household got of which programme, in which quarter and where, out. */
public final class Payments {
    public static final String PROGRAMME = "programme";

    /** As {@link Quarter} counts. */
    public static final String QUARTER = "paid_quarter";

    /** How many there were. */
    public static final String PAYMENTS = "payments";

    /** Whole rupiah. */
    public static final String AMOUNT = "amount_rupiah";

    /** The first day of payment, in days since 1970; that of the quarter where the day is not told. */
    public static final String FIRST_DAY = "first_paid_day";

    /** The last day of payment, likewise. */
    public static final String LAST_DAY = "last_paid_day";

    private Payments() {}

    /** One row for each household, programme, quarter and {@link Area}; {@code payments} have their household. */
    public static Dataset<Row> of(Dataset<Row> payments) {
        Column paidOn = coalesce(col("paid_on"), Quarter.firstDay(Quarter.ofText(col("quarter"))));
        return payments.select(
                        col(HOUSEHOLD),
                        col(IS_IDENTIFIED),
                        col(PROGRAMME),
                        Quarter.ofText(col("quarter")).as(QUARTER),
                        Area.ofRecord().as(Area.AREA),
                        round(col(AMOUNT)).cast("bigint").as(AMOUNT),
                        unix_date(paidOn).as(FIRST_DAY))
                .repartition(col(HOUSEHOLD))
                .groupBy(HOUSEHOLD, IS_IDENTIFIED, PROGRAMME, QUARTER, Area.AREA)
                .agg(
                        count(lit(1)).as(PAYMENTS),
                        sum(AMOUNT).as(AMOUNT),
                        min(FIRST_DAY).as(FIRST_DAY),
                        max(FIRST_DAY).as(LAST_DAY));
    }
}
