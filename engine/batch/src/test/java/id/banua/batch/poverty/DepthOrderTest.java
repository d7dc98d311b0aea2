package id.banua.batch.poverty;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class DepthOrderTest {
    private final RegionTrial rule = new RegionTrial(new DepthOrder());

    @Test
    void severity_below_gap_below_rate_passes() {
        assertThat(rule.accused("""
                poverty_rate           total 2024-09 4.02 0.005 s01
                poverty_gap_index      total 2024-09 0.55 0.005 s01
                poverty_severity_index total 2024-09 0.12 0.005 s01
                """)).isEmpty();
    }

    @Test
    void equal_figures_and_a_difference_within_rounding_pass() {
        assertThat(rule.accused("""
                poverty_gap_index      total 2024-09 0.1  0.05  s01
                poverty_severity_index total 2024-09 0.14 0.005 s01
                poverty_gap_index      urban 2024-09 0.0  0.05  s01
                poverty_severity_index urban 2024-09 0.0  0.05  s01
                """)).isEmpty();
    }

    @Test
    void a_severity_above_the_gap_accuses_both() {
        assertThat(rule.accused("""
                poverty_rate           total 2024-09 4.02 0.005 s01
                poverty_gap_index      total 2024-09 0.12 0.005 s01
                poverty_severity_index total 2024-09 0.55 0.005 s01
                """))
                .containsOnlyKeys("2", "3")
                .containsEntry(
                        "3",
                        new Message(
                                "Indeks keparahan kemiskinan (P2) 0,55 diharapkan paling besar 0,12 (Indeks kedalaman kemiskinan (P1))",
                                "Poverty severity index (P2) 0.55 was expected to be at most 0.12 (Poverty gap index (P1))"));
    }

    /** The gap stands in two pairs; a mart has one row for a claim and a rule. */
    @Test
    void a_gap_that_breaks_both_pairs_is_accused_once() {
        assertThat(rule.accused("""
                poverty_rate           total 2024-09 1.00 0.005 s01
                poverty_gap_index      total 2024-09 2.00 0.005 s01
                poverty_severity_index total 2024-09 3.00 0.005 s01
                """))
                .containsOnlyKeys("1", "2", "3")
                .containsEntry(
                        "2",
                        new Message(
                                "Indeks kedalaman kemiskinan (P1) 2 diharapkan paling besar 1 (Persentase penduduk miskin (P0))",
                                "Poverty gap index (P1) 2 was expected to be at most 1 (Poverty rate (P0))"));
    }

    @Test
    void breakdowns_and_periods_are_not_mixed() {
        assertThat(rule.accused("""
                poverty_gap_index      urban 2024-09 0.10 0.005 s01
                poverty_severity_index rural 2024-09 0.50 0.005 s01
                poverty_severity_index urban 2024-03 0.50 0.005 s01
                """)).isEmpty();
    }
}
