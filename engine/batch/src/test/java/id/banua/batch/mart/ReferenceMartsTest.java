package id.banua.batch.mart;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.LocalSpark;
import id.banua.batch.SmallHouse;
import id.banua.batch.check.RuleCard;
import id.banua.batch.run.RuleBook;
import id.banua.model.mart.Mart;
import id.banua.model.mart.Marts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ReferenceMartsTest {
    private final Map<Mart, Dataset<Row>> marts = new HashMap<>();

    ReferenceMartsTest() {
        ReferenceMarts.of(SmallHouse.reference(), RuleBook.all())
                .forEach((mart, rows) -> marts.put(
                        mart, LocalSpark.session().createDataFrame(rows.get(), SparkSchema.of(mart.columns()))));
    }

    @Test
    void every_mart_that_is_not_computed_from_claims_is_there_in_its_shape() {
        assertThat(marts.keySet())
                .containsExactlyInAnyOrderElementsOf(Marts.ALL.stream()
                        .filter(mart -> !List.of(Marts.OBSERVATIONS, Marts.EDITIONS, Marts.CLAIMS, Marts.FINDINGS)
                                .contains(mart))
                        .toList());
        marts.forEach((mart, rows) -> assertThat(rows.collectAsList())
                .allSatisfy(
                        row -> assertThat(row.size()).isEqualTo(mart.columns().size())));
    }

    @Test
    void a_region_carries_its_aliases_in_one_text() {
        assertThat(row(Marts.REGIONS, "bps_code = '6411'").toString())
                .isEqualTo("[6411,64.11,Mahakam Ulu,regency,kabupaten,64,2012-12-14,,Mahakam Hulu; Mahakam Hulu Baru]");
        assertThat(row(Marts.REGIONS, "bps_code = '6402'").<String>getAs("aliases"))
                .isEmpty();
    }

    @Test
    void a_number_is_a_number_and_one_that_is_not_known_is_null() {
        assertThat(row(Marts.REGION_CHANGES, "change_id = 'hilir-2020'").<Long>getAs("people_moved"))
                .isEqualTo(39304);
        assertThat(row(Marts.REGION_CHANGES, "change_id = 'mahakam-2012'").<Long>getAs("people_moved"))
                .isNull();
        assertThat(row(Marts.MAP_CELLS, "row = 10").toString()).isEqualTo("[cipta,10,1,9902,,115.5,-3.25]");
        assertThat(row(Marts.INDICATORS, "indicator_id = 'houses_improved'").<Double>getAs("value_max"))
                .isNull();
    }

    @Test
    void every_rule_stands_in_its_mart_with_its_words() {
        RuleCard first = RuleBook.all().get(0).card();

        assertThat(marts.get(Marts.RULES))
                .isNotNull()
                .satisfies(rows ->
                        assertThat(rows.count()).isEqualTo(RuleBook.all().size()));
        assertThat(row(Marts.RULES, "rule_id = '" + first.id() + "'").<String>getAs("meaning_id"))
                .isEqualTo(first.meaning().indonesian());
    }

    @Test
    void a_rule_says_what_it_looks_at() {
        assertThat(look("p2_p1_p0_in_order"))
                .element(2)
                .asString()
                .startsWith("poverty_rate:total + poverty_gap_index:total; ");
        assertThat(look("unemployment_rate_follows_from_counts"))
                .startsWith("region", "labour_force; open_unemployment_rate; unemployed");
        assertThat(look("programme_status_is_stated")).containsExactly("claim", "houses_improved", "");
        assertThat(look("value_is_possible")).containsExactly("claim", "", "");
        assertThat(look("children_make_whole").get(0)).isEqualTo("family");
        assertThat(look("change_is_usual").get(1))
                .doesNotContain("houses_improved")
                .contains("poverty_rate");
    }

    @Test
    void the_words_of_the_sources_lead_to_the_catalogue() {
        Row name = row(Marts.CLAIM_NAMES, "claim_indicator = 'poor_population' AND claim_unit = 'thousand persons'");

        assertThat(name.<String>getAs("indicator_id")).isEqualTo("poor_population");
        assertThat(name.<Double>getAs("factor")).isEqualTo(1000.0);
        assertThat(name.<Boolean>getAs("is_cumulative")).isNull();
    }

    private List<String> look(String rule) {
        Row row = row(Marts.RULES, "rule_id = '" + rule + "'");
        return List.of(row.getAs("scope"), row.getAs("indicators"), row.getAs("relations"));
    }

    @Test
    void a_source_with_commas_and_quotes_in_its_title_keeps_them() {
        assertThat(row(Marts.SOURCES, "source_id = 's03'").<String>getAs("title"))
                .isEqualTo("Book \"Cipta in figures\"");
        assertThat(row(Marts.SOURCES, "source_id = 's01'").<String>getAs("title"))
                .isEqualTo("Table of poverty, all regions");
    }

    private Row row(Mart mart, String condition) {
        return java.util.Objects.requireNonNull(marts.get(mart))
                .filter(condition)
                .first();
    }
}
