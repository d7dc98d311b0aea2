package id.banua.batch.check.family;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.FamilyTrial;
import id.banua.batch.check.Message;
import org.junit.jupiter.api.Test;

/**
 * Five siblings go up by 5 and down by 5 percent in turn, so that each value has a twin two years away; the sixth
 * starts with 1.00, 1.20, 1.44, which are 20 percent apart: the measure of this family.
 */
class NearItsRoundsTest {
    private static final String SIBLINGS = """
            poverty_gap_index s01 2019-03 2020-03 2021-03 2022-03 2023-03 2024-03
            9902                  1.00    1.05    1.00    1.05    1.00    1.05
            9903                  1.00    1.05    1.00    1.05    1.00    1.05
            9904                  1.00    1.05    1.00    1.05    1.00    1.05
            9905                  1.00    1.05    1.00    1.05    1.00    1.05
            9906                  1.00    1.20    1.44    1.44    1.44    1.44
            """;

    private final FamilyTrial rule = new FamilyTrial(new NearItsRounds());

    /**
     * ln(3.05 / 1.05) less 0.0016 for rounding is 1.0647: 190 percent. Of the other 35 distances the largest is
     * ln(1.44 / 1.20) less 0.0042: 19.5 percent.
     */
    @Test
    void a_value_far_from_every_round_around_it_is_accused() {
        assertThat(rule.accused(SIBLINGS + "9901 1.00 1.05 1.00 3.05 1.00 1.05"))
                .containsOnlyKeys("9901 2022-03 s01")
                .containsEntry(
                        "9901 2022-03 s01",
                        new Message(
                                "3,05; putaran di sekitarnya dari 1 sampai 1,05. Yang terdekat berbeda 190 persen, padahal 98 dari"
                                        + " 100 angka di wilayah ini dan saudaranya berbeda paling banyak 19,5 persen",
                                "3.05; the rounds around it go from 1 to 1.05. The nearest differs by 190 percent, where 98 of"
                                        + " 100 values here and of its siblings differ by at most 19.5 percent"));
    }

    /** Twice 0.1782 is 0.3563: ln(1.50 / 1.05) - 0.0033 is 0.3533, ln(1.51 / 1.05) - 0.0033 is 0.3600. */
    @Test
    void twice_the_usual_distance_is_the_edge() {
        assertThat(rule.accused(SIBLINGS + "9901 1.00 1.05 1.00 1.50 1.00 1.05"))
                .isEmpty();
        assertThat(rule.accused(SIBLINGS + "9901 1.00 1.05 1.00 1.51 1.00 1.05"))
                .hasSize(1);
    }

    @Test
    void a_step_a_confirmed_value_and_a_small_family_are_left() {
        assertThat(rule.accused(SIBLINGS + "9901 1.00 1.05 1.00 3.05 3.00 3.05"))
                .isEmpty();
        assertThat(rule.accused(SIBLINGS + """
                9901                  1.00    1.05    1.00    3.05    1.00    1.05
                poverty_gap_index s02 2022-03
                9901                  3.05
                """)).isEmpty();
        assertThat(rule.accused("""
                poverty_gap_index s01 2019-03 2020-03 2021-03 2022-03 2023-03 2024-03
                9901                  1.00    1.05    1.00    3.05    1.00    1.05
                """)).isEmpty();
    }

    /** Hilir Cipta (9902) left Hulu Cipta (9901) in 2020; the same leap accuses a region that was not split. */
    @Test
    void rounds_about_other_borders_are_no_measure() {
        String siblings = SIBLINGS.replace("9902 ", "9907 ");
        assertThat(rule.accused(siblings + "9908 3.05 1.00 1.05 1.00 1.05 1.00"))
                .containsOnlyKeys("9908 2019-03 s01");
        assertThat(rule.accused(siblings + "9901 3.05 1.00 1.05 1.00 1.05 1.00"))
                .isEmpty();
    }

    @Test
    void a_region_whose_code_is_none_of_bps_is_measured_as_others_are() {
        assertThat(rule.accused(SIBLINGS + "9901~7 1.00 1.05 1.00 3.05 1.00 1.05"))
                .containsOnlyKeys("9901~7 2022-03 s01");
    }
}
