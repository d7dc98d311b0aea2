package id.banua.batch.check.family;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.FamilyTrial;
import id.banua.batch.check.Message;
import org.junit.jupiter.api.Test;

/**
 * Five siblings fall from 10.00 to 9.80 and 9.60 percent, by 2.02 and 2.06 percent as logarithms, exactly alike: so the
 * measure is the half percent that siblings are always allowed.
 */
class ChangeAmongSiblingsTest {
    private static final String SIBLINGS = """
            poverty_rate s01  2022-03 2023-03 2024-03
            9902              10.00   9.80    9.60
            9903              10.00   9.80    9.60
            9904              10.00   9.80    9.60
            9905              10.00   9.80    9.60
            9906              10.00   9.80    9.60
            """;

    private final FamilyTrial rule = new FamilyTrial(new ChangeAmongSiblings());

    /** ln(11.00 / 9.80) = 0.1155, less 0.0005 for rounding, is 23 times 0.005. */
    @Test
    void a_leap_away_and_back_that_no_sibling_makes_is_accused() {
        assertThat(rule.accused(SIBLINGS + "9901 10.00 11.00 9.60"))
                .containsOnlyKeys("9901 2023-03 s01")
                .containsEntry(
                        "9901 2023-03 s01",
                        new Message(
                                "11; dengan perubahan saudaranya diharapkan sekitar 9,8 (dari 10 pada 2022-03) dan 9,8 (dari 9,6"
                                        + " pada 2024-03): menyimpang 23 dan 23 kali simpangan biasa ke arah yang sama",
                                "11; with the change of its siblings about 9.8 (from 10 in 2022-03) and 9.8 (from 9.6 in"
                                        + " 2024-03) were expected: it is 23 and 23 usual deviations away, to the same side"));
    }

    /** 9.95 is 2.9 and 9.96 is 3.1 deviations away. */
    @Test
    void three_deviations_to_both_sides_are_the_edge() {
        assertThat(rule.accused(SIBLINGS + "9901 10.00 9.95 9.60")).isEmpty();
        assertThat(rule.accused(SIBLINGS + "9901 10.00 9.96 9.60")).containsOnlyKeys("9901 2023-03 s01");
    }

    /** At the end nothing shows whether the value comes back: 10.09 is 9.8 and 10.12 is 10.4 deviations from 9.60. */
    @Test
    void at_the_end_of_a_series_ten_deviations_are_the_edge() {
        assertThat(rule.accused(SIBLINGS + "9901 10.00 9.80 10.09")).isEmpty();
        assertThat(rule.accused(SIBLINGS + "9901 10.00 9.80 10.12")).containsOnlyKeys("9901 2024-03 s01");
    }

    @Test
    void a_step_and_a_value_that_another_source_confirms_are_left() {
        assertThat(rule.accused(SIBLINGS + "9901 10.00 10.20 10.40")).isEmpty();
        assertThat(rule.accused(SIBLINGS + """
                9901              10.00   11.00   9.60
                poverty_rate s02  2023-03
                9901              11.00
                """)).isEmpty();
    }

    @Test
    void four_siblings_make_no_habit() {
        assertThat(rule.accused(SIBLINGS.replace("9905              10.00   9.80    9.60\n", "")
                                .replace("9906              10.00   9.80    9.60\n", "")
                        + "9901 10.00 11.00 9.60"))
                .isEmpty();
    }
}
