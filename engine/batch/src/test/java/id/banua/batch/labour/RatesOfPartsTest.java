package id.banua.batch.labour;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class RatesOfPartsTest {
    private final RegionTrial rule = new RegionTrial(new RatesOfParts());

    @Test
    void a_rate_above_both_of_its_parts_is_accused_with_them() {
        assertThat(rule.accused("""
                open_unemployment_rate total  2025-08 4.60 0.005 s01
                open_unemployment_rate male   2025-08 4.35 0.005 s01
                open_unemployment_rate female 2025-08 4.02 0.005 s01
                """))
                .containsOnlyKeys("1", "2", "3")
                .containsEntry(
                        "1",
                        new Message(
                                "Total 4,6 diharapkan di antara laki-laki 4,35 dan perempuan 4,02 (dengan pembulatan 4,015"
                                        + " sampai 4,355)",
                                "The total 4.6 was expected between male 4.35 and female 4.02 (with rounding 4.015 to 4.355)"));
    }

    /** 4.36 may be 4.355. */
    @Test
    void between_them_and_on_the_edge_of_rounding_it_passes() {
        String parts = """
                labour_force_participation_rate urban 2025-08 4.35 0.005 s01
                labour_force_participation_rate rural 2025-08 4.02 0.005 s01
                """;

        assertThat(rule.accused(parts + "labour_force_participation_rate total 2025-08 4.20 0.005 s01"))
                .isEmpty();
        assertThat(rule.accused(parts + "labour_force_participation_rate total 2025-08 4.359 0.005 s01"))
                .isEmpty();
        assertThat(rule.accused(parts + "labour_force_participation_rate total 2025-08 4.361 0.005 s01"))
                .hasSize(3);
    }

    @Test
    void revised_rates_of_another_source_are_not_compared() {
        assertThat(rule.accused("""
                open_unemployment_rate total  2025-08 4.60 0.005 s02
                open_unemployment_rate male   2025-08 4.35 0.005 s01
                open_unemployment_rate female 2025-08 4.02 0.005 s01
                """)).isEmpty();
    }
}
