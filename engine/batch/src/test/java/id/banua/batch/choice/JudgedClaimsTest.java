package id.banua.batch.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.banua.batch.SmallWalk;
import java.util.List;
import org.apache.spark.sql.Row;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class JudgedClaimsTest {
    /** Lines 2 to 15, a cell after the other; line 5 has its digits swapped, so that its population jumps. */
    private static final SmallWalk WALK = SmallWalk.of("""
            poverty_rate_p0,percent,99,Banua Cipta,province,2022-09,5.20,s01,
            poor_population,thousand persons,99,Banua Cipta,province,2022-09,52.00,s01,
            poverty_rate_p0,percent,99,Banua Cipta,province,2023-03,5.10,s01,
            poor_population,thousand persons,99,Banua Cipta,province,2023-03,15.10,s01,
            poor_population,thousand persons,99,Banua Cipta,province,2023-03,51.10,s04,
            poor_population,thousand persons,99,Banua Cipta,province,2024-03,50.30,s01,
            poverty_rate_p0,percent,99,Banua Cipta,province,2024-03,4.80,s04,
            poverty_rate_p0,percent,99,Banua Cipta,province,2024-03,5.00,s01,
            poverty_rate_p0,percent,99,Banua Cipta,province,2024-03,5.0,s04,
            poverty_rate_p0,percent,99,Banua Cipta,province,2024-03,4.80,s05,
            poverty_rate,percent,99,Banua Cipta,province,2024-03,0.00,s01,
            poverty_rate_p0,percent,9971,Bandar Cipta,regency,2024-03,0.00,s04,
            poverty_rate_p0,percent,9971,Bandar Cipta,regency,2024-03,many,s04,
            jobless_rate,percent,99,Banua Cipta,province,2024-09,4.90,s01,
            jobless_rate,percent,99,Banua Cipta,province,2024-09,4.80,s01,
            a broken row""");

    private static final List<Row> JUDGED = WALK.judged().orderBy("line").collectAsList();
    private static final List<Row> OBSERVATIONS =
            JudgedClaims.observations(WALK.judged()).orderBy("line").collectAsList();

    @Test
    void one_claim_of_a_cell_is_chosen_and_the_others_are_kept_or_quarantined() {
        assertThat(standings(8, 12))
                .containsExactly(
                        tuple("kept", null, false),
                        tuple("chosen", "fewer_doubts", true),
                        tuple("kept", null, false),
                        tuple("kept", null, false),
                        tuple("quarantined", null, false));
    }

    @Test
    void a_doubtful_claim_stands_behind_one_without_doubts() {
        assertThat(standings(5, 6)).containsExactly(tuple("kept", null, false), tuple("chosen", "fewer_doubts", true));
    }

    @Test
    void a_cell_counts_its_claims_and_the_values_that_no_rounding_explains() {
        Row chosen = observation("c.csv:9");

        assertThat(values(chosen, "value", "claim_count", "value_count", "doubt_count"))
                .containsExactly(5.00, 5L, 2L, 0L);
        assertThat(values(chosen, "topic", "survey", "region_level", "unit"))
                .containsExactly("poverty", "susenas", "province", "percent");
    }

    @Test
    void a_cell_whose_claims_are_all_quarantined_has_no_value_and_says_why() {
        assertThat(values(observation("c.csv:13"), "region_code", "period", "value", "missing_reason", "value_count"))
                .containsExactly("9971", "2024-03", null, "quarantined", 0L);
        assertThat(standings(13, 14))
                .containsExactly(tuple("quarantined", null, true), tuple("quarantined", null, false));
    }

    @Test
    void claims_without_a_cell_compete_with_nobody_and_make_no_observation() {
        assertThat(standings(15, 17))
                .containsOnly(tuple("quarantined", null, false))
                .hasSize(3);
        assertThat(OBSERVATIONS).noneMatch(row -> row.<Long>getAs("line") >= 15);
    }

    @Test
    void a_value_that_is_there_has_no_reason_to_be_missing() {
        assertThat(values(observation("c.csv:2"), "value", "missing_reason", "choice_reason"))
                .containsExactly(5.20, null, "only_claim");
    }

    private static List<Tuple> standings(int firstLine, int lastLine) {
        return JUDGED.subList(firstLine - 2, lastLine - 1).stream()
                .map(row -> tuple(
                        row.getAs(JudgedClaims.STANDING),
                        row.getAs(JudgedClaims.CHOICE_REASON),
                        row.getAs(JudgedClaims.SPEAKS_FOR_CELL)))
                .toList();
    }

    private static Row observation(String claimId) {
        return OBSERVATIONS.stream()
                .filter(row -> row.<String>getAs("claim_id").equals(claimId))
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> values(Row row, String... columns) {
        return List.of(columns).stream()
                .map(column -> row.<Object>getAs(column))
                .toList();
    }
}
