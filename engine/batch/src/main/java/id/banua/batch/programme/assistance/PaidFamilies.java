package id.banua.batch.programme.assistance;

import static id.banua.batch.programme.PersonOf.HOUSEHOLD;
import static id.banua.batch.programme.PersonOf.IS_IDENTIFIED;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.Payments;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The families that {@link Payments} reached, and what they sum to. */
final class PaidFamilies {
    static final String PROGRAMME = Payments.PROGRAMME;
    static final String QUARTER = Payments.QUARTER;
    static final String PAYMENTS = Payments.PAYMENTS;
    static final String AMOUNT = Payments.AMOUNT;

    private PaidFamilies() {}

    /** One row for each family, programme and quarter, however often it was paid, in the area of the lowest number. */
    static Dataset<Row> of(Dataset<Row> payments) {
        return payments.groupBy(HOUSEHOLD, IS_IDENTIFIED, PROGRAMME, QUARTER)
                .agg(min(Area.AREA).as(Area.AREA));
    }

    /** Payments and rupiah by programme, quarter and area: what the files of payments sum to. */
    static Dataset<Row> sums(Dataset<Row> payments) {
        return payments.groupBy(PROGRAMME, QUARTER, Area.AREA)
                .agg(sum(PAYMENTS).as(PAYMENTS), sum(AMOUNT).as(AMOUNT));
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
