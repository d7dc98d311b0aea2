package id.banua.batch.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpikeTest {
    private final RegionTrial rule = new RegionTrial(new Spike());

    /**
     * The six changes are ln(4.95/5) = -0.01005, -0.01015, 0.65147, -0.67213, -0.01047 and -0.01058; of their sizes the
     * upper middle one is 0.01058, times 1.4826 makes 0.01568. 9.40 is 0.65147 / 0.01568 = 42 of it from 2018 and
     * 0.67213 / 0.01568 = 43 from 2020.
     */
    @Test
    void a_lonely_leap_is_accused_in_deviations_of_its_own_series() {
        assertThat(rule.accused("""
                poverty_rate total 2016-03 5.00 0.005 s01
                poverty_rate total 2017-03 4.95 0.005 s01
                poverty_rate total 2018-03 4.90 0.005 s01
                poverty_rate total 2019-03 9.40 0.005 s01
                poverty_rate total 2020-03 4.80 0.005 s01
                poverty_rate total 2021-03 4.75 0.005 s01
                poverty_rate total 2022-03 4.70 0.005 s01
                """))
                .containsOnlyKeys("4")
                .containsEntry(
                        "4",
                        new Message(
                                "9,4 menyimpang 42 kali simpangan biasa dari bulan yang sama tahun 2018 dan 43 kali dari"
                                        + " tahun 2020",
                                "9.4 is 42 usual deviations from the same month of 2018 and 43 from that of 2020"));
    }

    /** e^0.04 = 1.0408. */
    @Test
    void four_percent_are_usual_in_the_calmest_series() {
        assertThat(rule.accused(calm("104.0"))).isEmpty();
        assertThat(rule.accused(calm("104.2"))).containsOnlyKeys("4");
    }

    private static String calm(String value) {
        return """
                labour_force_participation_rate total 2016-08 100.0 0.05 s01
                labour_force_participation_rate total 2017-08 100.0 0.05 s01
                labour_force_participation_rate total 2018-08 100.0 0.05 s01
                labour_force_participation_rate total 2019-08 %s    0.05 s01
                labour_force_participation_rate total 2020-08 100.0 0.05 s01
                labour_force_participation_rate total 2021-08 100.0 0.05 s01
                """.formatted(value);
    }

    @Test
    void a_step_and_a_leap_that_two_sources_print_are_left() {
        assertThat(rule.accused("""
                poverty_rate total 2016-03 5.00 0.005 s01
                poverty_rate total 2017-03 4.95 0.005 s01
                poverty_rate total 2018-03 4.90 0.005 s01
                poverty_rate total 2019-03 9.40 0.005 s01
                poverty_rate total 2020-03 9.35 0.005 s01
                poverty_rate total 2021-03 9.30 0.005 s01
                """)).isEmpty();
        assertThat(rule.accused(calm("120.0") + "labour_force_participation_rate total 2019-08 120.0 0.05 s02"))
                .isEmpty();
    }

    /** February and August differ in season: only the same month is compared. */
    @Test
    void the_saw_tooth_of_the_seasons_is_no_leap() {
        assertThat(rule.accused("""
                open_unemployment_rate total 2018-02 3.86 0.005 s01
                open_unemployment_rate total 2018-08 4.50 0.005 s01
                open_unemployment_rate total 2019-02 3.50 0.005 s01
                open_unemployment_rate total 2019-08 4.31 0.005 s01
                open_unemployment_rate total 2020-02 3.80 0.005 s01
                open_unemployment_rate total 2020-08 4.74 0.005 s01
                open_unemployment_rate total 2021-02 4.33 0.005 s01
                open_unemployment_rate total 2021-08 4.95 0.005 s01
                """)).isEmpty();
    }
}
