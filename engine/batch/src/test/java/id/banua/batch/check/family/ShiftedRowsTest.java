package id.banua.batch.check.family;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.FamilyTrial;
import id.banua.batch.check.Message;
import org.junit.jupiter.api.Test;

class ShiftedRowsTest {
    private static final String YEARS = """
            poverty_rate s01  2021-03 2022-03 2023-03
            9901              4.00    3.96    %s
            9902              5.00    4.95    %s
            9903              6.00    5.94    %s
            9904              7.00    6.93    %s
            9905              8.00    7.92    %s
            9906              9.00    8.91    %s
            9907              10.00   9.90    %s
            """;

    private final FamilyTrial rule = new FamilyTrial(new ShiftedRows());

    /** The rows beside fit but for a fall that all share; the last value went from 9.95 to 3.92. */
    @Test
    void rows_that_fit_the_rows_beside_them_in_other_years_are_accused() {
        assertThat(rule.accused(YEARS.formatted("4.90", "5.88", "6.86", "7.84", "8.82", "9.80", "3.92")))
                .hasSize(7)
                .containsEntry(
                        "9902 2023-03 s01",
                        new Message(
                                "Tabel s01 untuk 2023-03 menyimpang rata-rata 17,9 persen dari tahun lain pada baris sendiri, tetapi"
                                        + " hanya 0 persen dari baris sebelahnya (+1)",
                                "The table of s01 for 2023-03 is on average 17.9 percent off the other years in its own rows, but"
                                        + " only 0 percent off the rows beside (+1)"));
    }

    @Test
    void rows_in_their_places_pass() {
        assertThat(rule.accused(YEARS.formatted("3.92", "4.90", "5.88", "6.86", "7.84", "8.82", "9.80")))
                .isEmpty();
    }

    @Test
    void rows_that_another_source_confirms_pass() {
        String shifted = YEARS.formatted("4.90", "5.88", "6.86", "7.84", "8.82", "9.80", "3.92");

        assertThat(rule.accused(shifted + "poverty_rate s02  2023-03\n9902 5.88\n"))
                .hasSize(6);
    }

    @Test
    void beside_a_single_year_nobody_can_say_which_table_is_shifted() {
        assertThat(rule.accused("""
                poverty_rate s01  2022-03 2023-03
                9901              3.96    4.90
                9902              4.95    5.88
                9903              5.94    6.86
                9904              6.93    7.84
                9905              7.92    8.82
                9906              8.91    9.80
                9907              9.90    3.92
                """)).isEmpty();
    }
}
