package id.banua.batch.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.source.ClaimField;
import id.banua.batch.source.RawClaim;
import id.banua.batch.source.TableFile;
import id.banua.batch.source.sheet.WrittenSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands where a figure should and is none: dates, formulas that were not calculated, merged cells, stray numbers. */
class OddValuesTest {
    @TempDir
    private Path folder;

    @Test
    void what_only_looks_like_a_number_says_what_it_is() throws IOException {
        Path file = folder.resolve("odd.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("T");
            String[] labels = {"Persentase Penduduk Miskin, Maret 2024", "Provinsi", "Aceh", "Bali", "Banten", "Jambi"};
            for (int row = 0; row < labels.length; row++) {
                sheet.value(row, 0, labels[row]);
            }
            sheet.value(1, 1, "P0");
            sheet.value(2, 1, LocalDate.of(2024, 2, 4));
            sheet.style(2, 1).format("d-mmm").set();
            sheet.formula(3, 1, "SUM(C1:C2)");
            sheet.value(4, 1, "#DIV/0!");
            sheet.value(5, 1, 0.0402);
            sheet.style(5, 1).format("0.00%").set();
        }

        assertThat(TableTrial.read(TableFile.of(file, "odd.xlsx")))
                .map(claim -> claim.get(ClaimField.VALUE))
                .containsExactly("2024-02-04 (date)", "=SUM(C1:C2) (not calculated)", "#DIV/0!", "4.02");
    }

    @Test
    void a_percent_sign_behind_a_count_and_merged_figures_are_no_numbers() throws IOException {
        List<RawClaim> claims = read("""
                Jumlah Penduduk Miskin (ribu jiwa), Maret
                Provinsi | 2023     | 2024
                Aceh     | '14,5 %' | '806,7'
                Bali     | '190,0'  | <
                """);

        assertThat(claims)
                .map(claim -> claim.get(ClaimField.VALUE))
                .containsExactly("14,5 %", "806.7", "190,0 (merged cells)");
    }

    @Test
    void a_number_outside_of_tables_is_counted() throws IOException {
        TableFile table = new TableTrial(folder).sheets("table.xlsx", WrittenSheet.of("T", """
                Persentase Penduduk Miskin (persen), Maret 2024
                Provinsi | Persentase
                Aceh | 14.2

                Sumber: BPS
                12
                """));

        assertThat(TableTrial.tallies(table)).hasToString("[table.xlsx!T: 1 claims, 1 numbers outside of tables]");
    }

    private List<RawClaim> read(String drawn) throws IOException {
        return TableTrial.read(new TableTrial(folder).sheets("table.xlsx", WrittenSheet.of("T", drawn)));
    }
}
