package id.banua.batch.record.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.banua.batch.record.RecordTrial;
import id.banua.batch.source.DataFault;
import id.banua.batch.source.sheet.WrittenSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spreadsheets of records as offices keep them. */
class SheetRowsTest {
    @TempDir
    private Path root;

    private RecordTrial grants(WrittenSheet... sheets) throws IOException {
        Path file = root.resolve("programmes/grants.xlsx");
        Files.createDirectories(file.getParent());
        WrittenSheet.write(file, sheets);
        return new RecordTrial(root);
    }

    @Test
    void merged_headings_are_told_by_sheet_and_line_and_the_rows_below_are_kept() throws IOException {
        RecordTrial trial = grants(WrittenSheet.of("Penerima", """
                DATA PENERIMA MODAL | <                  | <           | <           | <
                grant_id            | Penerima           | <           | kind        | granted_on
                ^                   | nik                | region_code | ^           | ^
                G1                  | '6302061505900001' | 63.02.06    | capital     | 2025-01-10
                G2                  | '630206150590000'  | 63.02.06    | capital     | 2025-01-11
                G3                  |                    | 63.99       | capital     | 2025-01-12
                """));

        assertThat(trial.findings())
                .containsExactly(
                        "grants.xlsx!Penerima:3 warn cells_are_not_merged",
                        "grants.xlsx!Penerima:5 warn card_number_can_be_right nik",
                        "grants.xlsx!Penerima:6 quarantine record_region_is_known region_code");
        assertThat(trial.rows("grants").orderBy("grant_id").collectAsList())
                .map(row -> row.<String>getAs("grant_id") + " " + row.getAs("granted_on"))
                .containsExactly("G1 2025-01-10", "G2 2025-01-11");
    }

    @Test
    void a_nik_in_a_number_cell_counts_as_unknown_and_merged_rows_fill_their_first_alone() throws IOException {
        RecordTrial trial = grants(WrittenSheet.of("2025", """
                grant_id | nik              | region_code | kind    | granted_on
                G1       | 6302061505900001 | 63.02.06    | capital | 2025-01-10
                G2       |                  | ^           | capital | 2025-01-11
                """));

        assertThat(trial.findings())
                .containsExactly(
                        "grants.xlsx!2025:2 warn card_number_can_be_right nik",
                        "grants.xlsx!2025:2 warn cells_are_not_merged",
                        "grants.xlsx!2025:3 quarantine field_is_filled region_code");
    }

    @Test
    void a_sheet_without_a_header_is_told_where_another_has_one() throws IOException {
        RecordTrial trial = grants(WrittenSheet.of("Januari", """
                        grant_id | region_code | kind    | granted_on | Keterangan
                        G1       | 63.02.06    | capital | 2025-01-10 | dari dinas
                        """), WrittenSheet.of("Catatan", "Dicetak oleh dinas"));

        assertThat(trial.findings())
                .containsExactly(
                        "grants.xlsx!Catatan:1 warn sheet_has_header", "grants.xlsx!Januari:1 warn columns_are_known");
        assertThat(trial.rows("grants").count()).isEqualTo(1);
    }

    @Test
    void a_file_without_any_header_is_refused() throws IOException {
        RecordTrial trial = grants(WrittenSheet.of("Catatan", "Budi | 6302061505900001"));

        assertThatThrownBy(trial::read)
                .hasStackTraceContaining(DataFault.class.getName())
                .hasStackTraceContaining("grants.xlsx!Catatan: a header with the columns grant_id")
                .satisfies(fault -> assertThat(org.assertj.core.util.Throwables.getStackTrace(fault))
                        .doesNotContain("6302061505900001"));
    }
}
