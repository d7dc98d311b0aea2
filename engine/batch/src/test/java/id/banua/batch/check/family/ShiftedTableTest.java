package id.banua.batch.check.family;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.FamilyTrial;
import id.banua.batch.check.Message;
import org.junit.jupiter.api.Test;

class ShiftedTableTest {
    private static final String LAST_YEAR = """
            poor_population s01  2021-03
            9901                 16100
            9902                 27200
            9903                 38300
            9904                 49400
            9905                 50500
            """;

    private final FamilyTrial rule = new FamilyTrial(new ShiftedTable());

    @Test
    void a_column_that_repeats_that_of_the_year_before_is_accused() {
        assertThat(rule.accused(LAST_YEAR + """
                poor_population s01  2022-03
                9901                 16100
                9902                 27200
                9903                 38300
                9904                 49400
                9905                 51000
                """))
                .containsOnlyKeys("9901 2022-03 s01", "9902 2022-03 s01", "9903 2022-03 s01", "9904 2022-03 s01")
                .containsEntry(
                        "9902 2022-03 s01",
                        new Message(
                                "4 dari 5 angka kolom ini (s01) sama dengan yang di sebelahnya (2021-03), juga 27.200",
                                "4 of 5 values of this column (s01) equal those beside it (2021-03), as does 27,200"));
    }

    /** 0.6 of five are three. */
    @Test
    void three_of_five_are_a_shift_and_two_are_chance() {
        String column = """
                poor_population s01  2022-03
                9901                 16100
                9902                 27200
                9903                 %s
                9904                 48000
                9905                 51000
                """;

        assertThat(rule.accused(LAST_YEAR + column.formatted("38300"))).hasSize(3);
        assertThat(rule.accused(LAST_YEAR + column.formatted("38301"))).isEmpty();
    }

    /** Nothing tells whether the one is stale or the other mislabelled: both are shown. */
    @Test
    void of_two_sources_both_columns_are_accused() {
        assertThat(rule.accused(LAST_YEAR
                        + LAST_YEAR
                                .replace("s01", "s04")
                                .replace("2021", "2022")
                                .replace("16100", "16000")))
                .hasSize(8)
                .containsKeys("9902 2021-03 s01", "9902 2022-03 s04");
    }

    /** A third source has other figures for 2022 and says nothing of 2021: the column of 2021 is the original. */
    @Test
    void of_two_columns_only_the_one_that_others_contradict_more_is_accused() {
        assertThat(rule.accused(LAST_YEAR + LAST_YEAR.replace("s01", "s04").replace("2021", "2022") + """
                poor_population s05  2022-03
                9901                 16000
                9902                 27000
                """))
                .containsOnlyKeys(
                        "9901 2022-03 s04",
                        "9902 2022-03 s04",
                        "9903 2022-03 s04",
                        "9904 2022-03 s04",
                        "9905 2022-03 s04");
    }

    @Test
    void rows_that_carry_the_values_of_the_rows_beside_them_are_accused() {
        assertThat(rule.accused(LAST_YEAR + """
                9906                 60600
                poor_population s04  2021-03
                9901                 27200
                9902                 38300
                9903                 49400
                9904                 50500
                9905                 60600
                """))
                .containsKey("9901 2021-03 s04")
                .containsEntry(
                        "9905 2021-03 s04",
                        new Message(
                                "5 dari 5 angka kolom ini (s04) sama dengan yang di sebelahnya (+1), juga 60.600",
                                "5 of 5 values of this column (s04) equal those beside it (+1), as does 60,600"));
    }

    @Test
    void a_table_that_moved_on_and_one_that_another_source_confirms_pass() {
        String column = """
                poor_population %s   2022-03
                9901                 16100
                9902                 27200
                9903                 38300
                9904                 49400
                9905                 50500
                """;

        assertThat(rule.accused(LAST_YEAR + """
                poor_population s01  2022-03
                9901                 16000
                9902                 27000
                9903                 38000
                9904                 49000
                9905                 50000
                """)).isEmpty();
        assertThat(rule.accused(LAST_YEAR
                        + LAST_YEAR.replace("s01", "s05")
                        + column.formatted("s02")
                        + column.formatted("s03")))
                .isEmpty();
    }
}
