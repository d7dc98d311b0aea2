package id.banua.batch.programme;

import id.banua.batch.disclosure.Disclosure;
import id.banua.batch.disclosure.DisclosureLimits;
import id.banua.batch.disclosure.PlainCounts;
import id.banua.batch.programme.assistance.Assistance;
import id.banua.batch.programme.household.HelpedHouseholds;
import id.banua.batch.programme.household.PackageGaps;
import id.banua.batch.programme.household.Packages;
import id.banua.batch.programme.register.ListExits;
import id.banua.batch.programme.register.Standing;
import id.banua.batch.programme.register.Vintages;
import id.banua.model.mart.ListMarts;
import id.banua.model.mart.Mart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Records in; the cells of {@link ListMarts} out; of assistance as they are counted, of the others without what is withheld. */
final class HelpMarts {
    /** PKH and Sembako are meant for deciles 1 to 4 of the register (Ministry of Social Affairs, 2025). */
    private static final int ELIGIBLE_DECILES = 4;

    private static final PlainCounts EXITS =
            new PlainCounts(List.of("list", "vintage"), List.of(Area.REGION_CODE, ListExits.BECAUSE), "persons");

    /** These tables have a few cells each: one small count in four must not take the others with it. */
    private static final double MOST_SMALL = 0.25;

    private HelpMarts() {}

    static Map<Mart, Dataset<Row>> cells(ProgrammeRecords records, int fewPersons) {
        DisclosureLimits limits = new DisclosureLimits(fewPersons, MOST_SMALL);
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
        Dataset<Row> packages = records.kept("packages", Packages.told(Packages.cells(households), limits));
        cells.put(ListMarts.PACKAGES, packages);
        cells.put(ListMarts.PACKAGE_GAPS, PackageGaps.of(packages));
        Dataset<Row> exits = ListExits.of(records.persons("register", "register_id"));
        cells.put(ListMarts.LIST_EXITS, Disclosure.of(exits, EXITS, limits));
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
