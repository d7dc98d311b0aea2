package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.source.ClaimField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    private final SmallProject project = BuiltHouse.get().project();

    @TempDir
    private Path folder;

    @Test
    void a_clean_file_ends_with_0() throws IOException {
        Outcome outcome = check("poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,\n");

        assertThat(outcome).isEqualTo(new Outcome(Main.DONE, "", "No findings.\n"));
    }

    /** Nobody registers a source before the figure was tried out; build asks for it. */
    @Test
    void a_source_that_is_not_registered_yet_is_no_finding() throws IOException {
        assertThat(check("poverty_rate_p0,percent,99,Banua Cipta,province,2025-09,4.50,my draft,\n")
                        .code())
                .isEqualTo(Main.DONE);
    }

    @Test
    void findings_end_with_1_and_are_told_line_by_line_and_in_the_report() throws IOException {
        Path report = folder.resolve("report.csv");

        Outcome outcome = check("""
                poor_population,jiwa,99,Banua Cipta,province,2025-09,45.10,draft,
                poverty_rate_p0,percent,99,Banua Cipta,province,2025-09,4.50,draft,
                poverty_rate_p0,percent,6402,Kutai Kartanegara,regency,2025-09,7.10,draft,
                """, "--report", report.toString());

        assertThat(outcome.code()).isEqualTo(Main.FINDINGS);
        assertThat(outcome.err()).isEqualTo("3 findings in 2 claims.\n");
        assertThat(outcome.out().lines().map(line -> line.substring(0, line.indexOf(": ", 20))))
                .containsExactly(
                        "claims.csv:2: quarantine unit_is_known",
                        "claims.csv:4: quarantine code_names_region",
                        "claims.csv:4: quarantine level_is_surveyed");
        assertThat(report)
                .content()
                .startsWith("line,rule,severity,indicator,region_code,period,value,source_id,message")
                .contains("2,unit_is_known,quarantine,poor_population,99,2025-09,45.10,draft,\"The unit persons /"
                        + " thousand persons was expected, found \"\"jiwa\"\"\"");
        assertThat(Files.readAllLines(report)).hasSize(4);
    }

    @Test
    void a_figure_is_held_against_what_the_marts_hold() throws IOException {
        Outcome outcome = check("poverty_rate_p0,percent,99,Banua Cipta,province,2022-09,9.99,draft,\n");

        assertThat(outcome.code()).isEqualTo(Main.FINDINGS);
        assertThat(outcome.out())
                .contains("claims.csv:2: warn claims_agree: 9.99 (draft) is not the same as 5.2 (s03)")
                .contains("claims.csv:2: warn implied_population_is_smooth")
                .doesNotContain("held:");
    }

    @Test
    void without_marts_the_claims_are_examined_among_themselves() throws IOException {
        Path file = claims(folder, "claims.csv", """
                poverty_rate_p0,percent,99,,province,2022-09,9.99,draft,
                poverty_rate_p0,percent,99,,province,2022-09,9.89,other,
                """);

        Outcome outcome = SmallProject.engine(
                "check",
                file.toString(),
                "--data",
                project.data().toString(),
                "--marts",
                folder.resolve("none").toString());

        assertThat(outcome.err())
                .isEqualTo("No marts yet: the claims are examined among themselves only.\n2 findings in 2 claims.\n");
    }

    @Test
    void of_a_folder_each_finding_names_its_file() throws IOException {
        Path report = folder.resolve("report.csv");
        claims(Files.createDirectories(folder.resolve("in")), "a.csv", "tpt,percent,99,,province,2025-08,0,draft,\n");
        claims(folder.resolve("in"), "b.csv", "a broken row\n");

        Outcome outcome = project.run("check", folder.resolve("in").toString(), "--report", report.toString());

        assertThat(outcome.out().lines())
                .containsExactly(
                        "a.csv:2: quarantine value_is_possible: A value from 0.01 to 100 was expected (percent), found 0",
                        "b.csv:2: quarantine row_is_readable: The line cannot be read: 1 fields where the header has 9."
                                + " The line: a broken row");
        assertThat(Files.readAllLines(report)).element(2).asString().startsWith("b.csv:2,row_is_readable,quarantine,,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missing.csv | a file of claims (.csv, .xlsx, .ods or .json) or a folder of them was expected, found none",
                "words.txt   | a file of claims (.csv, .xlsx, .ods or .json) was expected",
                "old.xls     | a file of claims (.csv, .xlsx, .ods or .json) was expected; open it and save it as .xlsx",
                "empty       | a file of claims (.csv, .xlsx, .ods or .json) or a folder of them was expected, found none",
            })
    void what_cannot_be_read_ends_with_2_and_one_line(String name, String fault) throws IOException {
        Files.writeString(folder.resolve("words.txt"), "words");
        Files.writeString(folder.resolve("old.xls"), "words");
        Files.createDirectories(folder.resolve("empty"));
        Path path = folder.resolve(name);

        assertThat(project.run("check", path.toString()))
                .isEqualTo(new Outcome(Main.USER_FAULT, "", path + ": " + fault + "\n"));
    }

    @Test
    void a_wrong_header_ends_with_2_and_names_both() throws IOException {
        Path file = Files.writeString(folder.resolve("claims.csv"), "indikator,nilai\n");

        assertThat(project.run("check", file.toString()))
                .isEqualTo(new Outcome(
                        Main.USER_FAULT,
                        "",
                        "claims.csv, line 1: the header " + ClaimField.HEADER
                                + " was expected, found indikator,nilai\n"));
    }

    @Test
    void the_published_data_checked_against_their_own_marts_break_the_same_rules_again() {
        Outcome outcome = project.run("check", project.data().toString());
        List<String> rules = outcome.out()
                .lines()
                .map(line -> line.split(" ", 4)[2])
                .distinct()
                .toList();

        assertThat(outcome.code()).isEqualTo(Main.FINDINGS);
        assertThat(rules).contains("row_is_readable:", "claims_agree:", "month_is_stated:");
    }

    private Outcome check(String rows, String... more) throws IOException {
        String file = claims(folder, "claims.csv", rows).toString();
        return project.run(
                "check", Stream.concat(Stream.of(file), Stream.of(more)).toArray(String[]::new));
    }

    private static Path claims(Path folder, String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), ClaimField.HEADER + "\n" + rows);
    }
}
