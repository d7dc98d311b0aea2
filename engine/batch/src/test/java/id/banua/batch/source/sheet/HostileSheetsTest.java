package id.banua.batch.source.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.banua.batch.source.DataFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what their name says: one clear line, and no more memory than a good file takes. */
class HostileSheetsTest {
    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    @TempDir
    private Path folder;

    @Test
    void a_renamed_xls_file() throws IOException {
        assertFault(
                file("t.xlsx", OLE2 + "Workbook"),
                "t.xlsx: an .xlsx or .ods spreadsheet was expected, found an old"
                        + " .xls file, whatever its name says; open it and save it as .xlsx");
    }

    @Test
    void a_file_that_a_password_protects() throws IOException {
        String directory = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);

        assertFault(
                file("t.xlsx", OLE2 + "\0".repeat(2000) + directory),
                "t.xlsx: an .xlsx or .ods spreadsheet was expected, found one that a password protects; save it"
                        + " without");
    }

    @Test
    void an_ods_file_that_a_password_protects() throws IOException {
        Path file = WrittenSheet.zip(
                folder.resolve("t.ods"), "META-INF/manifest.xml", "<manifest><encryption-data/></manifest>");

        assertFault(
                file,
                "t.ods: an .xlsx or .ods spreadsheet was expected, found one that a password protects; save"
                        + " it without");
    }

    @Test
    void a_web_page_and_other_bytes_and_nothing() throws IOException {
        assertFault(
                file("t.xlsx", "\n<table><tr><td>4,02"),
                "t.xlsx: an .xlsx or .ods spreadsheet was expected, found"
                        + " a web page, whatever its name says; open it and save it as .xlsx");
        assertFault(
                file("t.ods", "indicator,unit"),
                "t.ods: an .xlsx or .ods spreadsheet was expected, found other" + " bytes, whatever its name says");
        assertFault(file("t.xlsx", ""), "t.xlsx: an .xlsx or .ods spreadsheet was expected, found an empty file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.xlsx", "t.ods"})
    void a_zip_that_was_cut_off(String name) throws IOException {
        Path whole = WrittenSheet.write(folder.resolve("whole-" + name), WrittenSheet.of("T", "a | 1.0"));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve(name), Arrays.copyOf(bytes, bytes.length / 2));

        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> WrittenSheet.read(cut))
                .withMessageStartingWith(name + ": a whole spreadsheet was expected, but it cannot be read (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.xlsx", "t.ods"})
    void a_zip_of_something_else(String name) throws IOException {
        Path file = WrittenSheet.zip(folder.resolve(name), "word/document.xml", "<document/>");

        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> WrittenSheet.read(file))
                .withMessageStartingWith(name + ": ");
    }

    @Test
    void a_zip_bomb() throws IOException {
        byte[] zeros = new byte[1 << 20];
        Path file = folder.resolve("t.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(zeros);
            }
        }

        assertFault(
                file, "t.xlsx: at most 256 MB were expected in an unpacked spreadsheet, found more; split the file");
    }

    @Test
    void a_sheet_that_says_more_cells_than_it_has() throws IOException {
        Path file = WrittenSheet.zip(folder.resolve("t.ods"), "content.xml", """
                <c xmlns:table="t" xmlns:text="x" xmlns:office="o"><table:table table:name="T">
                <table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="string"
                 table:number-columns-repeated="16000"><text:p>x</text:p></table:table-cell></table:table-row>
                </table:table></c>""");

        assertFault(
                file, "t.ods!T: at most 1,000,000 filled cells in a sheet were expected, found more; split the sheet");
    }

    @Test
    void entities_are_not_followed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "rahasia");
        Path file = WrittenSheet.zip(
                folder.resolve("t.ods"),
                "content.xml",
                "<!DOCTYPE c [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><c>&x;</c>");

        assertFault(
                file,
                "t.ods: content.xml declares a document type, which no spreadsheet program writes; save the"
                        + " file again");
    }

    private Path file(String name, String bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes.getBytes(ISO_8859_1));
    }

    private static void assertFault(Path file, String message) {
        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> WrittenSheet.read(file))
                .withMessage(message);
    }
}
