package id.banua.batch.check.note;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class RecordHoldsTest {
    private static final String ROUNDS = """
            poverty_rate total 2014-03 4.68 0.005 s01
            poverty_rate total 2018-03 4.54 0.005 s01
            poverty_rate total 2020-03 4.38 0.005 s01
            poverty_rate total 2022-03 4.49 0.005 s01
            """;

    private final RegionTrial rule = new RegionTrial(new RecordHolds());

    @Test
    void the_lowest_since_a_year_in_which_it_was_lower_is_accused() {
        assertThat(rule.accused(ROUNDS + "poverty_rate total 2023-03 4.40 0.005 s04 terendah sejak 2018"))
                .containsOnlyKeys("5")
                .containsEntry(
                        "5",
                        new Message(
                                "4,4 disebut terendah, tetapi 2020-03 tercatat 4,38 (s01)",
                                "4.4 is called the lowest, but 2020-03 stands at 4.38 (s01)"));
    }

    @Test
    void the_lowest_since_a_later_year_and_within_rounding_passes() {
        assertThat(rule.accused(ROUNDS + "poverty_rate total 2023-03 4.40 0.005 s04 terendah sejak 2021"))
                .isEmpty();
        assertThat(rule.accused(ROUNDS + "poverty_rate total 2023-03 4.4 0.05 s04 lowest since 2018"))
                .isEmpty();
    }

    @Test
    void ever_means_every_round() {
        assertThat(rule.accused(ROUNDS + "poverty_rate total 2023-03 4.60 0.005 s04 highest ever"))
                .containsOnlyKeys("5");
        assertThat(rule.accused(ROUNDS + "poverty_rate total 2023-03 4.70 0.005 s04 tertinggi sepanjang sejarah"))
                .isEmpty();
    }

    /** A rank among regions is another rule's. */
    @Test
    void a_rank_without_a_time_is_no_record() {
        assertThat(rule.accused(ROUNDS + "poverty_rate total 2023-03 4.60 0.005 s04 terendah di Kalimantan"))
                .isEmpty();
    }
}
