package id.banua.batch.poverty;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class UsualGapTest {
    private final RegionTrial rule = new RegionTrial(new UsualGap());

    private static String figures(String p1) {
        return """
                poverty_rate      total 2024-03 4.00 0.005 s01
                poverty_gap_index total 2024-03 %s
                """.formatted(p1);
    }

    @Test
    void a_gap_index_with_a_shifted_point_is_accused_with_its_rate() {
        assertThat(rule.accused(figures("0.06 0.005 s01")))
                .containsOnlyKeys("1", "2")
                .containsEntry(
                        "2",
                        new Message(
                                "P1 0,06 / P0 4 adalah 1,5 persen, diharapkan 2,5 sampai 60",
                                "P1 0.06 / P0 4 is 1.5 percent, 2.5 to 60 was expected"));
        assertThat(rule.accused(figures("2.60 0.005 s01"))).hasSize(2);
    }

    /** 2.5 percent of 3.995 is 0.0999; 60 percent of 4.005 is 2.403. */
    @Test
    void from_2_point_5_to_60_percent_it_is_usual_within_rounding() {
        assertThat(rule.accused(figures("0.10 0.005 s01"))).isEmpty();
        assertThat(rule.accused(figures("0.094 0.0005 s01"))).hasSize(2);
        assertThat(rule.accused(figures("2.403 0.0005 s01"))).isEmpty();
        assertThat(rule.accused(figures("2.404 0.0005 s01"))).hasSize(2);
    }
}
