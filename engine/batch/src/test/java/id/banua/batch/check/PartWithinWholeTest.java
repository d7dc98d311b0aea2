package id.banua.batch.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartWithinWholeTest {
    private final RegionTrial rule = new RegionTrial(new PartWithinWhole());

    @Test
    void a_part_larger_than_its_whole_is_shown_with_it() {
        assertThat(rule.accused("""
                labour_force total 2025-02 2246  0.5 s04
                unemployed   total 2025-02 88499 0.5 s04
                """))
                .containsOnlyKeys("1", "2")
                .containsEntry(
                        "1",
                        new Message(
                                "Penganggur 88.499 diharapkan paling banyak 2.246 (Angkatan kerja)",
                                "Unemployed 88,499 was expected to be at most 2,246 (Labour force)"));
    }

    @Test
    void where_the_series_tell_who_is_wrong_only_that_one_is_accused() {
        assertThat(rule.accused("""
                labour_force total 2024-02 2200000 500 s01
                labour_force total 2025-02 2246    0.5 s04
                labour_force total 2026-02 2290000 500 s01
                unemployed   total 2024-02 87000   0.5 s01
                unemployed   total 2025-02 88499   0.5 s04
                unemployed   total 2026-02 90000   0.5 s01
                """)).containsOnlyKeys("2");
    }

    /** 2,246 thousand may be 2,246,499. */
    @Test
    void rounding_may_make_a_part_look_larger() {
        assertThat(rule.accused("""
                labour_force total 2025-02 2246000 500 s01
                employed     total 2025-02 2246499 0.5 s01
                """)).isEmpty();
        assertThat(rule.accused("""
                labour_force total 2025-02 2246000 500 s01
                employed     total 2025-02 2246501 0.5 s01
                """)).containsOnlyKeys("1", "2");
    }

    @Test
    void women_are_part_of_all_and_the_food_line_of_the_line() {
        assertThat(rule.accused("""
                poor_population   total  2024-03 183310 5 s01
                poor_population   female 2024-03 190000 5 s01
                poverty_line      total  2024-03 632739 1 s01
                poverty_line_food total  2024-03 643000 1 s01
                """)).containsOnlyKeys("1", "2", "3", "4");
    }
}
