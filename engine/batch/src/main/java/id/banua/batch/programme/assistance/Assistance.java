package id.banua.batch.programme.assistance;

import id.banua.batch.programme.register.Standing;
import id.banua.batch.programme.register.Vintages;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Payments and a register in; the cells of the marts of assistance out, before disclosure control.
 *
 * @param cells whom assistance reached
 * @param flows who stayed, entered or left
 */
public record Assistance(Dataset<Row> cells, Dataset<Row> flows) {

    /**
     * Cells and flows of all payments.
     *
     * @param payments with their household
     * @param register with its households
     * @param eligibleDeciles the highest decile that is meant to be helped
     */
    public static Assistance of(Dataset<Row> payments, Dataset<Row> register, int eligibleDeciles) {
        Dataset<Row> inForce = Vintages.ofAnyList(register);
        Dataset<Row> listed = Standing.inVintages(register, eligibleDeciles);
        Dataset<Row> families = TargetedFamilies.of(PaidFamilies.of(payments), Standing.ofHouseholds(listed), inForce)
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> sums = PaidFamilies.sums(payments);
        return new Assistance(
                AssistanceCells.of(families, sums, listed, inForce),
                AssistanceFlows.of(families, PaidFamilies.presence(sums)));
    }
}
