package id.banua.batch.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.source.RawClaim;
import id.banua.batch.source.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saved answers of the BPS web API: an exact key map, and labels that decide. */
class AnswerClaimsTest {
    @TempDir
    private Path folder;

    @Test
    void every_key_is_one_combination_of_the_axes() throws IOException {
        TableFile file = answers().ofVariable(AnswerTrial.VARIABLE, """
                "6301183012361": 4.27, "6301183012461": 4, "6302183012363": "4.58", "6302183012461": "-",
                "6302183012463": null, "6399183012461": 5.01""");

        List<RawClaim> claims = TableTrial.read(file);

        assertThat(TableTrial.lines(claims.subList(0, 4))).isEqualTo("""
                6301183012361 poverty_rate,percent,6301,Tanah Laut,regency,2023-03,4.27
                6301183012461 poverty_rate,percent,6301,Tanah Laut,regency,2024-03,4.00
                6302183012363 poverty_rate,percent,6302,Kotabaru,regency,2023,4.58
                6302183012461 poverty_rate,percent,6302,Kotabaru,regency,2024-03,none_or_zero
                """);
        assertThat(claims.get(4)).satisfies(unknown -> {
            assertThat(unknown.id()).isEqualTo("answer.json!6399183012461");
            assertThat(unknown.text()).isEqualTo("6399183012461: 5.01");
            assertThat(unknown.fault().english()).isEqualTo("the key is no combination of ids of the five axes");
        });
        assertThat(TableTrial.tallies(file)).hasToString("[answer.json: 5 claims, 1 none or zero, 4 blank cells]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024      | Semester 1 (Maret)     | 2024-03",
                "2024      | Semester 2 (September) | 2024-09",
                "2024      | Semester 1             | 2024-03",
                "2024      | September              | 2024-09",
                "2024      | Tahunan                | 2024",
                "2024      | Tahun                  | 2024",
                "2019/2020 | Tahun                  | 2019/2020",
                "2024      | Semester 1 (September) | 2024 (1-6, 9)",
                "2024      | Jumlah                 | 2024 Jumlah",
                "2023      | Semester 2             | 2023 (7-12)",
            })
    void the_label_of_a_period_decides_never_its_id(String year, String part, String period) throws IOException {
        String claims = answers()
                .claims(
                        AnswerTrial.VARIABLE,
                        AnswerTrial.REGIONS,
                        AnswerTrial.NO_DERIVED,
                        "{\"val\": 1, \"label\": \"" + year + "\"}",
                        "{\"val\": 62, \"label\": \"" + part + "\"}",
                        "\"63011830162\": 4.27");

        assertThat(claims).isEqualTo("63011830162 poverty_rate,percent,6301,Tanah Laut,regency," + period + ",4.27\n");
    }

    @Test
    void derived_variables_are_breakdowns() throws IOException {
        String claims = answers()
                .claims(
                        AnswerTrial.VARIABLE,
                        "{\"val\": 6300, \"label\": \"KALIMANTAN SELATAN\"}, {\"val\": 9999, \"label\": \"INDONESIA\"}",
                        "{\"val\": 1, \"label\": \"Perkotaan\"}, {\"val\": 2, \"label\": \"Jumlah\"}",
                        AnswerTrial.YEARS,
                        AnswerTrial.PARTS,
                        "\"6300183112461\": 3.62, \"6300183212461\": 4.11, \"9999183212461\": 9.03");

        assertThat(claims).isEqualTo("""
                6300183112461 poverty_rate_urban,percent,63,KALIMANTAN SELATAN,province,2024-03,3.62
                6300183212461 poverty_rate,percent,63,KALIMANTAN SELATAN,province,2024-03,4.11
                9999183212461 poverty_rate,percent,00,INDONESIA,national,2024-03,9.03
                """);
    }

    @Test
    void ids_that_are_no_codes_leave_the_region_to_its_name() throws IOException {
        assertThat(answers()
                        .claims(
                                AnswerTrial.VARIABLE,
                                "{\"val\": 1, \"label\": \"Kabupaten Paser\"}, {\"val\": 2, \"label\": \"Kutai Kartanegara\"}",
                                AnswerTrial.NO_DERIVED,
                                AnswerTrial.YEARS,
                                AnswerTrial.PARTS,
                                "\"1183012461\": 8.47, \"2183012461\": 7.28"))
                .isEqualTo("""
                        1183012461 poverty_rate,percent,6401,Kabupaten Paser,regency,2024-03,8.47
                        2183012461 poverty_rate,percent,6403,Kutai Kartanegara,regency,2024-03,7.28
                        """);
    }

    @Test
    void codes_that_contradict_a_name_stay_as_printed() throws IOException {
        assertThat(answers()
                        .claims(
                                AnswerTrial.VARIABLE,
                                "{\"val\": 6401, \"label\": \"Paser\"}, {\"val\": 6402, \"label\": \"Kutai Kartanegara\"}",
                                AnswerTrial.NO_DERIVED,
                                AnswerTrial.YEARS,
                                AnswerTrial.PARTS,
                                "\"6402183012461\": 7.28"))
                .isEqualTo("6402183012461 poverty_rate,percent,6402,Kutai Kartanegara,regency,2024-03,7.28\n");
    }

    private AnswerTrial answers() {
        return new AnswerTrial(folder);
    }
}
