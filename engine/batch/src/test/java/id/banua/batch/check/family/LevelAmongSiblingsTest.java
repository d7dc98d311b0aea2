package id.banua.batch.check.family;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.FamilyTrial;
import id.banua.batch.check.Message;
import org.junit.jupiter.api.Test;

class LevelAmongSiblingsTest {
    /** With a sixth value above them the upper middle one is 5.3; siblings may differ by e^1.2 = 3.32. */
    private static final String SIBLINGS = """
            poverty_rate s01  2024-03
            9902              5.0
            9903              5.1
            9904              5.2
            9905              5.3
            9906              5.4
            """;

    private final FamilyTrial rule = new FamilyTrial(new LevelAmongSiblings());

    @Test
    void a_value_far_outside_its_siblings_is_accused() {
        assertThat(rule.accused(SIBLINGS + "9901 52"))
                .containsOnlyKeys("9901 2024-03 s01")
                .containsEntry(
                        "9901 2024-03 s01",
                        new Message(
                                "52; saudaranya sekitar 5,3, dari 1,5963 sampai 17,5966 diharapkan",
                                "52; its siblings have about 5.3, from 1.5963 to 17.5966 was expected"));
    }

    @Test
    void a_factor_of_3_point_3_is_the_edge() {
        assertThat(rule.accused(SIBLINGS + "9901 17.5")).isEmpty();
        assertThat(rule.accused(SIBLINGS + "9901 17.7")).hasSize(1);
    }

    @Test
    void a_region_that_always_stands_apart_is_left() {
        assertThat(rule.accused(SIBLINGS + """
                poverty_rate s01  2023-03 2024-03
                9901              21.0    20.0
                """)).isEmpty();
    }

    /** A few islands: a hundredth of the people is possible, a five hundredth is not. */
    @Test
    void counts_may_differ_as_islands_and_cities_do() {
        String counts = """
                poor_population s01  2024-03
                9902                 50000
                9903                 51000
                9904                 52000
                9905                 53000
                9906                 54000
                """;

        assertThat(rule.accused(counts + "9901 500")).isEmpty();
        assertThat(rule.accused(counts + "9901 100")).hasSize(1);
    }

    /** Where siblings differ by hundreds, a thousandfold count still exceeds ten times all the others together. */
    @Test
    void no_region_has_ten_times_the_people_of_all_its_siblings() {
        String counts = """
                registered_population s01  2025
                9902                       3000
                9903                       30000
                9904                       300000
                9905                       400000
                9906                       2000
                """;

        assertThat(rule.accused(counts + "9901 7340000")).isEmpty();
        assertThat(rule.accused(counts + "9901 7360000")).containsOnlyKeys("9901 2025 s01");
    }

    /** Each alone is far less than ten times the sum, of which the other is nearly all; the middle one is 40,000. */
    @Test
    void two_thousandfold_counts_do_not_hide_each_other() {
        String counts = """
                registered_population s01  2025
                9902                       3000
                9903                       30000
                9904                       40000
                9905                       400000
                9906                       4000
                """;

        assertThat(rule.accused(counts + "9901 31000000\n9907 40000000"))
                .containsOnlyKeys("9901 2025 s01", "9907 2025 s01");
    }

    @Test
    void four_regions_have_no_spread() {
        assertThat(rule.accused("""
                poverty_rate s01  2024-03
                9901              52
                9902              5.0
                9903              5.1
                9904              5.2
                """)).isEmpty();
    }

    /** Participation differs little: 6 times 0.05 is a factor of 1.35, from 51.1 to 93.1 around 69. */
    @Test
    void swapped_digits_of_an_even_level_are_found_by_the_siblings_alone() {
        String siblings = """
                labour_force_participation_rate s01 2021-08
                9902                                68.2
                9903                                69.0
                9904                                70.4
                9905                                67.1
                9906                                72.5
                """;
        assertThat(rule.accused(siblings + "9901 37.4")).containsOnlyKeys("9901 2021-08 s01");
        assertThat(rule.accused(siblings + "9901 93.0")).isEmpty();
        assertThat(rule.accused(siblings + "9901 96.2")).hasSize(1);
    }
}
