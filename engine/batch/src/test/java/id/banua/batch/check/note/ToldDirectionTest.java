package id.banua.batch.check.note;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class ToldDirectionTest {
    private final RegionTrial rule = new RegionTrial(new ToldDirection());

    /** Kalimantan Selatan: 3.89 in February 2024, 3.94 in February 2025. */
    @Test
    void a_rise_told_as_a_fall_is_accused() {
        assertThat(rule.accused("""
                open_unemployment_rate total 2024-02 3.89 0.005 s01
                open_unemployment_rate total 2025-02 3.94 0.005 s04 turun dari Februari 2024
                """))
                .containsOnlyKeys("2")
                .containsEntry(
                        "2",
                        new Message(
                                "Diceritakan turun, tetapi 3,89 (2024-02, s01) menjadi 3,94",
                                "Told to have fallen, but 3.89 (2024-02, s01) became 3.94"));
    }

    @Test
    void a_rise_told_as_a_rise_passes() {
        assertThat(rule.accused("""
                open_unemployment_rate total 2024-02 3.89 0.005 s01
                open_unemployment_rate total 2025-02 3.94 0.005 s04 naik 0,05 poin dibandingkan Februari 2024
                """)).isEmpty();
    }

    /** 3.9 stands for 3.85 to 3.95, 3.94 for 3.935 to 3.945: a fall is possible. */
    @Test
    void rounding_is_given_the_benefit_of_the_doubt() {
        assertThat(rule.accused("""
                open_unemployment_rate total 2024-02 3.9  0.05  s01
                open_unemployment_rate total 2025-02 3.94 0.005 s04 turun dari Februari 2024
                """)).isEmpty();
        assertThat(rule.accused("""
                open_unemployment_rate total 2024-02 3.9  0.05  s01
                open_unemployment_rate total 2025-02 3.96 0.005 s04 turun dari Februari 2024
                """)).containsOnlyKeys("2");
    }

    @Test
    void without_the_earlier_figure_or_a_clear_word_nothing_is_said() {
        assertThat(rule.accused("""
                open_unemployment_rate total 2024-02 3.89 0.005 s01
                open_unemployment_rate total 2025-02 3.94 0.005 s04 turun dari Februari 2023
                open_unemployment_rate total 2025-02 3.94 0.005 s05 naik lalu turun dari Februari 2024
                """)).isEmpty();
    }
}
