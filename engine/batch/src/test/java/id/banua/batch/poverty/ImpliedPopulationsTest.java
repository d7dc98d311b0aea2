package id.banua.batch.poverty;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

/** Kalimantan Selatan, September 2024, as published: 2,262 thousand urban and 2,219 thousand rural people. */
class ImpliedPopulationsTest {
    private static final String FIGURES = """
            poor_population urban 2024-09 81220  5     s01
            poor_population rural 2024-09 98980  5     s01
            poor_population total 2024-09 180200 5     s01
            poverty_rate    urban 2024-09 3.59   0.005 s01
            poverty_rate    rural 2024-09 4.46   0.005 s01
            poverty_rate    total 2024-09 4.02   0.005 s01
            """;

    private final RegionTrial rule = new RegionTrial(new ImpliedPopulations());

    @Test
    void six_figures_that_mean_the_same_people_pass() {
        assertThat(rule.accused(FIGURES)).isEmpty();
    }

    /**
     * 3.95 for 3.59: 81,220 / 3.95 % is 2,056 thousand, with 2,219 thousand rural people 4,275 thousand, and not the 4,483
     * thousand that 180,200 / 4.02 % are.
     */
    @Test
    void swapped_digits_of_one_rate_are_found_without_any_series() {
        assertThat(rule.accused(FIGURES.replace("3.59 ", "3.95 ")))
                .containsKey("4")
                .doesNotContainKeys("1", "2", "3")
                .containsEntry(
                        "4",
                        new Message(
                                "Perkotaan 81.220 / 3,95% dan perdesaan 98.980 / 4,46% berarti 4.270.162 sampai 4.280.821 orang,"
                                        + " tetapi seluruhnya 180.200 / 4,02% berarti 4.476.894 sampai 4.488.294",
                                "Urban 81,220 / 3.95% and rural 98,980 / 4.46% imply 4,270,162 to 4,280,821 people, but all of"
                                        + " them 180,200 / 4.02% imply 4,476,894 to 4,488,294"));
    }

    /** A count that is wrong breaks the sum of the counts as well: the rates, corrected, would not explain that. */
    @Test
    void a_wrong_count_is_told_from_a_wrong_rate() {
        assertThat(rule.accused(FIGURES.replace("81220", "91220"))).containsOnlyKeys("1");
    }

    /** 4.03 for 4.02 means 4,465,799 to 4,477,143 people, the parts 4,475,795 to 4,487,576: they touch. */
    @Test
    void a_hundredth_may_be_rounding_and_three_are_not() {
        assertThat(rule.accused(FIGURES.replace("4.02 ", "4.03 "))).isEmpty();
        assertThat(rule.accused(FIGURES.replace("4.02 ", "4.06 "))).containsKey("6");
    }

    /** 81,220 / 4.46 % and 98,980 / 3.59 % are 4,578 thousand people instead of 4,483: back in their places all fits. */
    @Test
    void urban_and_rural_rates_that_were_exchanged_are_both_accused() {
        assertThat(rule.accused(
                        FIGURES.replace("3.59 ", "X ").replace("4.46 ", "3.59 ").replace("X ", "4.46 ")))
                .containsOnlyKeys("4", "5");
    }

    @Test
    void without_one_of_the_six_nothing_is_said() {
        assertThat(rule.accused(FIGURES.replace("rural 2024-09 4.46", "rural 2024-03 9.46")))
                .isEmpty();
    }
}
