package id.banua.batch.programme.household;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.LocalSpark;
import id.banua.batch.disclosure.Disclosure;
import id.banua.batch.disclosure.DisclosureLimits;
import id.banua.batch.programme.Payments;
import id.banua.batch.programme.PersonOf;
import id.banua.batch.programme.Records;
import id.banua.batch.programme.register.KnownHousehold;
import id.banua.batch.programme.register.Standing;
import id.banua.batch.programme.register.Vintages;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class PackagesTest {
    private static final Dataset<Row> REGISTER =
            PersonOf.withHousehold(Records.of("register", """
                    register_id list  vintage person_key household_key place   decile status
                    r1          dtsen 2025-Q1 ani        a             6403    1      listed
                    r2          dtsen 2025-Q1 amir       a             6403    1      listed
                    r3          dtsen 2025-Q1 budi       b             6403    7      listed
                    r4          dtsen 2025-Q1 cici       c             6403    2      listed
                    r5          dtsen 2025-Q1 dedi       d             6404    3      listed
                    """), "register", "register_id");

    private static final Dataset<Row> HOUSES = household("houses", """
                    house_id household_key person_key place pledged_on handed_over_on
                    h1       a             -          6403  2022-01-01 2023-01-15
                    h2       b             -          6403  2022-01-01 2023-01-15
                    h3       c             -          6403  2022-01-01 -
                    h4       e             -          6403  2022-01-01 2023-01-15
                    """, "house_id");

    private static final Dataset<Row> GRANTS = household("grants", """
                    grant_id household_key person_key place kind      granted_on
                    g1       -             ani        6403  capital   2023-06-01
                    g2       -             zaki       6404  equipment 2023-06-01
                    g3       -             -          6404  capital   2023-06-01
                    """, "grant_id");

    private static final Dataset<Row> ENROLMENTS = household("enrolments", """
                    enrolment_id household_key person_key place enrolled_on
                    e1           -             amir       6404  2023-06-01
                    e2           b             -          6403  2022-06-01
                    e3           -             zaki       6404  2022-01-01
                    """, "enrolment_id");

    private static final Dataset<Row> PAYMENTS = household("assistance", """
                    payment_id programme quarter household_key person_key place paid_on
                    p1         pkh       2024-Q1 a             -          6403  -
                    p2         pkh       2025-Q1 a             -          6403  2025-02-01
                    """, "payment_id");

    private static final Dataset<Row> HOUSEHOLDS = Packages.households(
            HelpedHouseholds.of(Payments.of(PAYMENTS), GRANTS, HOUSES, ENROLMENTS),
            Standing.inVintages(REGISTER, 4),
            Vintages.ofAnyList(REGISTER));

    private static Dataset<Row> household(String columns, String table, String id) {
        return PersonOf.withHousehold(
                KnownHousehold.with(Records.of(columns, table), KnownHousehold.of(REGISTER)), "records", id);
    }

    private static List<String> packages(String region, String standing, boolean inOrder) {
        return Packages.cells(HOUSEHOLDS)
                .where("region_code = '" + region + "' and standing = '" + standing + "'")
                .where(inOrder ? "in_order <> 'all'" : "in_order = 'all'")
                .collectAsList()
                .stream()
                .map(row -> row.getAs(inOrder ? "in_order" : "combination") + " " + row.getAs("households"))
                .sorted()
                .toList();
    }

    @Test
    void households_are_counted_by_the_help_that_all_agencies_together_gave_them() {
        assertThat(packages("00", "all", false))
                .containsExactly(
                        "assistance+capital+house+training 1", // a, whose members ani and amir the register knows
                        "capital 1", // nobody knows whose
                        "capital+training 1", // zaki
                        "house 1", // e
                        "house+training 1", // b
                        "none 2"); // c, whose house is not handed over, and d
    }

    @Test
    void the_order_is_that_of_the_first_days_and_a_plus_joins_one_day() {
        assertThat(packages("00", "all", true))
                .containsExactly(
                        "capital 1",
                        "house 1",
                        "house>capital+training>assistance 1",
                        "training>capital 1",
                        "training>house 1");
    }

    @Test
    void households_stand_towards_the_latest_list_of_their_regency() {
        assertThat(packages("64", "eligible", false)).containsExactly("assistance+capital+house+training 1", "none 2");
        assertThat(packages("64", "not_eligible", false)).containsExactly("house+training 1");
        assertThat(packages("64", "not_listed", false)).containsExactly("capital+training 1", "house 1");
        assertThat(packages("64", "unknown", false)).containsExactly("capital 1");
    }

    @Test
    void a_household_lives_where_its_last_help_was_given() {
        assertThat(packages("6403", "all", false))
                .containsExactly("assistance+capital+house+training 1", "house 1", "house+training 1", "none 1");
    }

    @Test
    void who_has_a_house_but_no_capital() {
        Row gap = houseWithoutCapital(Packages.cells(HOUSEHOLDS));

        assertThat(gap.<Long>getAs("households")).isEqualTo(3L);
        assertThat(gap.<Long>getAs("lacking")).isEqualTo(2L);
        assertThat(gap.<String>getAs(Disclosure.REASON)).isNull();
    }

    @Test
    void a_rare_package_is_withheld_with_one_beside_it_and_the_others_are_told() {
        Dataset<Row> cells = LocalSpark.session().sql("""
                select '00' as region_code, 'nation' as region_level, 'all' as standing, combination, 'all' as in_order, households
                from values ('assistance', 900L), ('capital', 40L), ('house', 120L), ('house+training', 3L), ('training', 300L)
                as t(combination, households)""");

        List<Row> told = Packages.told(cells, new DisclosureLimits(5, 0.25)).collectAsList();

        assertThat(told)
                .filteredOn(row -> row.isNullAt(row.fieldIndex("households")))
                .hasSize(2)
                .anyMatch(row -> row.getAs("combination").equals("house+training"));
        assertThat(told).hasSize(5);
    }

    @Test
    void a_gap_is_not_told_where_a_part_of_it_is_withheld() {
        Row gap = houseWithoutCapital(withheld("house+training"));

        assertThat(gap.<Long>getAs("households")).isNull();
        assertThat(gap.<Long>getAs("lacking")).isNull();
        assertThat(gap.<String>getAs(Disclosure.REASON)).isEqualTo(Disclosure.SUPPRESSED);
    }

    @Test
    void who_lacks_is_told_where_only_those_who_have_both_are_withheld() {
        Row gap = houseWithoutCapital(withheld("assistance+capital+house+training"));

        assertThat(gap.<Long>getAs("households")).isNull();
        assertThat(gap.<Long>getAs("lacking")).isEqualTo(2L);
    }

    private static Dataset<Row> withheld(String combination) {
        return Packages.cells(HOUSEHOLDS)
                .withColumn("households", when(col("combination").notEqual(combination), col("households")));
    }

    private static Row houseWithoutCapital(Dataset<Row> cells) {
        return PackageGaps.of(cells)
                .where("region_code = '00' and standing = 'all' and has = 'house' and lacks = 'capital'")
                .first();
    }
}
