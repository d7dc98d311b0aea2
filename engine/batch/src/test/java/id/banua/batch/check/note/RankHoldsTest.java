package id.banua.batch.check.note;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.FamilyTrial;
import id.banua.batch.check.Message;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankHoldsTest {
    private static final String TABLE = """
            poverty_rate s01  2024-03
            99                4.11
            9901              4.20
            9902              3.54
            9971              4.60
            """;

    private final FamilyTrial rule = new FamilyTrial(new RankHolds());

    /** A paper: "43.6 %, lowest in the province". */
    @Test
    void the_lowest_cannot_exceed_its_province() {
        assertThat(rule.accused(TABLE + """
                poverty_rate s04  2024-03
                9903              43.6
                """, Map.of("9903 2024-03 s04", "terendah di Banua Cipta")))
                .containsOnlyKeys("9903 2024-03 s04")
                .containsEntry(
                        "9903 2024-03 s04",
                        new Message(
                                "43,6 disebut terendah (nomor 1), tetapi angka 99 adalah 4,11 (s01); saudara yang"
                                        + " melewatinya: 3",
                                "43.6 is called the lowest (number 1), but the figure of 99 is 4.11 (s01); siblings beyond"
                                        + " it: 3"));
    }

    @Test
    void a_rank_that_its_siblings_bear_out_passes() {
        assertThat(rule.accused(
                        TABLE,
                        Map.of(
                                "9902 2024-03 s01", "terendah di Banua Cipta",
                                "9971 2024-03 s01", "the highest of the province",
                                "9901 2024-03 s01", "second lowest")))
                .isEmpty();
    }

    @Test
    void a_place_is_lost_to_as_many_siblings() {
        assertThat(rule.accused(TABLE, Map.of("9971 2024-03 s01", "kedua terendah")))
                .containsOnlyKeys("9971 2024-03 s01");
        assertThat(rule.accused(TABLE, Map.of("9901 2024-03 s01", "terendah kedua")))
                .isEmpty();
    }

    /** 3.5 stands for 3.45 to 3.55, which meets 3.54. */
    @Test
    void a_tie_within_rounding_is_no_contradiction() {
        String rounded = """
                poverty_rate s04  2024-03
                9904              %s
                """;
        Map<String, String> notes = Map.of("9904 2024-03 s04", "lowest in Banua Cipta");

        assertThat(rule.accused(TABLE + rounded.formatted("3.5"), notes)).isEmpty();
        assertThat(rule.accused(TABLE + rounded.formatted("3.6"), notes)).containsOnlyKeys("9904 2024-03 s04");
    }

    @Test
    void ranks_in_time_among_a_few_or_denied_are_left() {
        for (String note : new String[] {
            "terendah sejak 2015", "terendah di antara kabupaten eks Hulu", "bukan yang terendah", "lowest and highest"
        }) {
            assertThat(rule.accused(TABLE, Map.of("9971 2024-03 s01", note)))
                    .as(note)
                    .isEmpty();
        }
    }

    @Test
    void among_provinces_an_island_holds_only_its_own() {
        String provinces = """
                poverty_rate s01  2024-03
                31                4.30
                51                4.00
                63                4.11
                64                5.78
                """;

        assertThat(rule.accused("00", provinces, Map.of("63 2024-03 s01", "terendah di Kalimantan")))
                .isEmpty();
        assertThat(rule.accused("00", provinces, Map.of("63 2024-03 s01", "terendah di Indonesia")))
                .containsOnlyKeys("63 2024-03 s01");
    }
}
