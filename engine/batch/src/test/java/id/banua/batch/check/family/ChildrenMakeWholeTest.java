package id.banua.batch.check.family;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.FamilyTrial;
import id.banua.batch.check.Message;
import org.junit.jupiter.api.Test;

/** The province 99 is 9901, 9902 and 9971; 9902 stands alone since 2020. */
class ChildrenMakeWholeTest {
    private final FamilyTrial rule = new FamilyTrial(new ChildrenMakeWhole());

    @Test
    void regencies_that_miss_the_province_accuse_it_where_no_series_tells_which_is_wrong() {
        assertThat(rule.accused("""
                poor_population s01  2024-03
                99                   51000
                9901                 20000
                9902                 14000
                9971                 16000
                """))
                .containsOnlyKeys("99 2024-03 s01")
                .containsEntry(
                        "99 2024-03 s01",
                        new Message(
                                "Bagian berjumlah 49.998,5 sampai 50.001,5, tetapi keseluruhannya 51.000",
                                "The parts add up to 49,998.5 to 50,001.5, but the whole is 51,000"));
    }

    @Test
    void the_claim_that_leaves_its_own_series_is_the_one_accused() {
        assertThat(rule.accused("""
                poor_population s01  2023-03 2024-03 2025-03
                99                   51000   50000   49000
                9901                 20400   20000   19600
                9902                 14280   41000   13720
                9971                 16320   16000   15680
                """)).containsOnlyKeys("9902 2024-03 s01");
    }

    /** Three halves and a half: 50,002 is the last whole that the parts allow. */
    @Test
    void the_rounding_of_all_of_them_is_allowed_for() {
        String parts = """
                poor_population s01  2024-03
                9901                 20000
                9902                 14000
                9971                 16000
                """;

        assertThat(rule.accused(parts + "99 50002")).isEmpty();
        assertThat(rule.accused(parts + "99 50003")).hasSize(1);
    }

    @Test
    void without_all_regencies_nothing_is_said_and_what_was_not_born_yet_is_none_of_them() {
        assertThat(rule.accused("""
                poor_population s01  2018-03 2024-03
                99                   36000   51000
                9901                 20000   20000
                9971                 16000   16000
                """)).isEmpty();
    }
}
