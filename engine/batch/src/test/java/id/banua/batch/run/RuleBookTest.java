package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.SmallHouse;
import id.banua.batch.check.ExaminedClaims;
import id.banua.batch.check.Finding;
import id.banua.batch.check.Message;
import id.banua.batch.check.Rule;
import id.banua.batch.check.RuleCard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for every rule, those to come included. */
class RuleBookTest {

    static Stream<Rule> rules() {
        return RuleBook.all().stream();
    }

    @Test
    void every_rule_has_a_name_of_its_own() {
        assertThat(rules().map(rule -> rule.card().id()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(_[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_explains_itself_in_both_languages(Rule rule) {
        RuleCard card = rule.card();

        assertThat(Stream.of(card.title(), card.meaning()).flatMap(RuleBookTest::sentences))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("%s"));
        assertThat(card.meaning().indonesian()).isNotEqualTo(card.meaning().english());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_can_travel_to_the_workers(Rule rule) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        new ObjectOutputStream(bytes).writeObject(rule);

        assertThat(bytes.size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"poverty_rate_p0,percent,99", "", "\"", "a,b,\uFFFD,,,,,,"})
    void a_row_that_cannot_be_read_breaks_that_rule_and_no_other(String row) {
        assertThat(broken(row)).containsExactly("row_is_readable");
    }

    @Test
    void a_good_row_breaks_no_rule() {
        assertThat(broken("poor_population,thousand persons,63,Kalimantan Selatan,province,2024-09,180.20,s01,"))
                .isEmpty();
        assertThat(broken("poverty_rate_p0,percent,63,Kalimantan Selatan,province,2024-09,4.02,s01,"))
                .isEmpty();
    }

    @Test
    void a_row_of_nothing_breaks_the_rule_of_each_part_that_it_misses() {
        assertThat(broken(",,,,,,,,"))
                .containsExactly("indicator_is_known", "region_is_known", "period_is_readable", "source_is_known");
    }

    @Test
    void a_row_is_told_every_rule_that_it_breaks() {
        assertThat(broken("poor_population,persons,6402,Kutai Kartanegara,province,2024-09,0.5,s99,"))
                .containsExactly(
                        "code_names_region",
                        "level_fits_code",
                        "value_is_possible",
                        "count_is_whole",
                        "level_is_surveyed",
                        "source_is_known");
    }

    private static Stream<String> broken(String row) {
        List<Finding> findings =
                ExaminedClaims.findings(SmallHouse.read(row), SmallHouse.reference(), RuleBook.OF_CLAIMS);
        return findings.stream().map(Finding::ruleId);
    }

    private static Stream<String> sentences(Message message) {
        return Stream.of(message.indonesian(), message.english());
    }
}
