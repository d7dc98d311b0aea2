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

/** Records in; the cells of {@link ListMarts} out, as they are counted, before anything is withheld. */
final class HelpMarts {
    /** PKH and Sembako are meant for deciles 1 to 4 of the register (Ministry of Social Affairs, 2025). */
    private static final int ELIGIBLE_DECILES = 4;

    private HelpMarts() {}

    static Map<Mart, Dataset<Row>> cells(ProgrammeRecords records) {
        Dataset<Row> register = records.households("register", "register_id");
        Dataset<Row> inForce = records.kept("vintages", Vintages.ofAnyList(register));
        Dataset<Row> listed = records.kept("listed", Standing.inVintages(register, ELIGIBLE_DECILES));
        Dataset<Row> payments = records.kept("payments", Payments.of(records.households("assistance", "payment_id")));
        Dataset<Row> families = records.kept("families", Assistance.families(payments, listed, inForce));
        Assistance assistance = Assistance.of(families, payments, listed, inForce);
        Dataset<Row> households =
                records.kept("households", Packages.households(helped(records, payments), listed, inForce));
        Map<Mart, Dataset<Row>> cells = new LinkedHashMap<>();
        cells.put(ListMarts.ASSISTANCE, assistance.cells());
        cells.put(ListMarts.ASSISTANCE_FLOWS, assistance.flows());
        cells.put(ListMarts.PACKAGES, Packages.cells(households));
        cells.put(ListMarts.PACKAGE_GAPS, Packages.gaps(households));
        cells.put(ListMarts.LIST_EXITS, ListExits.of(records.persons("register", "register_id")));
        return cells;
    }

    private static Dataset<Row> helped(ProgrammeRecords records, Dataset<Row> payments) {
        return HelpedHouseholds.of(
                payments,
                records.households("grants", "grant_id"),
                records.households("houses", "house_id"),
                records.households("enrolments", "enrolment_id"));
    }
}
