package id.banua.batch.programme.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.programme.Payments;
import id.banua.batch.programme.PersonOf;
import id.banua.batch.programme.Records;
import id.banua.batch.programme.register.Standing;
import id.banua.batch.programme.register.Vintages;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/**
 * Nine families and one without a key. The list covers Kotabaru (6302) in vintages 2025-Q1 and 2025-Q3 and nobody of
 * Banjarmasin (6371). Deciles 1 to 4 are meant to be helped.
 */
class AssistanceTest {
    private static final String REGISTER = """
            register_id list  vintage household_key place   decile status
            r1          dtsen 2025-Q1 a             6302060 1      listed
            r2          dtsen 2025-Q1 b             6302060 2      listed
            r3          dtsen 2025-Q1 c             6302121 3      listed
            r4          dtsen 2025-Q1 d             6302060 6      listed
            r5          dtsen 2025-Q1 e             6302060 -      listed
            r6          dtsen 2025-Q1 f             6302060 4      left
            r7          dtsen 2025-Q1 h             6302060 9      listed
            s1          dtsen 2025-Q3 a             6302060 1      listed
            s2          dtsen 2025-Q3 b             6302060 5      listed
            s3          dtsen 2025-Q3 c             6302121 3      listed
            s4          dtsen 2025-Q3 d             6302060 4      listed
            s7          dtsen 2025-Q3 h             6302060 4      listed
            """;

    /** a is paid throughout; b loses with the list; c stops although eligible; d enters with the list; h stays though it was not eligible. */
    private static final String PAYMENTS = """
            payment_id programme quarter household_key place   amount_rupiah
            p01        pkh       2025-Q2 a             6302060 500000
            p02        pkh       2025-Q2 a             6302060 500000
            p03        pkh       2025-Q2 b             6302060 500000
            p04        pkh       2025-Q2 c             6302060 500000
            p05        pkh       2025-Q2 e             6302060 500000
            p06        pkh       2025-Q2 f             6302060 500000
            p07        pkh       2025-Q2 h             6302060 500000
            p08        pkh       2025-Q2 -             6302060 500000
            p09        pkh       2025-Q2 g             6371    500000
            p10        pkh       2025-Q3 a             6302060 600000
            p11        pkh       2025-Q3 d             6302060 600000
            p12        pkh       2025-Q3 h             6302060 600000
            p13        pkh       2025-Q3 i             6302    600000
            p14        bpnt      2025-Q3 a             6302060 200000
            """;

    private static final Assistance ASSISTANCE = assistance(PAYMENTS);

    private static final List<Row> CELLS = ASSISTANCE.cells().collectAsList();
    private static final List<Row> FLOWS = ASSISTANCE.flows().collectAsList();

    private static Assistance assistance(String payments) {
        Dataset<Row> paid =
                Payments.of(PersonOf.withHousehold(Records.of("assistance", payments), "assistance", "payment_id"));
        Dataset<Row> register = PersonOf.withHousehold(Records.of("register", REGISTER), "register", "register_id");
        Dataset<Row> listed = Standing.inVintages(register, 4);
        Dataset<Row> inForce = Vintages.ofAnyList(register);
        return Assistance.of(Assistance.families(paid, listed, inForce), paid, listed, inForce);
    }

    private static String cell(String programme, String quarter, String region, String list) {
        return CELLS.stream()
                .filter(row -> row.getAs("programme").equals(programme)
                        && row.getAs("quarter").equals(quarter)
                        && row.getAs("region_code").equals(region)
                        && row.getAs("list").equals(list))
                .map(row -> "%s: %s paid, %s of %s eligible, %s not eligible, %s not listed, %s unknown"
                        .formatted(
                                row.getAs("vintage"),
                                row.getAs("recipients"),
                                row.getAs("eligible_reached"),
                                row.getAs("eligible"),
                                row.getAs("recipients_not_eligible"),
                                row.getAs("recipients_not_listed"),
                                row.getAs("recipients_unknown")))
                .findFirst()
                .orElse("no row");
    }

    private static List<String> flows(String programme, String quarter, String region) {
        return FLOWS.stream()
                .filter(row -> row.getAs("programme").equals(programme)
                        && row.getAs("quarter").equals(quarter)
                        && row.getAs("region_code").equals(region))
                .map(row -> row.getAs("flow") + " " + row.getAs("because") + " " + row.getAs("families"))
                .sorted()
                .toList();
    }

