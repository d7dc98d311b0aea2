package id.banua.batch.labour;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class RateNearCountsTest {
    private final RegionTrial rule = new RegionTrial(new RateNearCounts());

    /** Kalimantan Timur, August 2025, with a 3 in the place of a 0: 137,674 of 2,077,413 are 6.63 percent, not 5.18. */
    @Test
    void a_count_far_from_the_rate_that_another_source_prints_is_found() {
        assertThat(rule.accused("""
                unemployed             total 2025-08 137674  0.5   s03
                labour_force           total 2025-08 2077413 0.5   s01
                open_unemployment_rate total 2025-08 5.18    0.005 s02
                """))
                .containsOnlyKeys("1", "2", "3")
                .containsEntry(
                        "1",
                        new Message(
                                "137.674 / 2.077.413 berarti 5,9644 sampai 7,2899 persen, ditemukan 5,18",
                                "137,674 / 2,077,413 implies 5.9644 to 7.2899 percent, found 5.18"));
    }

    /** Of several rounds only that count is strange, so it takes the blame alone. */
    @Test
    void the_count_that_its_own_series_does_not_like_takes_the_blame() {
        assertThat(rule.accused("""
                unemployed             total 2023-08 105000  0.5   s03
                unemployed             total 2024-08 106000  0.5   s03
                unemployed             total 2025-08 137674  0.5   s03
                labour_force           total 2023-08 2000000 0.5   s01
                labour_force           total 2024-08 2040000 0.5   s01
                labour_force           total 2025-08 2077413 0.5   s01
                open_unemployment_rate total 2023-08 5.25    0.005 s02
                open_unemployment_rate total 2024-08 5.20    0.005 s02
                open_unemployment_rate total 2025-08 5.18    0.005 s02
                """)).containsOnlyKeys("3");
    }

    /** Kalimantan Selatan, August 2018: 98,278 of 2,112,000 are 4.65 percent; revised weights made 4.35 of it. */
    @Test
    void a_revised_rate_beside_first_counts_passes() {
        assertThat(rule.accused("""
                unemployed             total 2018-08 98278   0.5   s01
                labour_force           total 2018-08 2112000 500   s01
                open_unemployment_rate total 2018-08 4.35    0.005 s02
                """)).isEmpty();
    }
}
