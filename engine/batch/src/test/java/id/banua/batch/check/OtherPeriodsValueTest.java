package id.banua.batch.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherPeriodsValueTest {
    private final RegionTrial rule = new RegionTrial(new OtherPeriodsValue());

    @Test
    void last_years_count_told_as_this_years_is_accused() {
        assertThat(rule.accused("""
                poor_population total 2023-03 231070 5 s01
                poor_population total 2024-03 221340 5 s01
                poor_population total 2024-03 231070 5 s04
                """))
                .containsOnlyKeys("3")
                .containsEntry(
                        "3",
                        new Message(
                                "231.070 sama sampai digit terakhir dengan angka periode 2023-03 (s01); untuk periode ini s01"
                                        + " menyebut 221.340",
                                "231,070 equals the value of period 2023-03 to the digit (s01); for this period s01 gives"
                                        + " 221,340"));
    }

    @Test
    void september_filed_as_march_is_accused() {
        assertThat(rule.accused("""
                poverty_rate total 2017-03 10.12 0.005 s04
                poverty_rate total 2017-03 10.64 0.005 s01
                poverty_rate total 2017-09 10.12 0.005 s01
                """)).containsOnlyKeys("1");
    }

    @Test
    void a_long_value_that_comes_again_is_accused_without_a_second_source_and_a_short_one_is_not() {
        assertThat(rule.accused("""
                poor_population total 2023-03 231070 5     s01
                poor_population total 2024-03 231070 5     s01
                poverty_rate    total 2023-03 6.11   0.005 s01
                poverty_rate    total 2024-03 6.11   0.005 s01
                """))
                .containsOnlyKeys("2")
                .containsEntry(
                        "2",
                        new Message(
                                "231.070 sama sampai digit terakhir dengan angka periode 2023-03 (s01)",
                                "231,070 equals the value of period 2023-03 to the digit (s01)"));
    }

    @Test
    void two_years_are_the_edge() {
        assertThat(rule.accused("""
                poor_population total 2022-03 231070 5 s01
                poor_population total 2024-03 231070 5 s01
                """)).containsOnlyKeys("2");
        assertThat(rule.accused("""
                poor_population total 2021-09 231070 5 s01
                poor_population total 2024-03 231070 5 s01
                """)).isEmpty();
    }

    @Test
    void what_another_source_confirms_is_no_stale_copy() {
        assertThat(rule.accused("""
                poor_population total 2023-03 231070 5 s01
                poor_population total 2024-03 231070 5 s01
                poor_population total 2024-03 231070 5 s02
                """)).isEmpty();
    }

    /** A year may be its March or its September. */
    @Test
    void a_bare_year_equals_one_of_its_months_by_right() {
        assertThat(rule.accused("""
                poor_population total 2023    231070 5 s01
                poor_population total 2023-03 231070 5 s01
                """)).isEmpty();
    }
}
