package id.banua.batch.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.banua.batch.source.ClaimField;
import id.banua.batch.source.DataFault;
import id.banua.batch.source.RawClaim;
import id.banua.batch.source.TableFile;
import id.banua.batch.source.sheet.WrittenSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the cells of figures: numbers in both languages, signs in their place, marks behind them. */
class TableValuesTest {
    private static final String HEAD = """
            Persentase Penduduk Miskin (persen), Maret 2024
            Provinsi | Persentase
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "12,3          | 12.3",
                "0,0           | 0.0",
                "0             | 0",
                "-0,46         | -0.46",
                "−0,46         | -0.46",
                "12,3*         | 12.3",
                "12,3 *)       | 12.3",
                "12,3r)        | 12.3",
                "12,3 e)       | 12.3",
                "12,3r         | 12.3",
                "12,3 1)       | 12.3",
                "12,3¹         | 12.3",
                "12,3 %        | 12.3",
                "-             | none_or_zero",
                "–             | none_or_zero",
                "...           | not_available",
                "…             | not_available",
                "NA            | not_available",
                "n.a.          | not_available",
                "N/A           | not_available",
                "c             | suppressed",
                "dua belas     | dua belas",
                "12,3 atau 13  | 12,3 atau 13",
                "12.3          | 12.3",
            })
    void a_cell_is_a_number_or_the_kind_of_its_absence_or_stays_as_it_is(String printed, String value)
            throws IOException {
        String sign = printed.equals("12.3") ? "1.5" : "1,5";
        List<RawClaim> claims = read(HEAD + "Aceh | '" + sign + "'\nBali | '" + printed + "'\n");

        assertThat(claims.get(1).get(ClaimField.VALUE)).isEqualTo(value);
    }

    /** A blank cell is no claim, a dash is none or zero, dots are not available, a c is suppressed, 0,0 is a number. */
    @ParameterizedTest
    @ValueSource(strings = {"table.xlsx", "table.ods"})
    void absent_and_not_available_and_suppressed_and_zero_are_four_things(String file) throws IOException {
        TableFile table = new TableTrial(folder).sheets(file, WrittenSheet.of("T", HEAD + """
                Aceh   |
                Bali   | ...
                Banten | c
                Jambi  | '0,0'
                Riau   | -
                Lampung | 4.00
                """));

        assertThat(TableTrial.read(table))
                .map(claim -> claim.get(ClaimField.REGION_NAME) + " " + claim.get(ClaimField.VALUE))
                .containsExactly(
                        "Bali not_available", "Banten suppressed", "Jambi 0.0", "Riau none_or_zero", "Lampung 4.00");
        assertThat(TableTrial.tallies(table))
                .containsExactly(new Tally(
                        file + "!T", 5, Map.of("none_or_zero", 1L, "not_available", 1L, "suppressed", 1L), 1, 0))
                .first()
                .hasToString(file + "!T: 5 claims, 1 none or zero, 1 not available, 1 suppressed, 1 blank cells");
    }

    @Test
    void thousands_and_decimals_are_told_by_the_numbers_of_the_table() throws IOException {
        assertThat(values("'632.739' | '1.234,5' | '12'")).containsExactly("632739", "1234.5", "12");
        assertThat(values("'632,739' | '1,234.5' | '12'")).containsExactly("632739", "1234.5", "12");
        assertThat(values("'632 739' | 'Rp 1.234.567' | '0,123'")).containsExactly("632739", "1234567", "0.123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'632.739' | '12' | '5'", "'1.234,5' | '1,234.5' | '5'"})
    void where_they_do_not_tell_the_mapping_is_asked(String row) throws IOException {
        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> values(row))
                .withMessageStartingWith(
                        "table.xlsx!T!B3: the numbers of this table do not tell whether the comma or the"
                                + " dot parts their decimals (\"")
                .withMessageEndingWith("\"); say it in table.mapping.json, such as {\"decimal\": \",\"}");

        new TableTrial(folder).mapping("table", "{\"decimal\": \".\"}");
        assertThat(values("'632.739' | '12' | '1.234,5'")).containsExactly("632.739", "12", "1.234,5");
    }

    private List<String> values(String row) throws IOException {
        List<RawClaim> claims = read("""
                Garis Kemiskinan (Rp/kapita/bulan), Maret
                Provinsi | 2022 | 2023 | 2024
                Aceh     | %s
                """.formatted(row));
        return claims.stream().map(claim -> claim.get(ClaimField.VALUE)).toList();
    }

    @Test
    void a_mark_keeps_its_explanation_in_the_note() throws IOException {
        List<RawClaim> claims = read("""
                Persentase Penduduk Miskin (persen), Maret
                Provinsi | 2023    | 2024*
                Aceh 1)  | '14,5r' | '14,2'
                Bali     | '4,3'   | '4,0'

                Catatan: *) Angka sementara
                r) Angka diperbaiki
                1) Termasuk kepulauan
                Sumber: BPS
                """);

        assertThat(claims)
                .map(claim -> claim.get(ClaimField.NOTE))
                .containsExactly(
                        "r Angka diperbaiki; 1 Termasuk kepulauan",
                        "1 Termasuk kepulauan; * Angka sementara",
                        "",
                        "* Angka sementara");
        assertThat(claims.get(0).get(ClaimField.REGION_CODE)).isEqualTo("11");
    }

    private List<RawClaim> read(String drawn) throws IOException {
        return TableTrial.read(new TableTrial(folder).sheets("table.xlsx", WrittenSheet.of("T", drawn)));
    }
}
