package id.banua.batch.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimsAgreeTest {
    private final RegionTrial rule = new RegionTrial(new ClaimsAgree());

    @Test
    void roundings_of_one_value_agree() {
        assertThat(rule.accused("""
                poor_population total 2024-09 180200 5    s01
                poor_population total 2024-09 180000 500  s04
                poor_population total 2024-09 180200 0.5  s05
                """)).isEmpty();
    }

    /** 4.0 stands for 3.95 to 4.05, 4.1 for 4.05 to 4.15. */
    @Test
    void values_whose_roundings_touch_agree() {
        assertThat(rule.accused("""
                poverty_rate total 2024-09 4.0 0.05 s01
                poverty_rate total 2024-09 4.1 0.05 s04
                """)).isEmpty();
    }

    @Test
    void values_that_no_rounding_explains_are_shown_beside_each_other() {
        assertThat(rule.accused("""
                job_fair_vacancies total 2025-07 1969 0.5 s01
                job_fair_vacancies total 2025-07 1940 0.5 s04
                """))
                .containsEntry(
                        "1",
                        new Message(
                                "1.969 (s01) tidak sama dengan 1.940 (s04), juga setelah pembulatan ± 0,5 dan ± 0,5",
                                "1,969 (s01) is not the same as 1,940 (s04), even with rounding of ± 0.5 and ± 0.5"))
                .containsOnlyKeys("1", "2");
    }

    @Test
    void a_third_source_that_agrees_with_one_of_them_is_accused_by_the_other() {
        assertThat(rule.accused("""
                poverty_rate total 2024-09 4.02 0.005 s01
                poverty_rate total 2024-09 4.02 0.005 s02
                poverty_rate total 2024-09 4.20 0.005 s04
                """)).containsOnlyKeys("1", "2", "3");
    }

    @Test
    void claims_about_different_cells_are_not_compared() {
        assertThat(rule.accused("""
                poverty_rate total 2024-03 4.11 0.005 s01
                poverty_rate total 2024-09 4.02 0.005 s01
                poverty_rate urban 2024-09 3.59 0.005 s01
                poverty_gap_index total 2024-09 0.55 0.005 s01
                """)).isEmpty();
    }
}
