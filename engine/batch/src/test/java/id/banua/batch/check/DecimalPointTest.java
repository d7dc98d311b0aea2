package id.banua.batch.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecimalPointTest {
    private final RegionTrial rule = new RegionTrial(new DecimalPoint());

    @Test
    void a_shifted_decimal_point_is_accused() {
        assertThat(rule.accused("""
                poverty_rate total 2024-03 4.11 0.005 s01
                poverty_rate total 2024-09 40.2 0.05  s04
                poverty_rate total 2025-03 3.84 0.005 s01
                """))
                .containsOnlyKeys("2")
                .containsEntry(
                        "2",
                        new Message(
                                "40,2 adalah sekitar 10 kali putaran sekitarnya, yang dari 3,84 sampai 4,11",
                                "40.2 is about 10 times the rounds around it, which go from 3.84 to 4.11"));
    }

    @Test
    void so_is_a_lost_one_and_one_too_far_left() {
        assertThat(rule.accused("""
                poverty_line total 2023-03 612000 1   s01
                poverty_line total 2023-09 62150  1   s04
                poverty_line total 2024-03 632739 1   s01
                poverty_line total 2024-09 644107 1   s01
                poverty_line total 2025-03 651000 1   s01
                poverty_line total 2025-09 6.84e7 1   s04
                """)).containsOnlyKeys("2", "6");
    }

    /** 10^1.25 = 17.8 times 4.00 is 71.1. */
    @Test
    void a_factor_of_1_point_8_beside_the_power_of_ten_is_the_edge() {
        String around = """
                poverty_rate total 2024-03 4.00 0.005 s01
                poverty_rate total 2025-03 4.00 0.005 s01
                """;

        assertThat(rule.accused(around + "poverty_rate total 2024-09 71 0.5 s04"))
                .containsOnlyKeys("3");
        assertThat(rule.accused(around + "poverty_rate total 2024-09 72 0.5 s04"))
                .isEmpty();
    }

    @Test
    void restless_rounds_are_no_measure() {
        assertThat(rule.accused("""
                poverty_rate total 2024-03 4.00 0.005 s01
                poverty_rate total 2024-09 40.0 0.05  s04
                poverty_rate total 2025-03 6.10 0.005 s01
                """)).isEmpty();
    }

    @Test
    void a_value_that_another_source_confirms_and_one_of_a_single_digit_are_left() {
        assertThat(rule.accused("""
                poverty_rate total 2024-03 4.11 0.005 s01
                poverty_rate total 2024-09 40.2 0.05  s04
                poverty_rate total 2024-09 40.2 0.05  s05
                poverty_rate total 2025-03 3.84 0.005 s01
                poverty_severity_index total 2024-03 2.00 0.005 s01
                poverty_severity_index total 2024-09 0.2  0.05  s04
                poverty_severity_index total 2025-03 2.00 0.005 s01
                """)).isEmpty();
    }
}
