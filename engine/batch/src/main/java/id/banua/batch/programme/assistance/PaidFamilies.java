package id.banua.batch.programme.assistance;

import static id.banua.batch.programme.PersonOf.HOUSEHOLD;
import static id.banua.batch.programme.PersonOf.IS_IDENTIFIED;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.Quarter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Payments of assistance, and the families that they reached. */
final class PaidFamilies {
    static final String PROGRAMME = "programme";
    static final String QUARTER = "paid_quarter";
    static final String PAYMENTS = "payments";
    static final String AMOUNT = "amount_rupiah";

    private PaidFamilies() {}

    /** One row for each family, programme and quarter, however often it was paid, in the area of the lowest number. */
    static Dataset<Row> of(Dataset<Row> payments) {
        return payments.select(
                        col(HOUSEHOLD),
                        col(IS_IDENTIFIED),
                        col(PROGRAMME),
                        Quarter.ofText(col("quarter")).as(QUARTER),
                        Area.ofRecord().as(Area.AREA))
                .repartition(col(HOUSEHOLD))
                .groupBy(HOUSEHOLD, IS_IDENTIFIED, PROGRAMME, QUARTER)
                .agg(min(Area.AREA).as(Area.AREA));
    }

    /** Payments and rupiah by programme, quarter and area: what the files of payments sum to. */
    static Dataset<Row> sums(Dataset<Row> payments) {
        return payments.select(
                        col(PROGRAMME),
                        Quarter.ofText(col("quarter")).as(QUARTER),
                        Area.ofRecord().as(Area.AREA),
                        round(col(AMOUNT)).cast("bigint").as(AMOUNT))
                .groupBy(PROGRAMME, QUARTER, Area.AREA)
                .agg(count(lit(1)).as(PAYMENTS), sum(AMOUNT).as(AMOUNT));
    }

    /** In which regencies and quarters a programme has payments at all; elsewhere its files are missing, nobody's payment. */
    static Dataset<Row> presence(Dataset<Row> sums) {
        return sums.select(
                        col(PROGRAMME).as("paying"),
                        col(QUARTER).as("present_quarter"),
                        Area.regency().as("present_in"))
                .distinct();
    }
}
