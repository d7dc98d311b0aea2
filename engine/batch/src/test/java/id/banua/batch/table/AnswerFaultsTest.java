package id.banua.batch.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.banua.batch.source.DataFault;
import id.banua.batch.source.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saved answers that are refused: unclear keys, other variables, no data, changed bytes. */
class AnswerFaultsTest {
    @TempDir
    private Path folder;

    /** W7 of the field notes: 1 and 11, 110 and 10 make one key. */
    @Test
    void a_table_in_which_two_combinations_make_one_key_is_refused_whole() {
        answers()
                .assertFault(
                        AnswerTrial.VARIABLE.replace("183", "1"),
                        """
                {"val": 1, "label": "Tanah Laut"}, {"val": 11, "label": "Kotabaru"}""",
                        """
                {"val": 1, "label": "Perkotaan"}, {"val": 11, "label": "Perdesaan"}""",
                        AnswerTrial.YEARS,
                        AnswerTrial.PARTS,
                        "\"111112361\": 4.27",
                        "answer.json: each key was expected to stand for one combination, found two for 111112361: vervar 1 Tanah"
                                + " Laut, var 1 Persentase Penduduk Miskin, turvar 11 Perdesaan, tahun 123 2023, turtahun 61"
                                + " Semester 1 (Maret); and vervar 11 Kotabaru, var 1 Persentase Penduduk Miskin, turvar 1"
                                + " Perkotaan, tahun 123 2023, turtahun 61 Semester 1 (Maret). The whole table is refused; fetch"
                                + " it in parts, one year or variable at a time");
    }

    @Test
    void an_id_that_stands_twice_in_an_axis_makes_keys_unclear_too() {
        answers()
                .assertFault(
                        AnswerTrial.VARIABLE,
                        AnswerTrial.REGIONS.replace("6302", "6301"),
                        AnswerTrial.NO_DERIVED,
                        AnswerTrial.YEARS,
                        AnswerTrial.PARTS,
                        "",
                        "answer.json: each key was expected to stand for one combination, found two for 6301183012361: vervar 6301"
                                + " Tanah Laut, var 183 Persentase Penduduk Miskin, turvar 0 Tidak ada, tahun 123 2023, turtahun"
                                + " 61 Semester 1 (Maret); and vervar 6301 Kotabaru, var 183 Persentase Penduduk Miskin, turvar"
                                + " 0 Tidak ada, tahun 123 2023, turtahun 61 Semester 1 (Maret). The whole table is refused;"
                                + " fetch it in parts, one year or variable at a time");
    }

    @Test
    void a_variable_is_configured_with_its_title_and_its_unit() throws IOException {
        String mapping = """
                {"source": "s158", "variables": {"183": {"title": "Angka Khusus", "title_unit": "Ribu Jiwa",
                 "indicator": "poor_population"}}}""";
        new TableTrial(folder).mapping("answer", mapping);
        String other = AnswerTrial.VARIABLE
                .replace("Persentase Penduduk Miskin", "Angka  khusus")
                .replace("Persen", "Ribu Jiwa");

        assertThat(TableTrial.lines(TableTrial.read(answers().ofVariable(other, "\"6301183012461\": 15.13"))))
                .isEqualTo("6301183012461 poor_population,thousand persons,6301,Tanah Laut,regency,2024-03,15.13\n");
        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(
                        () -> TableTrial.read(answers().ofVariable(AnswerTrial.VARIABLE, "\"6301183012461\": 15.13")))
                .withMessage("answer.json: variable 183: the title 'Angka Khusus' was expected (answer.mapping.json),"
                        + " found 'Persentase Penduduk Miskin'; ids are not stable: look at the table, then correct the"
                        + " mapping");
    }

    @Test
    void a_variable_whose_title_is_not_understood_is_asked_for() {
        answers()
                .assertFault(
                        AnswerTrial.VARIABLE.replace("Miskin", "Miskin Usia Muda"),
                        AnswerTrial.REGIONS,
                        AnswerTrial.NO_DERIVED,
                        AnswerTrial.YEARS,
                        AnswerTrial.PARTS,
                        "\"6301183012461\": 15.13",
                        "answer.json: variable 183 \"Persentase Penduduk Miskin Usia Muda\": nothing says which indicator this is;"
                                + " say it in answer.mapping.json, such as {\"indicator\": \"poverty_rate\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"status\":\"OK\",\"data-availability\":\"not-available\",\"data\":\"\"} | : an answer of the BPS web API"
                        + " with status OK and data-availability available was expected, found status 'OK' and"
                        + " data-availability 'not-available'",
                "{\"status\":\"Error\",\"message\":\"Invalid key\"} | : an answer of the BPS web API with status OK and"
                        + " data-availability available was expected, found status 'Error' and data-availability ''"
                        + " (Invalid key)",
                "{\"status\":\"OK\",\"data-availability\":\"available\"} | : the axis vervar was expected, found nothing in"
                        + " it",
                "{\"status\":\"OK\",\"data | , line 1, column 21: a whole answer of the BPS web API was expected, but"
                        + " Unexpected end-of-input in field name",
            })
    void an_answer_without_data_says_why(String text, String fault) throws IOException {
        TableFile file = new TableTrial(folder).answer(text);

        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> TableTrial.read(file))
                .withMessage("answer.json" + fault);
    }

    @Test
    void an_answer_whose_bytes_changed_since_it_was_fetched_is_refused() throws IOException {
        TableFile file = answers()
                .answer(
                        AnswerTrial.VARIABLE,
                        AnswerTrial.REGIONS,
                        AnswerTrial.NO_DERIVED,
                        AnswerTrial.YEARS,
                        AnswerTrial.PARTS,
                        "\"6301183012461\": 4.11");
        String list = """
                {"files": [{"file": "answer.json", "sha256": "00ff", "bytes": 1, "address": "list/model/data/var/183",
                 "fetchedAt": "2026-11-02T03:04:05Z"}]}""";
        Files.writeString(folder.resolve("snapshot.json"), list);

        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> TableTrial.read(file))
                .withMessageStartingWith(
                        "answer.json: the bytes that were fetched on 2026-11-02T03:04:05Z were expected"
                                + " (SHA-256 00ff in snapshot.json), found ");
    }

    private AnswerTrial answers() {
        return new AnswerTrial(folder);
    }
}
