package id.banua.batch.programme;

import id.banua.batch.programme.assistance.Assistance;
import id.banua.batch.programme.household.HelpedHouseholds;
import id.banua.batch.programme.household.Packages;
import id.banua.batch.programme.register.ListExits;
import id.banua.batch.programme.register.Standing;
import id.banua.batch.programme.register.Vintages;
import id.banua.model.mart.ListMarts;
import id.banua.model.mart.Mart;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Records in; the cells of {@link ListMarts} out, as they are counted, before anything is withheld. */
final class HelpMarts {
    /** PKH and Sembako are meant for deciles 1 to 4 of the register (Ministry of Social Affairs, 2025). */
    private static final int ELIGIBLE_DECILES = 4;

    private HelpMarts() {}

    static Map<Mart, Dataset<Row>> cells(ProgrammeRecords records) {
        Dataset<Row> register = records.households("register", "register_id");
        Dataset<Row> payments = records.households("assistance", "payment_id");
        Assistance assistance = Assistance.of(payments, register, ELIGIBLE_DECILES);
        Dataset<Row> households = households(records, payments, register);
        Map<Mart, Dataset<Row>> cells = new LinkedHashMap<>();
        cells.put(ListMarts.ASSISTANCE, assistance.cells());
        cells.put(ListMarts.ASSISTANCE_FLOWS, assistance.flows());
        cells.put(ListMarts.PACKAGES, Packages.cells(households));
        cells.put(ListMarts.PACKAGE_GAPS, Packages.gaps(households));
        cells.put(ListMarts.LIST_EXITS, ListExits.of(records.persons("register", "register_id")));
        return cells;
    }

    private static Dataset<Row> households(ProgrammeRecords records, Dataset<Row> payments, Dataset<Row> register) {
        Dataset<Row> helped = HelpedHouseholds.of(
                payments,
                records.households("grants", "grant_id"),
                records.households("houses", "house_id"),
                records.households("enrolments", "enrolment_id"));
        return Packages.households(
                        helped, Standing.inVintages(register, ELIGIBLE_DECILES), Vintages.ofAnyList(register))
                .persist(StorageLevel.MEMORY_AND_DISK());
    }
}
