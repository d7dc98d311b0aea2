package id.banua.batch.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.banua.batch.source.DataFault;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a table does not say is asked for, with the words of a mapping that say it; then the mapping says it. */
class TableQuestionsTest {
    @TempDir
    private Path folder;

    @Test
    void a_title_with_unknown_words_names_no_indicator() throws IOException {
        String drawn = """
                Persentase Penduduk Miskin Usia Muda, Maret 2023
                Kabupaten/Kota | Persen
                Tanah Laut     | 4.27
                """;

        assertAsks(
                drawn,
                "table.xlsx!Tabel 1!B3 (in the title \"Persentase Penduduk Miskin Usia Muda, Maret 2023\" these"
                        + " words are not understood: usia muda): nothing says which indicator this is; say it in"
                        + " table.mapping.json, such as {\"indicator\": \"poverty_rate\"}");
        assertThat(told("{\"indicator\": \"poverty_rate_p0\"}", drawn))
                .isEqualTo("B3 poverty_rate_p0,percent,6301,Tanah Laut,regency,2023-03,4.27\n");
    }

    @Test
    void a_count_without_a_unit_word_may_be_in_thousands() throws IOException {
        String drawn = """
                Jumlah Penduduk Miskin, Maret
                Provinsi | 2023
                Kalsel   | 188.93
                """;

        assertAsks(
                drawn,
                "table.xlsx!Tabel 1!B3: nothing says the unit of poor_population (one of persons, thousand"
                        + " persons); say it in table.mapping.json, such as {\"unit\": \"persons\"}");
        assertThat(told("{\"unit\": \"thousand persons\"}", drawn))
                .isEqualTo("B3 poor_population,thousand persons,63,Kalsel,province,2023-03,188.93\n");
    }

    @Test
    void a_unit_word_of_the_catalogue_is_a_unit() throws IOException {
        assertThat(new TableTrial(folder).claims("table.xlsx", """
                Jumlah Penduduk Miskin (juta orang), Maret
                Wilayah   | 2023
                Indonesia | '25,90'
                """))
                .isEqualTo("B3 poor_population,million persons,00,Indonesia,national,2023-03,25.90\n");
    }

    @Test
    void a_unit_that_the_catalogue_does_not_have_is_not_taken_for_another_one() throws IOException {
        assertAsks(
                """
                Persentase Penduduk Miskin (ribu jiwa), 2023
                Provinsi | P0
                Kalsel   | 4.29
                """,
                "table.xlsx!Tabel 1!B3: poverty_rate in thousand persons is not in the catalogue (one of percent);"
                        + " say it in table.mapping.json, such as {\"unit\": \"percent\"}");
    }

    @Test
    void a_figure_without_a_year_asks_for_its_period() throws IOException {
        String drawn = """
                Gini Ratio
                Provinsi | Gini
                Kalsel   | 0.302
                """;

        assertAsks(
                drawn,
                "table.xlsx!Tabel 1!B3: nothing says which period this is; say it in table.mapping.json, such"
                        + " as {\"period\": \"2024-03\"}");
        assertThat(told("{\"period\": \"2024-09\"}", drawn))
                .isEqualTo("B3 gini_ratio,ratio,63,Kalsel,province,2024-09,0.302\n");
    }

    @Test
    void a_table_without_a_region_asks_for_it() throws IOException {
        String drawn = """
                Uraian     | Maret 2024
                Gini Ratio | 0.302
                """;

        assertAsks(
                drawn,
                "table.xlsx!Tabel 1!B2: nothing says which region this is; say it in table.mapping.json, such"
                        + " as {\"region\": \"63\"}");
        assertThat(told("{\"region\": \"63\"}", drawn)).isEqualTo("B2 gini_ratio,ratio,63,,province,2024-03,0.302\n");
    }

    @Test
    void a_heading_with_unknown_words_is_asked_for_and_can_be_left_out() throws IOException {
        String drawn = """
                Persentase Penduduk Miskin, Maret
                Provinsi | 2024 | Peringkat
                Kalsel   | 4.11 | 3
                """;

        assertAsks(
                drawn,
                "table.xlsx!Tabel 1!C3: the heading \"Peringkat\" is not understood (unknown: peringkat); say it"
                        + " in table.mapping.json, such as {\"words\": {\"Peringkat\": {\"indicator\": \"poverty_rate\", \"unit\":"
                        + " \"percent\"}}} or \"skip\"");
        assertThat(told("{\"words\": {\"Peringkat\": \"skip\"}}", drawn))
                .isEqualTo("B3 poverty_rate,percent,63,Kalsel,province,2024-03,4.11\n");
    }

    @Test
    void jumlah_alone_over_a_rate_may_be_a_number_or_the_whole() throws IOException {
        String drawn = """
                Tingkat Pengangguran Terbuka, Agustus 2024
                Provinsi | Jumlah
                Kalsel   | 4.20
                """;

        assertAsks(
                drawn,
                "table.xlsx!Tabel 1!B3: the heading \"Jumlah\" may mean a number of people or the whole"
                        + " population; say it in table.mapping.json, such as {\"words\": {\"Jumlah\": {\"breakdown\":"
                        + " \"total\"}}}");
        assertThat(told("{\"words\": {\"Jumlah\": {\"breakdown\": \"total\"}}}", drawn))
                .isEqualTo("B3 open_unemployment_rate,percent,63,Kalsel,province,2024-08,4.20\n");
    }

    @Test
    void a_row_that_heads_others_must_be_understood() throws IOException {
        String drawn = """
                Persentase Penduduk Miskin, Maret
                Provinsi           | 2024
                Pulau Kalimantan   |
                Kalimantan Selatan | 4.11
                """;

        assertAsks(
                drawn,
                "table.xlsx!Tabel 1!A3: the label \"Pulau Kalimantan\" heads the rows below it, but is not"
                        + " understood; say it in table.mapping.json, such as {\"words\": {\"Pulau Kalimantan\": {}}} if it says"
                        + " nothing, or \"skip\" for its rows");
        assertThat(told("{\"words\": {\"Pulau Kalimantan\": {}}}", drawn))
                .isEqualTo("B4 poverty_rate,percent,63,Kalimantan Selatan,province,2024-03,4.11\n");
        assertThat(told("{\"words\": {\"pulau  kalimantan\": \"skip\"}}", drawn))
                .isEqualTo("\n");
    }

    @Test
    void tables_side_by_side_are_refused() {
        assertAsks(
                """
                Persentase Penduduk Miskin, Maret
                Provinsi | 2024 | Provinsi | 2024
                Aceh     | 14.2 | Bali     | 4.00
                Jambi    | 7.1  | Banten   | 5.84
                """,
                "table.xlsx!Tabel 1: tables one below the other were expected, found labels in column C between"
                        + " columns of figures; put tables that stand side by side on sheets of their own");
    }

    private void assertAsks(String drawn, String question) {
        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> new TableTrial(folder).claims("table.xlsx", drawn))
                .withMessage(question);
    }

    private String told(String mapping, String drawn) throws IOException {
        return new TableTrial(folder).mapping("table", mapping).claims("table.xlsx", drawn);
    }
}
