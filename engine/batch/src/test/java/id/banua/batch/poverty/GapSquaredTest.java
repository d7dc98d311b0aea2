package id.banua.batch.poverty;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class GapSquaredTest {
    private final RegionTrial rule = new RegionTrial(new GapSquared());

    private static String figures(String p2) {
        return """
                poverty_rate           total 2024-03 4.00 0.005 s01
                poverty_gap_index      total 2024-03 1.00 0.005 s01
                poverty_severity_index total 2024-03 %s 0.005 s01
                """.formatted(p2);
    }

    /**
     * The poor lie 25 percent below the line on average, so the mean of the squares is at least 0.0625: P2 is at least
     * 4 x 0.0625 = 0.25. With rounding: 0.995 x 0.995 / 4.005 = 0.2472.
     */
    @Test
    void a_severity_below_the_square_of_the_mean_gap_is_impossible() {
        assertThat(rule.accused(figures("0.20")))
                .containsOnlyKeys("1", "2", "3")
                .containsEntry(
                        "3",
                        new Message(
                                "Dengan P0 4 dan P1 1, P2 paling sedikit 0,2472, ditemukan 0,2",
                                "With P0 4 and P1 1, P2 is at least 0.2472, found 0.2"));
    }

    /** 0.245 may be 0.25; 0.242 is at most 0.247. */
    @Test
    void the_rounding_of_all_three_is_allowed_for() {
        assertThat(rule.accused(figures("0.25"))).isEmpty();
        assertThat(rule.accused(figures("0.243"))).isEmpty();
        assertThat(rule.accused(figures("0.242"))).hasSize(3);
    }

    /** Gaps of 10, 25 and 40 percent: P0 = 3, P1 = 0.75, P2 = 0.01 + 0.0625 + 0.16 = 0.2325 of a hundred people. */
    @Test
    void what_people_make_up_passes() {
        assertThat(rule.accused("""
                poverty_rate           rural 2024-03 3.00   0.005   s01
                poverty_gap_index      rural 2024-03 0.75   0.005   s01
                poverty_severity_index rural 2024-03 0.2325 0.00005 s01
                """)).isEmpty();
    }
}
