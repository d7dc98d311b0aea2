package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.source.ClaimField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's words and files are wrong: one clear line, exit code 2, and nothing is published. */
class FaultyDataTest {
    @TempDir
    private Path root;

    private SmallProject project = new SmallProject(Path.of(""));

    @BeforeEach
    void copySmallHouse() throws IOException {
        project = SmallProject.in(root);
    }

    @Test
    void another_header_of_claims() {
        project.replace("claims/labour.csv", "indicator,unit,", "indicator,satuan,");

        assertFault("claims/labour.csv, line 1: the header " + ClaimField.HEADER + " was expected, found "
                + ClaimField.HEADER.replace("unit", "satuan"));
    }

    @Test
    void an_empty_file_of_claims() {
        project.write("claims/labour.csv", "");

        assertFault(
                "claims/labour.csv, line 1: the header " + ClaimField.HEADER + " was expected, found an empty file");
    }

    @Test
    void another_header_of_a_table() {
        project.replace("regions/aliases.csv", "bps_code,", "code,");

        assertFault("regions/aliases.csv, line 1: the header bps_code,alias,note was expected, found code,alias,note");
    }

    @ParameterizedTest
    @CsvSource({"regions/regions.csv", "regions/changes.csv", "sources/sources.csv", "indicators/claim_names.csv"})
    void a_missing_file(String file) throws IOException {
        Files.delete(project.data().resolve(file));

        assertFault(file + ": this file was expected in " + project.data() + ", but it is missing");
    }

    @Test
    void no_claims_at_all() throws IOException {
        for (String file : new String[] {"context", "labour", "poverty", "programme"}) {
            Files.delete(project.data().resolve("claims/" + file + ".csv"));
        }

        assertFault("claims/: at least one file of claims (.csv, .xlsx, .ods or .json) was expected in "
                + project.data() + ", found none");
    }

    @Test
    void a_missing_folder() {
        Path missing = root.resolve("nowhere");

        assertFault(
                SmallProject.engine(
                        "build",
                        "--data",
                        missing.toString(),
                        "--marts",
                        project.marts().toString()),
                "A data folder was expected at " + missing + ", but there is none; name one with --data DIR");
    }

    @Test
    void a_table_that_is_not_utf_8() throws IOException {
        byte[] latin = "bps_code,alias,note\n6411,Mahakam Hul\u00fa,\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(project.data().resolve("regions/aliases.csv"), latin);

        assertFault("regions/aliases.csv, line 2: UTF-8 text was expected, found other bytes");
    }

    @Test
    void a_word_where_a_number_was_expected() {
        project.replace("regions/changes.csv", "39304", "many");

        assertFault("regions/changes.csv, line 2: people_moved: a whole number was expected, found 'many'");
    }

    @Test
    void a_file_where_the_marts_should_be() throws IOException {
        Files.writeString(project.marts(), "");

        assertThat(project.build().errLines())
                .containsExactly(
                        "A folder for marts was expected at " + project.marts() + ", but it cannot be written");
    }

    @Test
    void words_that_no_command_knows() {
        assertFault(project.build("--forse"), "Unknown option: '--forse'; see banua build --help");
        assertFault(
                project.build("--master", "moon"),
                "--master: a Spark master such as local[*] or spark://HOST:PORT was expected, found moon");
        assertThat(SmallProject.engine("bild").code()).isEqualTo(Main.USER_FAULT);
        assertThat(SmallProject.engine("diff", "one").code()).isEqualTo(Main.USER_FAULT);
    }

    private void assertFault(String line) {
        assertFault(project.build(), line);
    }

    /** Steps that ended before the fault was met tell their rows and seconds. */
    private static boolean isStep(String line) {
        return line.matches("[A-Za-z_ ]+ +[0-9,]+ rows +[0-9.]+ s");
    }

    private void assertFault(Outcome outcome, String line) {
        assertThat(outcome.code()).isEqualTo(Main.USER_FAULT);
        assertThat(outcome.errLines()).last().isEqualTo(line);
        assertThat(outcome.errLines()).filteredOn(said -> !isStep(said)).hasSize(1);
        assertThat(project.store().current()).isEmpty();
        assertThat(project.store().list()).isEmpty();
    }
}
