package id.banua.batch.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.banua.batch.SmallWalk;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ExaminedClaimsTest {

    @Test
    void a_claim_stands_beside_what_it_was_conformed_to() {
        Row claim = examined("poor_population,thousand persons,98.01,Hilir Cipta,regency,2024,0.30,s03,a note")
                .first();

        assertThat(claim.schema()).isEqualTo(ExaminedClaims.SCHEMA);
        assertThat(values(claim, "claim_id", "file", "line", "claimed_region_code", "claimed_period", "claimed_value"))
                .containsExactly("c.csv:2", "c.csv", 2L, "98.01", "2024", "0.30");
        assertThat(values(claim, "indicator_id", "breakdown", "region_code", "period", "status"))
                .containsExactly("poor_population", "total", "9902", "2024-03", "published");
        assertThat(values(claim, "value", "rounding_half_width", "published_on", "note", "is_cumulative"))
                .containsExactly(300.0, 5.0, "2024-02", "a note", false);
    }

    @Test
    void what_could_not_be_conformed_is_null_and_makes_the_claim_ineligible() {
        Row claim = examined("jobless_rate,percent,9999,Nowhere,regency,soon,many,nobody,")
                .first();

        assertThat(values(claim, "indicator_id", "breakdown", "region_code", "period", "status", "value"))
                .containsOnlyNulls();
        assertThat(values(claim, "claimed_value", "source_id", "is_eligible")).containsExactly("many", "nobody", false);
    }

    @Test
    void a_warning_leaves_a_claim_eligible_and_a_quarantine_does_not() {
        Dataset<Row> claims = examined("""
                poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,
                poverty_rate_p0,percent,99,Banua Cipta,province,2024,4.95,s05,
                poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,0.00,s01,
                poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,,s01,
                poverty_rate_p0,63""");

        assertThat(claims.orderBy("line").collectAsList())
                .extracting(claim -> claim.getAs("is_eligible"), ExaminedClaimsTest::rules)
                .containsExactly(
                        tuple(true, List.of()),
                        tuple(true, List.of("month_is_stated")),
                        tuple(false, List.of("value_is_possible")),
                        tuple(false, List.of("value_is_number")),
                        tuple(false, List.of("row_is_readable")));
    }

    private static Dataset<Row> examined(String rows) {
        return SmallWalk.of(rows).examined();
    }

    private static List<Object> values(Row row, String... columns) {
        return List.of(columns).stream()
                .map(column -> row.<Object>getAs(column))
                .toList();
    }

    private static List<String> rules(Row claim) {
        return claim.<Row>getList(claim.fieldIndex("findings")).stream()
                .map(finding -> finding.<String>getAs("rule_id"))
                .toList();
    }
}
