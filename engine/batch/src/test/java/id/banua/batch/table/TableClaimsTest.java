package id.banua.batch.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as BPS prints them, and the claims that they are. */
class TableClaimsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"table.xlsx", "table.ods"})
    void years_stand_across_and_regencies_down(String file) throws IOException {
        String claims = trial().claims(file, """
                Tabel 4.1.2 Persentase Penduduk Miskin Menurut Kabupaten/Kota di Provinsi Kalimantan Selatan, 2022–2023 | < | <
                Table 4.1.2 Percentage of Poor People by Regency/Municipality in Kalimantan Selatan Province, 2022–2023 | < | <

                Kabupaten/Kota\\nRegency/Municipality | Persentase (persen) | <
                ^                  | 2022 | '2023*'
                (1)                | (2)  | (3)
                Tanah Laut         | 4.60 | 4.27
                Banjar Baru        | 4.43 | 4.00
                Kalimantan Selatan | 4.49 | 4.29

                *) Angka sementara
                Sumber: BPS, Susenas Maret
                """);

        assertThat(claims).isEqualTo("""
                B7 poverty_rate,percent,6301,Tanah Laut,regency,2022,4.60
                C7 poverty_rate,percent,6301,Tanah Laut,regency,2023,4.27
                B8 poverty_rate,percent,6372,Banjar Baru,regency,2022,4.43
                C8 poverty_rate,percent,6372,Banjar Baru,regency,2023,4.00
                B9 poverty_rate,percent,63,Kalimantan Selatan,province,2022,4.49
                C9 poverty_rate,percent,63,Kalimantan Selatan,province,2023,4.29
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.xlsx", "table.ods"})
    void jumlah_and_persentase_stand_in_pairs_under_merged_years(String file) throws IOException {
        String claims = trial().claims(file, """
                Jumlah dan Persentase Penduduk Miskin Menurut Kabupaten/Kota, Maret 2022 dan Maret 2023
                No | Kabupaten/Kota   | 2022               | <          | 2023               | <
                ^  | ^                | Jumlah (ribu jiwa) | Persentase | Jumlah (ribu jiwa) | Persentase
                1  | Kab. Tanah Laut  | '15,35'            | '4,27'     | '15,13'            | '4,11'
                2  | Kota Banjarmasin | '34,8'             | '4,75'     | '33,90'            | '4,60'
                """);

        assertThat(claims).isEqualTo("""
                C4 poor_population,thousand persons,6301,Kab. Tanah Laut,regency,2022-03,15.35
                D4 poverty_rate,percent,6301,Kab. Tanah Laut,regency,2022-03,4.27
                E4 poor_population,thousand persons,6301,Kab. Tanah Laut,regency,2023-03,15.13
                F4 poverty_rate,percent,6301,Kab. Tanah Laut,regency,2023-03,4.11
                C5 poor_population,thousand persons,6371,Kota Banjarmasin,regency,2022-03,34.8
                D5 poverty_rate,percent,6371,Kota Banjarmasin,regency,2022-03,4.75
                E5 poor_population,thousand persons,6371,Kota Banjarmasin,regency,2023-03,33.90
                F5 poverty_rate,percent,6371,Kota Banjarmasin,regency,2023-03,4.60
                """);
    }

    @Test
    void jumlah_beside_urban_and_rural_is_the_whole_and_a_semester_is_its_month() throws IOException {
        String claims = trial().claims("table.xlsx", """
                Persentase Penduduk Miskin (P0) Menurut Provinsi dan Daerah (persen), 2024
                Provinsi  | Semester 1 (Maret) | <         | <      | Semester 2 | <         | <
                ^         | Perkotaan          | Perdesaan | Jumlah | Perkotaan  | Perdesaan | Jumlah
                Kalsel    | 3.62               | 4.61      | 4.11   | 3.59       | 4.46      | 4.02
                Indonesia | 7.09               | 11.79     | 9.03   | 6.66       | 11.34     | 8.57
                """);

        assertThat(claims).startsWith("""
                B4 poverty_rate_urban,percent,63,Kalsel,province,2024-03,3.62
                C4 poverty_rate_rural,percent,63,Kalsel,province,2024-03,4.61
                D4 poverty_rate,percent,63,Kalsel,province,2024-03,4.11
                E4 poverty_rate_urban,percent,63,Kalsel,province,2024-09,3.59
                F4 poverty_rate_rural,percent,63,Kalsel,province,2024-09,4.46
                G4 poverty_rate,percent,63,Kalsel,province,2024-09,4.02
                B5 poverty_rate_urban,percent,00,Indonesia,national,2024-03,7.09
                """);
    }

    @Test
    void indicators_stand_down_and_the_region_in_the_title() throws IOException {
        String claims = trial().claims("table.xlsx", """
                Indikator Kemiskinan Kalimantan Selatan, 2023–2024
                Uraian                                | Maret 2023 | September 2024
                Jumlah penduduk miskin (ribu jiwa)    | 188.93     | 180.20
                Persentase penduduk miskin            | 4.29       | 4.02
                Garis Kemiskinan (Rp/kapita/bulan)    | 609160     | 644107
                Indeks Kedalaman Kemiskinan (P1)      | 0.58       | 0.55
                Rata-rata lama sekolah                | 8.5        | 8.6
                """);

        assertThat(claims).isEqualTo("""
                B3 poor_population,thousand persons,63,,province,2023-03,188.93
                C3 poor_population,thousand persons,63,,province,2024-09,180.20
                B4 poverty_rate,percent,63,,province,2023-03,4.29
                C4 poverty_rate,percent,63,,province,2024-09,4.02
                B5 poverty_line,rupiah_per_capita_month,63,,province,2023-03,609160
                C5 poverty_line,rupiah_per_capita_month,63,,province,2024-09,644107
                B6 poverty_gap_index,index_percent,63,,province,2023-03,0.58
                C6 poverty_gap_index,index_percent,63,,province,2024-09,0.55
                B7 Rata-rata lama sekolah,,63,,province,2023-03,8.5
                C7 Rata-rata lama sekolah,,63,,province,2024-09,8.6
                """);
    }

    @Test
    void periods_stand_down_and_regions_across() throws IOException {
        String claims = trial().claims("table.ods", """
                Tingkat Pengangguran Terbuka (persen)
                Tahun | Bulan    | Kalimantan Selatan | Kalimantan Timur
                2023  | Februari | 3.95               | 6.37
                      | Agustus  | 4.31               | 5.31
                2024  | Agustus  | 4.20               | 5.14
                """);

        assertThat(claims).isEqualTo("""
                C3 open_unemployment_rate,percent,63,Kalimantan Selatan,province,2023-02,3.95
                D3 open_unemployment_rate,percent,64,Kalimantan Timur,province,2023-02,6.37
                C4 open_unemployment_rate,percent,63,Kalimantan Selatan,province,2023-08,4.31
                D4 open_unemployment_rate,percent,64,Kalimantan Timur,province,2023-08,5.31
                C5 open_unemployment_rate,percent,63,Kalimantan Selatan,province,2024-08,4.20
                D5 open_unemployment_rate,percent,64,Kalimantan Timur,province,2024-08,5.14
                """);
    }

    @Test
    void a_region_goes_on_over_the_rows_of_its_parts() throws IOException {
        String claims = trial().claims("table.xlsx", """
                TPT menurut Provinsi dan Daerah Tempat Tinggal, Agustus 2024 (persen)
                Provinsi           | Daerah    | TPT
                Kalimantan Selatan | Perkotaan | 4.90
                                   | Perdesaan | 3.20
                                   | Jumlah    | 4.20

                Kalimantan Timur   |           | 5.14
                Perkotaan          |           | 5.60
                Perdesaan          |           | 4.00
                """);

        assertThat(claims).isEqualTo("""
                C3 open_unemployment_rate_urban,percent,63,Kalimantan Selatan,province,2024-08,4.90
                C4 open_unemployment_rate_rural,percent,63,Kalimantan Selatan,province,2024-08,3.20
                C5 open_unemployment_rate,percent,63,Kalimantan Selatan,province,2024-08,4.20
                C7 open_unemployment_rate,percent,64,Kalimantan Timur,province,2024-08,5.14
                C8 open_unemployment_rate_urban,percent,64,Kalimantan Timur,province,2024-08,5.60
                C9 open_unemployment_rate_rural,percent,64,Kalimantan Timur,province,2024-08,4.00
                """);
    }

    private TableTrial trial() {
        return new TableTrial(folder);
    }
}
