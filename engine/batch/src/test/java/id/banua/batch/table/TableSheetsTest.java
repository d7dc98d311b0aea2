package id.banua.batch.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.source.ClaimField;
import id.banua.batch.source.RawClaim;
import id.banua.batch.source.sheet.WrittenSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several tables in a sheet, several sheets in a file, and a sheet that is a claims file. */
class TableSheetsTest {
    @TempDir
    private Path folder;

    @Test
    void several_tables_stand_in_one_sheet() throws IOException {
        List<RawClaim> claims = trial().read("table", """
                Tabel 1. Persentase Penduduk Miskin, Maret
                Provinsi           | 2023 | 2024
                Kalimantan Selatan | 4.29 | 4.11
                Sumber: BPS
                Tabel 2. Gini Ratio, Maret
                Provinsi           | 2023  | 2024
                Kalimantan Selatan | 0.313 | 0.302
                """);

        assertThat(TableTrial.lines(claims)).isEqualTo("""
                B3 poverty_rate,percent,63,Kalimantan Selatan,province,2023-03,4.29
                C3 poverty_rate,percent,63,Kalimantan Selatan,province,2024-03,4.11
                B7 gini_ratio,ratio,63,Kalimantan Selatan,province,2023-03,0.313
                C7 gini_ratio,ratio,63,Kalimantan Selatan,province,2024-03,0.302
                """);
    }

    @Test
    void a_sheet_may_be_named_after_its_year_and_one_without_figures_is_no_table() throws IOException {
        List<RawClaim> claims = TableTrial.read(trial().sheets(
                        "table.xlsx",
                        WrittenSheet.of("Catatan", "Data dikumpulkan dari siaran pers"),
                        WrittenSheet.of("2024", """
                        Tingkat Partisipasi Angkatan Kerja, Agustus
                        Provinsi         | TPAK
                        Kalimantan Timur | 66.08
                        """)));

        assertThat(claims).map(RawClaim::id).containsExactly("table.xlsx!2024!B3");
        assertThat(TableTrial.lines(claims))
                .isEqualTo("B3 labour_force_participation_rate,percent,64,Kalimantan Timur,province,2024-08,66.08\n");
    }

    @Test
    void a_claims_file_may_be_a_sheet() throws IOException {
        String header = ClaimField.HEADER.replace(',', '|');

        List<RawClaim> claims = TableTrial.read(trial().sheets("table.ods", WrittenSheet.of("Klaim", header + """

                poverty_rate_p0 | percent | 63 | Kalimantan Selatan | province | 2024-09 | 4.00 | s01 | shown, not typed

                tpt | percent | 64 | Kalimantan Timur | province | '2024-08' | '5,14' | s01 |
                """)));

        assertThat(TableTrial.lines(claims)).isEqualTo("""
                Klaim:2 poverty_rate_p0,percent,63,Kalimantan Selatan,province,2024-09,4.00
                Klaim:4 tpt,percent,64,Kalimantan Timur,province,2024-08,5,14
                """);
        assertThat(claims.get(0).get(ClaimField.NOTE)).isEqualTo("shown, not typed");
        assertThat(claims.get(0).line()).isEqualTo(2);
    }

    private TableTrial trial() {
        return new TableTrial(folder);
    }
}
