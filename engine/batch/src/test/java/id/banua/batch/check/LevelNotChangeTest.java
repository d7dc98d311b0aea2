package id.banua.batch.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelNotChangeTest {
    private final RegionTrial rule = new RegionTrial(new LevelNotChange());

    @Test
    void the_change_between_two_rounds_printed_as_a_level_is_accused() {
        assertThat(rule.accused("""
                poverty_rate total 2023-03 4.29 0.005 s01
                poverty_rate total 2024-03 4.02 0.005 s01
                poverty_rate total 2024-03 0.27 0.005 s04
                """))
                .containsOnlyKeys("3")
                .containsEntry(
                        "3",
                        new Message(
                                "0,27 adalah selisih antara 4,02 (2024-03) dan 4,29 (2023-03)",
                                "0.27 is the difference between 4.02 (2024-03) and 4.29 (2023-03)"));
    }

    /** Three roundings of half a hundredth: 0.27 may stand for 0.255 to 0.285. */
    @Test
    void the_rounding_of_all_three_is_allowed_for() {
        String levels = """
                poverty_rate total 2023-03 4.29 0.005 s01
                poverty_rate total 2024-03 4.02 0.005 s01
                """;

        assertThat(rule.accused(levels + "poverty_rate total 2024-03 0.28 0.005 s04"))
                .containsOnlyKeys("3");
        assertThat(rule.accused(levels + "poverty_rate total 2024-03 0.29 0.005 s04"))
                .isEmpty();
    }

    @Test
    void a_value_near_its_series_is_a_level_even_where_it_equals_a_difference() {
        assertThat(rule.accused("""
                poverty_rate total 2023-03 8.00 0.005 s01
                poverty_rate total 2024-03 4.50 0.005 s01
                poverty_rate total 2024-03 3.50 0.005 s04
                """)).isEmpty();
    }

    @Test
    void without_a_level_beside_it_nobody_knows_the_change() {
        assertThat(rule.accused("""
                poverty_rate total 2023-03 4.29 0.005 s01
                poverty_rate total 2024-03 0.27 0.005 s04
                """)).isEmpty();
    }
}
