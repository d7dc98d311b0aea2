package id.banua.batch.labour;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class LabourPartsTest {
    private final RegionTrial rule = new RegionTrial(new LabourParts());

    /** Kalimantan Timur, August 2023: the published labour force misses the sum by 25 people. */
    @Test
    void employed_and_unemployed_that_do_not_make_the_labour_force_are_accused() {
        assertThat(rule.accused("""
                labour_force total 2023-08 1950860 0.5 s01
                employed     total 2023-08 1847316 0.5 s01
                unemployed   total 2023-08 103569  0.5 s01
                """))
                .containsOnlyKeys("1", "2", "3")
                .containsEntry(
                        "1",
                        new Message(
                                "employed + Penganggur berjumlah 1.950.885 (± 1,5), ditemukan 1.950.860",
                                "employed + Unemployed is 1,950,885 (± 1.5), found 1,950,860"));
    }

    /** Thousands that are rounded each for itself: 2,157 + 89 is 2,246, and 2,247 is within three halves. */
    @Test
    void rounded_thousands_may_miss_by_three_halves() {
        assertThat(rule.accused("""
                labour_force total 2025-02 2247000 500 s01
                employed     total 2025-02 2157000 500 s01
                unemployed   total 2025-02 89000   500 s01
                """)).isEmpty();
        assertThat(rule.accused("""
                labour_force total 2025-02 2248000 500 s01
                employed     total 2025-02 2157000 500 s01
                unemployed   total 2025-02 89000   500 s01
                """)).hasSize(3);
    }

    @Test
    void formal_and_informal_women_and_men_urban_and_rural_make_wholes_too() {
        assertThat(rule.accused("""
                employed          total  2025-02 2157000 0.5 s01
                employed_formal   total  2025-02 900000  0.5 s01
                employed_informal total  2025-02 1257000 0.5 s01
                employed          male   2025-02 1300000 0.5 s01
                employed          female 2025-02 857000  0.5 s01
                employed          urban  2025-02 1000000 0.5 s01
                employed          rural  2025-02 1157009 0.5 s01
                """)).containsOnlyKeys("1", "6", "7");
    }

    @Test
    void parts_of_different_sources_are_not_added() {
        assertThat(rule.accused("""
                labour_force total 2023-08 1950860 0.5 s01
                employed     total 2023-08 1847316 0.5 s01
                unemployed   total 2023-08 103569  0.5 s02
                """)).isEmpty();
    }
}
