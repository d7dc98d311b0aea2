package id.banua.batch.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.banua.batch.SmallHouse;
import id.banua.batch.source.DataFault;
import id.banua.batch.source.DataFolder;
import id.banua.batch.source.ReferenceTable;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.SurveyRound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
    private final Reference reference = SmallHouse.reference();

    @Test
    void an_indicator_knows_the_rounds_of_its_survey_in_a_year() {
        assertThat(reference.roundsOf(indicator("poverty_rate"), 2024))
                .extracting(SurveyRound::month)
                .containsExactly(3, 9);
        assertThat(reference.roundsOf(indicator("poverty_rate"), 2023))
                .extracting(SurveyRound::month)
                .containsExactly(3);
        assertThat(reference.roundsOf(indicator("population"), 2024)).isEmpty();
    }

    @Test
    void an_indicator_is_known_in_the_units_of_its_claims() {
        assertThat(reference.catalogue().unitsOf("poor_population")).containsExactly("persons", "thousand persons");
        assertThat(reference.catalogue().unitsOf("jobless_rate")).isEmpty();
        assertThat(reference.catalogue().find("poor_population", "jiwa")).isEmpty();
    }

    @Test
    void bounds_that_are_left_empty_are_infinite() {
        assertThat(indicator("houses_improved").bounds().high()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(indicator("poverty_rate").bounds().low()).isEqualTo(0.01);
    }

    @Test
    void it_travels_as_text_and_reads_the_same_where_it_arrives() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(reference);

        Reference arrived =
                (Reference) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(arrived.regions().list()).isEqualTo(reference.regions().list());
        assertThat(arrived.findIndicator("poverty_rate")).isEqualTo(reference.findIndicator("poverty_rate"));
        assertThat(arrived.findSource("s05")).isEqualTo(reference.findSource("s05"));
    }

    @Test
    void a_table_that_nobody_gave_is_asked_for_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.text("regions/dapil.csv"))
                .withMessage("No reference table regions/dapil.csv");
    }

    /** File, what is written there, what is written instead, the line that says so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REGIONS       | 9971,98.71,                | 997,98.71,          | line 15: A BPS code has 2, 4, 7 or 10 digits, but was '997'",
                "REGIONS       | 9971,98.71,                | 9971,9871,          | line 15: A Kemendagri code looks like 63, 63.02, 63.02.06 or 63.02.06.2013, but was '9871'",
                "REGIONS       | 9971,98.71,Bandar Cipta,regency | 9971,98.71,Bandar Cipta,kota | line 15: A region level is nation, province, regency, district or village, but was 'kota'",
                "REGIONS       | 9902,98.01                 | 9901,98.01          | line 14: bps_code: each was expected once, found '9901' again",
                "INDICATORS    | poverty_rate,poverty       | poverty_rate,wealth | line 2: A topic is poverty, labour, programme or context, but was 'wealth'",
                "INDICATORS    | percent,2,lower            | percent,two,lower   | line 2: decimals: a whole number was expected, found 'two'",
                "INDICATORS    | rounds,0.01,100            | rounds,0.01,all     | line 2: value_max: a number was expected, found 'all'",
                "INDICATORS    | poor_population,poverty    | poverty_rate,poverty | line 3: indicator_id: each was expected once, found 'poverty_rate' again",
                "CLAIM_NAMES   | tpt,percent,open_unemployment_rate | tpt,percent,jobless | line 10: an indicator_id of indicators/indicators.csv was expected, found 'jobless'",
                "CLAIM_NAMES   | poor_population,persons    | poor_population,thousand persons | line 7: 'poor_population' in 'thousand persons' has two meanings; keep one",
                "CLAIM_NAMES   | total,,,1000               | total,,,thousand    | line 6: factor: a number was expected, found 'thousand'",
                "SURVEY_ROUNDS | susenas,9,province,2024    | susenas,Sept,province,2024 | line 5: month: a whole number was expected, found 'Sept'",
                "SOURCES       | 2025-01-16,4               | 16/01/2025,4        | line 5: A publication date is YYYY-MM-DD, YYYY-MM or YYYY, but was '16/01/2025'",
                "SOURCES       | press,,4                   | press,,best         | line 6: trust_rank: a whole number was expected, found 'best'",
                "SOURCES       | s05,                       | s04,                | line 6: source_id: each was expected once, found 's04' again",
            })
    void a_line_that_cannot_be_read_stops_the_run_with_its_place(
            ReferenceTable table, String written, String instead, String fault) {
        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> new Reference(changed(table, written, instead)))
                .withMessage(table.path() + ", " + fault);
    }

    @Test
    void a_kemendagri_code_that_stands_twice_stops_the_run() {
        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> new Reference(changed(ReferenceTable.REGIONS, "9902,98.01", "9902,98.02")))
                .withMessage("regions/regions.csv: The code book holds Kemendagri code 98.02 twice");
    }

    private static Map<String, String> changed(ReferenceTable table, String written, String instead) {
        Map<String, String> texts = new DataFolder(SmallHouse.FOLDER).referenceTexts();
        assertThat(texts.get(table.path())).as("what the test wants to change").contains(written);
        texts.computeIfPresent(table.path(), (path, text) -> text.replace(written, instead));
        return texts;
    }

    private Indicator indicator(String id) {
        return reference.findIndicator(id).orElseThrow();
    }
}
