package id.banua.batch.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.miachm.sods.SpreadSheet;
import id.banua.batch.source.sheet.SheetCell.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"table.xlsx", "table.ods"})
    void numbers_keep_the_decimals_that_are_shown_and_texts_stay_texts(String file) throws IOException {
        Sheet sheet = one(file, """
                Kotabaru | 4.00 | 1234567 | '4,00' | 0.0 | -0.46 | 632739.10
                """);

        assertThat(sheet.row(0))
                .extracting(SheetCell::address, SheetCell::kind, SheetCell::text)
                .containsExactly(
                        tuple("A1", Kind.TEXT, "Kotabaru"),
                        tuple("B1", Kind.NUMBER, "4.00"),
                        tuple("C1", Kind.NUMBER, "1234567"),
                        tuple("D1", Kind.TEXT, "4,00"),
                        tuple("E1", Kind.NUMBER, "0.0"),
                        tuple("F1", Kind.NUMBER, "-0.46"),
                        tuple("G1", Kind.NUMBER, "632739.10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.xlsx", "table.ods", "TABLE.XLSX"})
    void merged_cells_show_their_text_everywhere_and_hold_it_once(String file) throws IOException {
        Sheet sheet = one(file, """
                Tabel 1 | <       | <
                Wilayah | 2023    | <
                ^       | Jumlah  | Persentase
                """);

        assertThat(sheet.seen(0, 2)).map(SheetCell::text).contains("Tabel 1");
        assertThat(sheet.seen(2, 0)).map(SheetCell::text).contains("Wilayah");
        assertThat(sheet.seen(1, 2)).map(SheetCell::text).contains("2023");
        assertThat(sheet.cell(1, 2)).isEmpty();
        assertThat(sheet.span(1, 2)).contains(new Span(1, 1, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.xlsx", "table.ods"})
    void sheets_come_in_their_order(String file) throws IOException {
        Path written = WrittenSheet.write(
                folder.resolve(file), WrittenSheet.of("Tabel 2", "b"), WrittenSheet.of("Tabel 1", "a"));

        assertThat(WrittenSheet.read(written))
                .extracting(Sheet::place)
                .containsExactly(file + "!Tabel 2", file + "!Tabel 1");
    }

    @Test
    void what_another_library_writes_as_ods_is_read() throws IOException {
        SpreadSheet spreadSheet = new SpreadSheet();
        com.github.miachm.sods.Sheet written = new com.github.miachm.sods.Sheet("Tabel 1", 2, 4);
        written.getRange(0, 0).setValue("Judul");
        written.getRange(0, 0, 1, 3).merge();
        written.getRange(1, 0).setValue("Kotabaru");
        written.getRange(1, 1).setValue(3.84);
        written.getRange(1, 2).setValue(LocalDate.of(2024, 3, 1));
        written.getRange(1, 3).setFormula("=1+1");
        spreadSheet.appendSheet(written);
        Path file = folder.resolve("sods.ods");
        spreadSheet.save(file.toFile());

        Sheet sheet = WrittenSheet.read(file).get(0);

        assertThat(sheet.seen(0, 2)).map(SheetCell::text).contains("Judul");
        assertThat(sheet.row(1))
                .extracting(SheetCell::kind, SheetCell::text)
                .containsExactly(
                        tuple(Kind.TEXT, "Kotabaru"),
                        tuple(Kind.NUMBER, "3.84"),
                        tuple(Kind.DATE, "2024-03-01"),
                        tuple(Kind.UNCALCULATED, "=1+1"));
    }

    @Test
    void what_is_no_number_says_what_it_is() throws IOException {
        Path file = oddCells(folder.resolve("odd.xlsx"));

        assertThat(WrittenSheet.read(file).get(0).row(0))
                .extracting(SheetCell::kind, SheetCell::text)
                .containsExactly(
                        tuple(Kind.DATE, "2024-02-04"),
                        tuple(Kind.MONTH, "2024-03"),
                        tuple(Kind.NUMBER, "2024"),
                        tuple(Kind.UNCALCULATED, "=SUM(A1:B1)"),
                        tuple(Kind.BOOLEAN, "true"),
                        tuple(Kind.PERCENT, "4.02"),
                        tuple(Kind.ERROR, "#REF!"));
    }

    @Test
    void a_note_hung_on_a_cell_and_a_hidden_sheet_are_not_read() throws IOException {
        String content = """
                <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">
                <office:automatic-styles><style:style style:name="ta1"><style:table-properties table:display="false"/>
                </style:style></office:automatic-styles><office:body><office:spreadsheet>
                <table:table table:name="Kerja" table:style-name="ta1"><table:table-row><table:table-cell
                 office:value-type="string"><text:p>tersembunyi</text:p></table:table-cell></table:table-row></table:table>
                <table:table table:name="Tabel 1"><table:table-row><table:table-cell office:value-type="float"
                 office:value="3.8437"><office:annotation><text:p>siapa?</text:p></office:annotation><text:p>3,<text:span>84</text:span></text:p>
                </table:table-cell></table:table-row></table:table>
                </office:spreadsheet></office:body></office:document-content>""";

        List<Sheet> sheets = WrittenSheet.read(WrittenSheet.zip(folder.resolve("t.ods"), "content.xml", content));

        assertThat(sheets).extracting(Sheet::name).containsExactly("Tabel 1");
        assertThat(sheets.get(0).row(0)).extracting(SheetCell::text).containsExactly("3.84");
    }

    @ParameterizedTest
    @CsvSource({"0,A1", "25,Z1", "26,AA1", "701,ZZ1", "702,AAA1"})
    void columns_have_the_names_that_programs_show(int column, String address) {
        assertThat(SheetCell.address(0, column)).isEqualTo(address);
        assertThat(Span.of(address)).isEqualTo(new Span(0, column, 0, column));
    }

    private static Path oddCells(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Tabel 1");
            sheet.value(0, 0, LocalDate.of(2024, 2, 4));
            sheet.style(0, 0).format("d-mmm").set();
            sheet.value(0, 1, LocalDate.of(2024, 3, 1));
            sheet.style(0, 1).format("mmm-yy").set();
            sheet.value(0, 2, LocalDate.of(2024, 3, 1));
            sheet.style(0, 2).format("yyyy").set();
            sheet.formula(0, 3, "SUM(A1:B1)");
            sheet.value(0, 4, true);
            sheet.value(0, 5, 0.0402);
            sheet.style(0, 5).format("0.00%").set();
            sheet.value(0, 6, "#REF!");
        }
        return file;
    }

    private Sheet one(String file, String drawn) throws IOException {
        return WrittenSheet.read(WrittenSheet.write(folder.resolve(file), WrittenSheet.of("Tabel 1", drawn)))
                .get(0);
    }
}
