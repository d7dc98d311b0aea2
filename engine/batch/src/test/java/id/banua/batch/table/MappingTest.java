package id.banua.batch.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.banua.batch.source.ClaimField;
import id.banua.batch.source.DataFault;
import id.banua.batch.source.RawClaim;
import id.banua.batch.source.sheet.WrittenSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {
    private static final String DRAWN = """
            Data olahan
            Wilayah | Angka | Lainnya
            Kalsel  | 4.11  | x
            """;

    @TempDir
    private Path folder;

    @Test
    void a_sheet_that_says_nothing_is_told_what_it_is() throws IOException {
        List<RawClaim> claims = new TableTrial(folder).mapping("table", """
                {"source": "s157", "indicator": "houses_improved", "unit": "houses", "year": 2024,
                 "status": "reported", "cumulative": true,
                 "marks": {"x": "suppressed"},
                 "words": {"angka": {}, "Lainnya": {"indicator": "houses_built", "year": 2023}}}
                """).read("table", DRAWN);

        assertThat(claims)
                .map(claim -> String.join(",", claim.fields()))
                .containsExactly(
                        "houses_improved,houses,63,Kalsel,province,2024,4.11,s157,,reported,true",
                        "houses_built,houses,63,Kalsel,province,2023,suppressed,s157,,reported,true");
    }

    @Test
    void single_sheets_are_told_apart_and_left_out() throws IOException {
        TableTrial trial = new TableTrial(folder).mapping("table", """
                {"indicator": "poverty_rate", "year": 2024, "words": {"Angka": {}, "Lainnya": "skip"},
                 "sheets": {"September": {"month": 9}, "Kerja": "skip"}}
                """);

        List<RawClaim> claims = TableTrial.read(trial.sheets(
                "table.ods",
                WrittenSheet.of("Maret", DRAWN),
                WrittenSheet.of("September", DRAWN),
                WrittenSheet.of("Kerja", DRAWN)));

        assertThat(claims)
                .map(claim -> claim.id() + " " + claim.get(ClaimField.PERIOD))
                .containsExactly("table.ods!Maret!B3 2024-03", "table.ods!September!B3 2024-09");
    }

    @Test
    void without_a_source_the_file_stands_for_it() throws IOException {
        assertThat(new TableTrial(folder).mapping("table", """
                {"indicator": "poverty_rate", "year": 2024, "words": {"Angka": {}, "Lainnya": "skip"}}
                """).read("table", DRAWN))
                .map(claim -> claim.get(ClaimField.SOURCE_ID))
                .containsExactly("table.xlsx");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"indikator\": \"poverty_rate\"} | one of breakdown, codes, cumulative, decimal, indicator, marks,"
                        + " month, period, region, sheets, source, status, unit, variables, words, year was expected,"
                        + " found 'indikator'",
                "{\"indicator\": \"kemiskinan\"} | indicator: an indicator of the catalogue or of claim_names.csv was"
                        + " expected, found 'kemiskinan'",
                "{\"period\": \"Maret 2024\"} | period: YYYY or YYYY-MM was expected, found 'Maret 2024'",
                "{\"month\": 13} | month: a month from 1 to 12 was expected, found '13'",
                "{\"decimal\": \";\"} | decimal: one of , . was expected, found ';'",
                "{\"marks\": {\"x\": \"hidden\"}} | \"marks x\": one of not_available, none_or_zero, suppressed, zero"
                        + " was expected, found 'hidden'",
                "{\"words\": {\"Kota\": \"urban\"}} | \"Kota\": an object {...} or \"skip\" was expected",
                "{\"variables\": {\"183\": {\"indicator\": \"poverty_rate\"}}} | \"183\": the title and the title_unit"
                        + " that the variable must have were expected, because ids are not stable",
            })
    void words_that_a_mapping_does_not_have_are_refused_with_those_it_has(String mapping, String fault)
            throws IOException {
        TableTrial trial = new TableTrial(folder).mapping("table", mapping);

        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> trial.read("table", DRAWN))
                .withMessage("table.mapping.json: " + fault);
    }

    @Test
    void a_mapping_that_is_no_json_says_its_line() throws IOException {
        TableTrial trial = new TableTrial(folder).mapping("table", "{\"indicator\": \"poverty_rate\",\n oops}");

        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> trial.read("table", DRAWN))
                .withMessageStartingWith("table.mapping.json, line 2: JSON was expected, but ");
    }
}
