package id.banua.batch.poverty;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class UrbanRuralIntervalTest {
    private final RegionTrial rule = new RegionTrial(new UrbanRuralInterval());

    /** Kalimantan Selatan, September 2024. */
    @Test
    void a_total_between_its_parts_passes() {
        assertThat(rule.accused("""
                poverty_rate total 2024-09 4.02 0.005 s01
                poverty_rate urban 2024-09 3.59 0.005 s01
                poverty_rate rural 2024-09 4.46 0.005 s01
                """)).isEmpty();
    }

    @Test
    void a_total_that_rounding_may_have_put_outside_passes() {
        assertThat(rule.accused("""
                poverty_rate total 2024-09 4.0  0.05  s01
                poverty_rate urban 2024-09 4.05 0.005 s01
                poverty_rate rural 2024-09 4.46 0.005 s01
                """)).isEmpty();
    }

    @Test
    void a_total_above_both_parts_accuses_all_three() {
        assertThat(rule.accused("""
                poverty_rate total 2024-09 4.90 0.005 s01
                poverty_rate urban 2024-09 3.59 0.005 s01
                poverty_rate rural 2024-09 4.46 0.005 s01
                """))
                .containsOnlyKeys("1", "2", "3")
                .containsEntry(
                        "1",
                        new Message(
                                "Total 4,9 diharapkan di antara perkotaan 3,59 dan perdesaan 4,46"
                                        + " (dengan pembulatan 3,585 sampai 4,465)",
                                "The total 4.9 was expected between urban 3.59 and rural 4.46"
                                        + " (with rounding 3.585 to 4.465)"));
    }

    @Test
    void a_total_below_both_parts_is_accused_and_acquits_the_parts_that_fit_another() {
        assertThat(rule.accused("""
                poverty_rate total 2024-09 4.02 0.005 s01
                poverty_rate urban 2024-09 3.59 0.005 s01
                poverty_rate rural 2024-09 4.46 0.005 s01
                poverty_rate total 2024-09 2.40 0.005 s04
                """)).containsOnlyKeys("4");
    }

    @Test
    void a_missing_part_and_other_periods_accuse_nobody() {
        assertThat(rule.accused("""
                poverty_rate total 2024-09 4.90 0.005 s01
                poverty_rate urban 2024-09 3.59 0.005 s01
                poverty_rate rural 2024-03 4.46 0.005 s01
                """)).isEmpty();
    }

    @Test
    void a_line_lies_between_its_parts_too_but_its_food_part_need_not() {
        assertThat(rule.accused("""
                poverty_line      total 2024-09 700000 0.5 s01
                poverty_line      urban 2024-09 650000 0.5 s01
                poverty_line      rural 2024-09 630000 0.5 s01
                poverty_line_food total 2024-09 500000 0.5 s01
                poverty_line_food urban 2024-09 450000 0.5 s01
                poverty_line_food rural 2024-09 430000 0.5 s01
                """)).containsOnlyKeys("1", "2", "3");
    }
}
