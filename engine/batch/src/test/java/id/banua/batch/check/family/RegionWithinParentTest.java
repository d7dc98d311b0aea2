package id.banua.batch.check.family;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.FamilyTrial;
import id.banua.batch.check.Message;
import org.junit.jupiter.api.Test;

class RegionWithinParentTest {
    private final FamilyTrial rule = new FamilyTrial(new RegionWithinParent());

    @Test
    void a_regency_with_more_people_than_its_province_is_accused() {
        assertThat(rule.accused("""
                unemployed s01  2024-08
                99              91000
                9901            9100
                9902            520000
                """))
                .containsOnlyKeys("9902 2024-08 s01")
                .containsEntry(
                        "9902 2024-08 s01",
                        new Message(
                                "520.000 (9902) lebih besar daripada 91.000 (99), wilayah induknya",
                                "520,000 (9902) is larger than 91,000 (99), the region it lies in"));
    }

    @Test
    void where_every_regency_is_larger_the_province_is_accused() {
        assertThat(rule.accused("""
                unemployed s01  2024-08
                99              91
                9901            9100
                9902            5200
                """)).containsOnlyKeys("99 2024-08 s01");
    }

    @Test
    void rounding_may_make_a_regency_look_as_large_as_its_province() {
        assertThat(rule.accused("""
                unemployed s01  2024-08
                99              91000
                9901            91001
                """)).isEmpty();
        assertThat(rule.accused("""
                unemployed s01  2024-08
                99              91000
                9901            91002
                """)).hasSize(1);
    }

    /** A rate of a regency may well exceed that of its province. */
    @Test
    void rates_are_not_compared() {
        assertThat(rule.accused("""
                poverty_rate s01  2024-03
                99                4.11
                9901              7.20
                """)).isEmpty();
    }
}
