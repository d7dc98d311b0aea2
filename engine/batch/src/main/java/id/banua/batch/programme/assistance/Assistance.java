package id.banua.batch.programme.assistance;

import id.banua.batch.programme.register.Standing;
import id.banua.batch.programme.register.Vintages;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Payments and a register in; the cells of the marts of assistance out, before disclosure control.
 *
 * @param cells whom assistance reached
 * @param flows who stayed, entered or left
 */
public record Assistance(Dataset<Row> cells, Dataset<Row> flows) {

    /**
     * One row for each family, programme and quarter of {@link id.banua.batch.programme.Payments}, with how the list saw it.
     *
     * @param listed of {@link Standing#inVintages}
     * @param inForce of {@link Vintages#ofAnyList}
     */
    public static Dataset<Row> families(Dataset<Row> payments, Dataset<Row> listed, Dataset<Row> inForce) {
        return TargetedFamilies.of(PaidFamilies.of(payments), Standing.ofHouseholds(listed), inForce);
    }

    /**
     * Cells and flows of all payments.
     *
     * @param families of {@link #families}, of the same payments and lists
     */
    public static Assistance of(
            Dataset<Row> families, Dataset<Row> payments, Dataset<Row> listed, Dataset<Row> inForce) {
        Dataset<Row> sums = PaidFamilies.sums(payments);
        return new Assistance(
                AssistanceCells.of(families, sums, listed, inForce),
                AssistanceFlows.of(families, PaidFamilies.presence(sums)));
    }
}
