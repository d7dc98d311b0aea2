package id.banua.batch.check.family;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.FamilyTrial;
import id.banua.batch.check.Message;
import org.junit.jupiter.api.Test;

class WholeBetweenPartsTest {
    private final FamilyTrial rule = new FamilyTrial(new WholeBetweenParts());

    private static String table(String province) {
        return """
                open_unemployment_rate s01  2024-08
                99                          %s
                9901                        2.71
                9902                        3.30
                9971                        5.40
                """.formatted(province);
    }

    @Test
    void a_province_outside_its_regencies_is_accused() {
        assertThat(rule.accused(table("5.42")))
                .containsOnlyKeys("99 2024-08 s01")
                .containsEntry(
                        "99 2024-08 s01",
                        new Message(
                                "5,42 diharapkan antara 2,705 dan 5,405, angka terendah dan tertinggi wilayah di bawahnya",
                                "5.42 was expected between 2.705 and 5.405, the lowest and the highest of the regions below"));
        assertThat(rule.accused(table("2.69"))).hasSize(1);
    }

    /** 5.41 may be 5.405, and so may 5.40. */
    @Test
    void rounding_may_lay_it_on_the_edge() {
        assertThat(rule.accused(table("5.4"))).isEmpty();
        assertThat(rule.accused(table("4.31"))).isEmpty();
    }

    @Test
    void without_all_regencies_nothing_is_said() {
        assertThat(rule.accused(table("9.00").replace("9971", "9905"))).isEmpty();
    }
}
