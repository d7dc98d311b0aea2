package id.banua.batch.poverty;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class ImpliedPopulationTest {
    private final RegionTrial rule = new RegionTrial(new ImpliedPopulation());

    /** Kalimantan Selatan as published: the implied population is 4,460, 4,483 and 4,498 thousand. */
    @Test
    void counts_and_rates_of_a_smooth_population_pass() {
        assertThat(rule.accused("""
                poor_population total 2024-03 183310 5     s01
                poverty_rate    total 2024-03 4.11   0.005 s01
                poor_population total 2024-09 180200 5     s01
                poverty_rate    total 2024-09 4.02   0.005 s01
                poor_population total 2025-03 172720 5     s01
                poverty_rate    total 2025-03 3.84   0.005 s01
                """)).isEmpty();
    }

    /**
     * Kalimantan Timur: a paper gave the count of March 2024 beside the rate of March 2023. The series likes the rate as
     * printed and the count that the rate implies, so the count alone is accused.
     */
    @Test
    void a_count_beside_the_rate_of_another_round_is_accused() {
        assertThat(rule.accused("""
                poor_population total 2022-09 242300 5     s01
                poverty_rate    total 2022-09 6.44   0.005 s01
                poor_population total 2023-03 221340 5     s04
                poverty_rate    total 2023-03 6.11   0.005 s04
                poor_population total 2024-03 221340 5     s01
                poverty_rate    total 2024-03 5.78   0.005 s01
                """))
                .containsOnlyKeys("3")
                .containsEntry(
                        "3",
                        new Message(
                                "221.340 / 6,11% berarti 3.619.542 sampai 3.625.635 orang; putaran di sekitarnya"
                                        + " (2022-09: 3.762.425; 2024-03: 3.829.415) berarti sekitar 3.784.623 (± 1%)",
                                "221,340 / 6.11% implies 3,619,542 to 3,625,635 people; the rounds around it"
                                        + " (2022-09: 3,762,425; 2024-03: 3,829,415) imply about 3,784,623 (± 1%)"));
    }

    @Test
    void with_the_right_count_beside_it_only_the_wrong_count_is_accused() {
        assertThat(rule.accused("""
                poor_population total 2022-09 242300 5     s01
                poverty_rate    total 2022-09 6.44   0.005 s01
                poor_population total 2023-03 231070 5     s01
                poor_population total 2023-03 221340 5     s04
                poverty_rate    total 2023-03 6.11   0.005 s01
                poor_population total 2024-03 221340 5     s01
                poverty_rate    total 2024-03 5.78   0.005 s01
                """)).containsOnlyKeys("4");
    }

    /** A split takes a third of the people away for good: each round still has one neighbour that agrees. */
    @Test
    void a_step_of_the_population_accuses_nobody() {
        assertThat(rule.accused("""
                poor_population total 2011-03 90000 5     s01
                poverty_rate    total 2011-03 9.00  0.005 s01
                poor_population total 2012-03 90000 5     s01
                poverty_rate    total 2012-03 9.00  0.005 s01
                poor_population total 2013-03 60000 5     s01
                poverty_rate    total 2013-03 9.00  0.005 s01
                poor_population total 2014-03 60000 5     s01
                poverty_rate    total 2014-03 9.00  0.005 s01
                """)).isEmpty();
    }

    @Test
    void one_neighbour_alone_proves_nothing() {
        assertThat(rule.accused("""
                poor_population total 2023-03 231070 5     s01
                poverty_rate    total 2023-03 6.11   0.005 s01
                poor_population total 2024-03 2213.4 0.05  s04
                poverty_rate    total 2024-03 5.78   0.005 s01
                """)).isEmpty();
    }

    @Test
    void rounds_further_away_than_three_years_are_no_witnesses() {
        assertThat(rule.accused("""
                poor_population total 2012-03 231070 5     s01
                poverty_rate    total 2012-03 6.11   0.005 s01
                poor_population total 2013-03 231070 5     s01
                poverty_rate    total 2013-03 6.11   0.005 s01
                poor_population total 2024-03 2213.4 0.05  s04
                poverty_rate    total 2024-03 5.78   0.005 s01
                """)).isEmpty();
    }

    @Test
    void a_count_without_its_rate_implies_nothing() {
        assertThat(rule.accused("""
                poor_population total 2022-09 242300 5     s01
                poor_population total 2023-03 221340 5     s04
                poverty_rate    total 2023-03 6.11   0.005 s04
                poor_population total 2024-03 221340 5     s01
                """)).isEmpty();
    }
}