    @Test
    void recipients_are_held_against_the_vintage_in_force_in_their_regency() {
        // eligible: a, b, c; paid of them: a, b, c; h in decile 9; f off the list; e without a decile, one without a
        // key
        assertThat(cell("pkh", "2025-Q2", "6302", "dtsen"))
                .isEqualTo("2025-Q1: 7 paid, 3 of 3 eligible, 1 not eligible, 1 not listed, 2 unknown");
        // eligible: a, c, d, h; paid of them: a, d, h; i is not on the list
        assertThat(cell("pkh", "2025-Q3", "6302", "dtsen"))
                .isEqualTo("2025-Q3: 4 paid, 3 of 4 eligible, 0 not eligible, 1 not listed, 0 unknown");
        assertThat(cell("bpnt", "2025-Q3", "6302", "dtsen"))
                .isEqualTo("2025-Q3: 1 paid, 1 of 4 eligible, 0 not eligible, 0 not listed, 0 unknown");
    }

    @Test
    void the_eligible_count_where_the_list_has_them_and_recipients_where_they_were_paid() {
        assertThat(cell("pkh", "2025-Q2", "6302121", "dtsen"))
                .isEqualTo("2025-Q1: 0 paid, 1 of 1 eligible, 0 not eligible, 0 not listed, 0 unknown");
    }

    @Test
    void where_no_list_is_in_force_nothing_is_held_against_one() {
        assertThat(cell("pkh", "2025-Q2", "6371", "none"))
                .isEqualTo("none: 1 paid, null of null eligible, null not eligible, null not listed, null unknown");
    }

    @Test
    void a_programme_without_payments_of_a_regency_is_not_held_against_its_eligible() {
        assertThat(cell("bpnt", "2025-Q2", "6302", "dtsen")).isEqualTo("no row");
    }

    @Test
    void families_are_counted_once_and_payments_as_the_files_have_them() {
        Row whole = CELLS.stream()
                .filter(row -> row.getAs("programme").equals("pkh")
                        && row.getAs("quarter").equals("2025-Q2")
                        && row.getAs("region_code").equals("00")
                        && row.getAs("list").equals("all"))
                .findFirst()
                .orElseThrow();

        assertThat(whole.<Long>getAs("recipients")).isEqualTo(8L);
        assertThat(whole.<Long>getAs("payments")).isEqualTo(9L);
        assertThat(whole.<Long>getAs("amount_rupiah")).isEqualTo(4_500_000L);
    }

    @Test
    void families_come_and_go_with_the_list_or_without_it() {
        assertThat(flows("pkh", "2025-Q3", "6302"))
                .containsExactly(
                        "entered all 2",
                        "entered list_changed 1", // d
                        "entered list_same 1", // i
                        "left all 4",
                        "left list_changed 1", // b
                        "left list_same 2", // c, f
                        "left unknown 1", // e
                        "stayed all 2",
                        "stayed list_changed 1", // h
                        "stayed list_same 1"); // a
    }

    @Test
    void nobody_enters_or_leaves_where_the_files_of_a_quarter_are_missing() {
        assertThat(flows("pkh", "2025-Q2", "6302")).isEmpty();
        assertThat(flows("pkh", "2025-Q3", "6371")).isEmpty();
        assertThat(flows("bpnt", "2025-Q3", "6302")).isEmpty();
        assertThat(flows("pkh", "2025-Q4", "6302")).isEmpty();
    }

    @Test
    void families_without_a_key_cannot_be_followed() {
        Assistance assistance = assistance("""
                payment_id programme quarter household_key place   amount_rupiah
                p1         pkh       2025-Q2 a             6302060 500000
                p2         pkh       2025-Q3 a             6302060 500000
                p3         pkh       2025-Q2 -             6302060 500000
                p4         pkh       2025-Q3 -             6302060 500000
                """);

        assertThat(assistance
                        .flows()
                        .where("region_code = '00' and because = 'all'")
                        .collectAsList())
                .map(row -> row.getAs("flow") + " " + row.getAs("families"))
                .containsExactlyInAnyOrder("stayed 1", "untraced 1");
    }
}
