package id.banua.batch.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.banua.batch.source.DataFault;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Downloads of web pages: the title as a heading over all columns, or one figure a row with its labels on both sides. */
class LongTablesTest {
    @TempDir
    private Path folder;

    @Test
    void a_region_in_the_heading_of_all_columns_is_the_one_that_the_rows_lie_in() throws IOException {
        assertThat(claims("""
                Kabupaten/Kota | Jumlah Penduduk Miskin Menurut Kabupaten/Kota di Provinsi Kalimantan Selatan (Ribu Jiwa) | <
                ^              | 2023    | 2024
                Banjar         | '15,76' | '...'
                Kalimantan Selatan | '188,93' | '183,31'
                """)).isEqualTo("""
                B3 poor_population,thousand persons,6303,Banjar,regency,2023,15.76
                C3 poor_population,thousand persons,6303,Banjar,regency,2024,not_available
                B4 poor_population,thousand persons,63,Kalimantan Selatan,province,2023,188.93
                C4 poor_population,thousand persons,63,Kalimantan Selatan,province,2024,183.31
                """);
    }

    @Test
    void a_heading_with_a_region_of_its_own_beside_rows_with_theirs_is_asked_for() {
        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> claims("""
                        Persentase Penduduk Miskin, Maret 2024
                        Kabupaten/Kota | P0   | Kalimantan Selatan
                        Tanah Laut     | 4.27 | 4.11
                        """))
                .withMessage("table.xlsx!Tabel 1!C3: the heading \"Kalimantan Selatan\" names a region beside rows that"
                        + " name regions; say it in table.mapping.json, such as {\"words\": {\"Kalimantan Selatan\":"
                        + " \"skip\"}}");
    }

    @Test
    void one_figure_a_row_may_have_its_unit_and_year_behind_it() throws IOException {
        assertThat(claims("""
                id | kode_provinsi | nama_provinsi      | kode_kabupaten_kota | nama_kabupaten_kota   | persentase_penduduk_miskin | satuan | tahun
                1  | 63            | KALIMANTAN SELATAN | 6301                | KABUPATEN TANAH LAUT  | 4.27                       | PERSEN | 2023
                2  | 63            | KALIMANTAN SELATAN | 6371                | KOTA BANJARMASIN      | 4.60                       | PERSEN | 2024
                """)).isEqualTo("""
                F2 poverty_rate,percent,6301,KABUPATEN TANAH LAUT,regency,2023,4.27
                F3 poverty_rate,percent,6371,KOTA BANJARMASIN,regency,2024,4.60
                """);
    }

    @Test
    void the_office_above_a_title_and_notes_in_two_languages_are_understood() throws IOException {
        String drawn = """
                BADAN PUSAT STATISTIK PROVINSI KALIMANTAN TIMUR
                Persentase Penduduk Miskin (Persen), Maret
                No. | Kabupaten/Kota | 2023   | '2024 2)'
                1   | Paser          | '8,87' | '8,47'
                Catatan/Note: 2) Angka sementara
                """;

        assertThat(claims(drawn)).isEqualTo("""
                C4 poverty_rate,percent,6401,Paser,regency,2023-03,8.87
                D4 poverty_rate,percent,6401,Paser,regency,2024-03,8.47
                """);
        assertThat(new TableTrial(folder).read("table", drawn).get(1).fields()).contains("2 Angka sementara");
    }

    private String claims(String drawn) throws IOException {
        return new TableTrial(folder).claims("table.xlsx", drawn);
    }
}
