package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.source.sheet.WrittenSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} on what people really have: each finding names file, sheet and cell. */
class CheckTablesTest {
    private static final WrittenSheet TABLE = WrittenSheet.of("Tabel 1", """
            Jumlah dan Persentase Penduduk Miskin menurut Kabupaten/Kota, Maret 2023
            Kabupaten/Kota | Jumlah (ribu jiwa) | Persentase
            Hulu Cipta     | 12.30              | 7.00
            Hilir Cipta    | -                  | 743.00
            Negeri Awan    | 3.00               | ...
            """);

    private final SmallProject project = BuiltHouse.get().project();

    @TempDir
    private Path folder;

    @Test
    void findings_name_sheet_and_cell_and_the_figures_are_counted() throws IOException {
        Path file = WrittenSheet.write(folder.resolve("table.xlsx"), TABLE);
        Path report = folder.resolve("report.csv");

        Outcome outcome = project.run("check", file.toString(), "--report", report.toString());

        assertThat(outcome.code()).isEqualTo(Main.FINDINGS);
        assertThat(outcome.errLines())
                .containsExactly(
                        "table.xlsx!Tabel 1: 6 claims, 1 none or zero, 1 not available", "3 findings in 3 claims.");
        assertThat(outcome.out().lines())
                .containsExactly(
                        "table.xlsx!Tabel 1!C4: quarantine value_is_possible: A value from 0.01 to 100 was expected"
                                + " (percent), found 743",
                        "table.xlsx!Tabel 1!B5: quarantine region_is_known: A region name of the code book was expected,"
                                + " found \"Negeri Awan\"; write its code",
                        "table.xlsx!Tabel 1!C5: quarantine region_is_known: A region name of the code book was expected,"
                                + " found \"Negeri Awan\"; write its code");
        assertThat(Files.readAllLines(report))
                .element(1)
                .asString()
                .startsWith("Tabel 1!C4,value_is_possible,quarantine,poverty_rate,9902,2023-03,743.00,table.xlsx,");
    }

    @Test
    void of_a_folder_every_form_is_read_in_the_order_of_files_sheets_and_cells() throws IOException {
        WrittenSheet.write(folder.resolve("b.ods"), TABLE, WrittenSheet.of("A", """
                Persentase Penduduk Miskin (persen), Maret 2024
                Provinsi    | P0
                Banua Cipta | 743.0
                """));
        Files.writeString(folder.resolve("a.json"), """
                {"status": "OK", "data-availability": "available",
                 "var": [{"val": 5, "label": "Persentase Penduduk Miskin", "unit": "Persen", "decimal": 2}],
                 "turvar": [{"val": 0, "label": "Tidak ada"}], "vervar": [{"val": 9901, "label": "Hulu Cipta"}],
                 "tahun": [{"val": 124, "label": "2024"}], "turtahun": [{"val": 3, "label": "Maret"}],
                 "datacontent": {"9901501243": 743, "77": 1}}""");

        Outcome outcome = project.run("check", folder.toString());

        assertThat(outcome.out().lines().map(line -> line.substring(0, line.indexOf(": "))))
                .containsExactly(
                        "a.json!9901501243",
                        "a.json!77",
                        "b.ods!A!B3",
                        "b.ods!Tabel 1!C4",
                        "b.ods!Tabel 1!B5",
                        "b.ods!Tabel 1!C5");
    }

    @Test
    void what_a_table_does_not_say_ends_with_2_and_one_line() throws IOException {
        Path file = WrittenSheet.write(
                folder.resolve("table.xlsx"), WrittenSheet.of("Tabel 1", "Angka ajaib, Maret 2024\nHulu Cipta | 7.00"));

        assertThat(project.run("check", file.toString()))
                .isEqualTo(new Outcome(
                        Main.USER_FAULT,
                        "",
                        "table.xlsx!Tabel 1!B2 (in the title \"Angka ajaib, Maret 2024\" these words are not understood:"
                                + " angka ajaib): nothing says which indicator this is; say it in table.mapping.json, such as {\"indicator\":"
                                + " \"poverty_rate\"}\n"));
    }

    @Test
    void a_mapping_from_elsewhere_says_what_the_table_does_not() throws IOException {
        Path file = WrittenSheet.write(
                folder.resolve("table.xlsx"), WrittenSheet.of("Tabel 1", "Angka ajaib\nHulu Cipta | 743"));
        Path mapping = Files.writeString(
                folder.resolve("mine.json"), "{\"indicator\": \"poverty_rate\", \"period\": \"2024-03\"}");

        assertThat(project.run("check", file.toString(), "--mapping", mapping.toString())
                        .out())
                .isEqualTo("table.xlsx!Tabel 1!B2: quarantine value_is_possible: A value from 0.01 to 100 was expected"
                        + " (percent), found 743\n");
        assertThat(project.run("check", file.toString(), "--mapping", "nowhere.json"))
                .isEqualTo(new Outcome(
                        Main.USER_FAULT,
                        "",
                        "--mapping: a mapping file was expected, but there is none at nowhere.json\n"));
    }

    @Test
    void a_file_that_is_not_what_its_name_says_ends_with_2_and_one_line() throws IOException {
        Path file = Files.writeString(folder.resolve("table.xlsx"), "<html><table>");

        assertThat(project.run("check", file.toString()))
                .isEqualTo(new Outcome(
                        Main.USER_FAULT,
                        "",
                        "table.xlsx: an .xlsx or .ods spreadsheet was expected, found a web page, whatever its name says;"
                                + " open it and save it as .xlsx\n"));
    }
}
