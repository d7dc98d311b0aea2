package id.banua.batch.labour;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class ParticipationRateTest {
    private final RegionTrial rule = new RegionTrial(new ParticipationRate());

    private static String figures(String rate) {
        return """
                labour_force                     total 2025-02 2246000 500 s01
                working_age_population           total 2025-02 3190000 500 s01
                labour_force_participation_rate  total 2025-02 %s 0.005 s01
                """.formatted(rate);
    }

    /** 2,246 / 3,190 thousand is 70.408 percent; rounding of the thousands makes 70.3808 to 70.4342. */
    @Test
    void a_rate_follows_from_its_counts_within_their_rounding() {
        assertThat(rule.accused(figures("70.41"))).isEmpty();
        assertThat(rule.accused(figures("70.43"))).isEmpty();
        assertThat(rule.accused(figures("70.44")))
                .containsEntry(
                        "3",
                        new Message(
                                "2.246.000 / 3.190.000 berarti 70,3808 sampai 70,4342 persen, ditemukan 70,44",
                                "2,246,000 / 3,190,000 implies 70.3808 to 70.4342 percent, found 70.44"));
    }

    @Test
    void the_rate_of_women_is_held_against_women() {
        assertThat(rule.accused("""
                labour_force                     female 2025-02 900000  500 s01
                working_age_population           female 2025-02 1600000 500 s01
                labour_force_participation_rate  female 2025-02 56.25 0.005 s01
                labour_force_participation_rate  male   2025-02 84.10 0.005 s01
                """)).isEmpty();
    }
}
