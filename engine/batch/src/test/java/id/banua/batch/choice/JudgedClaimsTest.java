package id.banua.batch.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.banua.batch.SmallWalk;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class JudgedClaimsTest {

    @Test
    void one_claim_of_a_cell_is_chosen_and_the_others_are_kept_or_quarantined() {
        assertThat(standings("""
                poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.80,s04,
                poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,
                poverty_rate,percent,99,Banua Cipta,province,2024-09,0.00,s01,"""))
                .containsExactly(
                        tuple("kept", null, false),
                        tuple("chosen", "higher_trust", true),
                        tuple("quarantined", null, false));
    }

    @Test
    void a_cell_counts_its_claims_and_the_values_that_no_rounding_explains() {
        Row chosen = observations("""
                poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,
                poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.9,s04,
                poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.80,s04,
                poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.80,s05,
                poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,0.00,s05,""").get(0);

        assertThat(values(chosen, "value", "claim_count", "value_count", "doubt_count"))
                .containsExactly(4.90, 5L, 2L, 0L);
        assertThat(values(chosen, "topic", "survey", "region_level", "unit"))
                .containsExactly("poverty", "susenas", "province", "percent");
    }

    @Test
    void a_doubtful_claim_stands_behind_one_without_doubts() {
        assertThat(standings("""
                poverty_rate_p0,percent,99,Banua Cipta,province,2022-09,5.20,s01,
                poor_population,thousand persons,99,Banua Cipta,province,2022-09,52.00,s01,
                poverty_rate_p0,percent,99,Banua Cipta,province,2023-03,5.10,s01,
                poor_population,thousand persons,99,Banua Cipta,province,2023-03,15.10,s01,
                poor_population,thousand persons,99,Banua Cipta,province,2023-03,51.10,s04,
                poverty_rate_p0,percent,99,Banua Cipta,province,2024-03,5.00,s01,
                poor_population,thousand persons,99,Banua Cipta,province,2024-03,50.30,s01,""")).element(3).isEqualTo(tuple("kept", null, false));
    }

    @Test
    void a_cell_whose_claims_are_all_quarantined_has_no_value_and_says_why() {
        List<Row> observations = observations("""
                poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,0.00,s04,
                poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,many,s04,""");

        assertThat(observations).hasSize(1);
        assertThat(values(observations.get(0), "period", "value", "missing_reason", "claim_id", "value_count"))
                .containsExactly("2024-09", null, "quarantined", "c.csv:2", 0L);
    }

    @Test
    void claims_without_a_cell_compete_with_nobody_and_make_no_observation() {
        String rows = """
                jobless_rate,percent,99,Banua Cipta,province,2024-09,4.90,s01,
                jobless_rate,percent,99,Banua Cipta,province,2024-09,4.80,s01,
                a broken row""";

        assertThat(standings(rows))
                .containsOnly(tuple("quarantined", null, false))
                .hasSize(3);
        assertThat(observations(rows)).isEmpty();
    }

    @Test
    void a_value_that_is_there_has_no_reason_to_be_missing() {
        List<Row> observations = observations("tpt,percent,99,Banua Cipta,province,2024-08,4.40,s01,");

        assertThat(values(observations.get(0), "value", "missing_reason", "choice_reason"))
                .containsExactly(4.40, null, "only_claim");
    }

    private static List<org.assertj.core.groups.Tuple> standings(String rows) {
        return SmallWalk.of(rows).judged().orderBy("line").collectAsList().stream()
                .map(row -> tuple(
                        row.getAs(JudgedClaims.STANDING),
                        row.getAs(JudgedClaims.CHOICE_REASON),
                        row.getAs(JudgedClaims.SPEAKS_FOR_CELL)))
                .toList();
    }

    private static List<Row> observations(String rows) {
        Dataset<Row> judged = SmallWalk.of(rows).judged();
        return JudgedClaims.observations(judged).collectAsList();
    }

    private static List<Object> values(Row row, String... columns) {
        return List.of(columns).stream()
                .map(column -> row.<Object>getAs(column))
                .toList();
    }
}
