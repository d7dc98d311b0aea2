package id.banua.batch.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactorOfThousandTest {
    private final RegionTrial rule = new RegionTrial(new FactorOfThousand());

    @Test
    void a_count_that_lost_the_word_thousand_is_accused() {
        assertThat(rule.accused("""
                poor_population total 2023-03 188930 5     s01
                poor_population total 2024-03 183.31 0.005 s04
                poor_population total 2024-09 180200 5     s01
                poor_population total 2025-03 172720 5     s01
                """))
                .containsOnlyKeys("2")
                .containsEntry(
                        "2",
                        new Message(
                                "183,31 adalah sekitar 0,001 kali angka sekitarnya (180.200)",
                                "183.31 is about 0.001 times the figures around it (180,200)"));
    }

    @Test
    void a_count_that_got_the_word_twice_is_accused_and_so_is_one_in_millions() {
        assertThat(rule.accused("""
                unemployed total 2022-08 89000       0.5 s01
                unemployed total 2023-08 90000000    500 s04
                unemployed total 2024-08 91000       0.5 s01
                unemployed total 2025-08 92000000000 500 s04
                unemployed total 2026-08 93000       0.5 s01
                unemployed total 2027-08 94000       0.5 s01
                """)).containsOnlyKeys("2", "4");
    }

    /** 502 is within a factor of two of 1,000 (10^2.7 = 501.2), 501 is not: other rules speak of it. */
    @Test
    void within_a_factor_of_two_of_the_unit_word_it_is_one() {
        String around = """
                poor_population total 2023-03 100000 5 s01
                poor_population total 2025-03 100000 5 s01
                """;

        assertThat(rule.accused(around + "poor_population total 2024-03 50200000 5 s04"))
                .containsOnlyKeys("3");
        assertThat(rule.accused(around + "poor_population total 2024-03 50100000 5 s04"))
                .isEmpty();
    }

    @Test
    void of_two_values_that_contradict_each_other_nobody_can_tell_which_is_wrong() {
        assertThat(rule.accused("""
                poor_population total 2023-03 188.93 0.005 s01
                poor_population total 2024-03 183310 5     s01
                """)).isEmpty();
    }

    @Test
    void of_three_sources_of_one_cell_the_odd_one_is_accused() {
        assertThat(rule.accused("""
                poor_population total 2024-03 183310 5     s01
                poor_population total 2024-03 183300 50    s02
                poor_population total 2024-03 183.31 0.005 s04
                """)).containsOnlyKeys("3");
    }
}
