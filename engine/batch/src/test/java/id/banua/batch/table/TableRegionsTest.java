package id.banua.batch.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.source.ClaimField;
import id.banua.batch.source.RawClaim;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which regions labels mean: by code and name, kind, company; never by guess. */
class TableRegionsTest {
    @TempDir
    private Path folder;

    @Test
    void names_come_with_kinds_numbers_codes_and_in_other_spellings() throws IOException {
        assertThat(regions("Persentase Penduduk Miskin di Provinsi Kalimantan Selatan, Maret 2024", """
                1. Tanah Laut         | 4.27
                02 Kab. Kotabaru      | 4.58
                6303 Banjar           | 2.60
                [6304] Barito Kuala   | 4.80
                HULU SUNGAI SELATAN   | 4.70
                Batola 1)             | 4.80
                Kota Banjar Baru      | 4.00
                Banjarmasin City      | 4.60
                Prov. Kalimantan Selatan | 4.11
                """))
                .containsExactly("6301", "6302", "6303", "6304", "6306", "6304", "6372", "6371", "63");
    }

    @Test
    void rows_that_say_kabupaten_and_kota_tell_the_kind_of_those_below() throws IOException {
        assertThat(regions("Persentase Penduduk Miskin, Maret 2024", """
                Kabupaten/Regency |
                1. Bogor          | 7.27
                2. Sukabumi       | 6.87
                Kota/Municipality |
                1. Bogor          | 6.53
                2. Sukabumi       | 7.20
                """))
                .containsExactly("3201", "3202", "3271", "3272");
    }

    @Test
    void regions_of_one_name_are_told_apart_by_their_company() throws IOException {
        assertThat(regions("Persentase Penduduk Miskin, Maret 2024", """
                Jambi    | 7.1
                Bengkulu | 13.6
                Lampung  | 10.7
                """)).containsExactly("15", "17", "18");
        assertThat(regions("Persentase Penduduk Miskin, Maret 2024", """
                Bogor      | 7.27
                Kota Bogor | 6.53
                """)).containsExactly("3201", "3271");
        assertThat(regions("Persentase Penduduk Miskin, Maret 2024", """
                Jawa Barat         | 7.46
                Banjar             | 5.85
                Kalimantan Selatan | 4.11
                Banjar             | 2.60
                """)).containsExactly("32", "3279", "63", "6303");
    }

    @Test
    void a_name_that_stays_unclear_gets_no_code() throws IOException {
        assertThat(regions("Persentase Penduduk Miskin, Maret 2024", "Bogor | 7.27\nKotta Baru | 4.58"))
                .containsExactly("", "");
    }

    @Test
    void a_row_of_the_whole_is_the_region_of_the_title_if_the_others_make_it_up() throws IOException {
        assertThat(regions("Persentase Penduduk Miskin menurut Kabupaten/Kota di Kalimantan Timur, Maret 2024", """
                Paser      | 8.5
                Balikpapan | 2.2
                Jumlah     | 5.78
                """))
                .containsExactly("6401", "6471", "64");
        assertThat(regions("Persentase Penduduk Miskin menurut Kabupaten/Kota di Kalimantan Timur, Maret 2024", """
                Kalimantan Selatan | 4.11
                Jumlah             | 5.78
                """))
                .containsExactly("63", "");
    }

    @Test
    void codes_stay_as_printed_so_that_a_name_can_contradict_them() throws IOException {
        String drawn = """
                Persentase Penduduk Miskin, Maret 2024
                Kode   | Nama              | P0
                6402   | Kutai Kartanegara | 7.10
                '64.02' | Kutai Kartanegara | 7.10
                """;

        assertThat(new TableTrial(folder).claims("table.xlsx", drawn)).isEqualTo("""
                C3 poverty_rate,percent,6402,Kutai Kartanegara,regency,2024-03,7.10
                C4 poverty_rate,percent,64.02,Kutai Kartanegara,regency,2024-03,7.10
                """);
        assertThat(new TableTrial(folder).claims("table.xlsx", drawn.replace("Kode  ", "Kode Kemendagri")))
                .contains("C3 poverty_rate,percent,64.02,Kutai Kartanegara,regency,2024-03,7.10");
        assertThat(new TableTrial(folder)
                        .mapping("table", "{\"codes\": \"kemendagri\"}")
                        .claims("table.xlsx", drawn))
                .contains("C3 poverty_rate,percent,64.02,");
    }

    private List<String> regions(String title, String rows) throws IOException {
        List<RawClaim> claims = new TableTrial(folder).read("table", title + "\nWilayah | Persentase\n" + rows);
        return claims.stream().map(claim -> claim.get(ClaimField.REGION_CODE)).toList();
    }
}
