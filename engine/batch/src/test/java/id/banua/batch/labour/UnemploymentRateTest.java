package id.banua.batch.labour;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class UnemploymentRateTest {
    private final RegionTrial rule = new RegionTrial(new UnemploymentRate());

    /** Kalimantan Selatan, February 2025. */
    @Test
    void a_rate_that_follows_from_its_counts_passes() {
        assertThat(rule.accused("""
                unemployed             total 2025-02 88499   0.5   s01
                labour_force           total 2025-02 2246000 500   s01
                open_unemployment_rate total 2025-02 3.94    0.005 s01
                """)).isEmpty();
    }

    @Test
    void a_rate_that_does_not_follow_accuses_all_three_of_its_source() {
        assertThat(rule.accused("""
                unemployed             total 2024-02 21000  0.5   s01
                labour_force           total 2024-02 500000 0.5   s01
                open_unemployment_rate total 2024-02 4.90   0.005 s01
                """))
                .containsOnlyKeys("1", "2", "3")
                .containsEntry(
                        "3",
                        new Message(
                                "21.000 / 500.000 berarti 4,1999 sampai 4,2001 persen, ditemukan 4,9",
                                "21,000 / 500,000 implies 4.1999 to 4.2001 percent, found 4.9"));
    }

    /** A revised rate does not follow from the counts of the first release. */
    @Test
    void figures_of_different_sources_are_not_mixed() {
        assertThat(rule.accused("""
                unemployed             total 2024-02 21000  0.5   s01
                labour_force           total 2024-02 500000 0.5   s01
                open_unemployment_rate total 2024-02 4.90   0.005 s02
                """)).isEmpty();
    }

    @Test
    void a_source_that_contradicts_itself_accuses_only_what_fits_nothing() {
        assertThat(rule.accused("""
                unemployed             total 2024-02 21000  0.5   s01
                labour_force           total 2024-02 500000 0.5   s01
                open_unemployment_rate total 2024-02 4.90   0.005 s01
                open_unemployment_rate total 2024-02 4.20   0.005 s01
                """)).containsOnlyKeys("3");
    }

    @Test
    void without_one_of_the_three_nothing_is_said() {
        assertThat(rule.accused("""
                unemployed             total 2024-02 21000 0.5   s01
                open_unemployment_rate total 2024-02 4.90  0.005 s01
                """)).isEmpty();
    }
}
