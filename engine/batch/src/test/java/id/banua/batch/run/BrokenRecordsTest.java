package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.LocalSpark;
import id.banua.batch.source.SparkPath;
import id.banua.model.mart.Mart;
import id.banua.model.mart.MartManifest;
import id.banua.model.mart.ProgrammeMarts;
import id.banua.model.mart.RecordMarts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One folder with the faults that agencies' files have, from the command to the marts and to the words of check. */
class BrokenRecordsTest {
    private static final String ENROLMENTS = """
            enrolment_id,programme,nik,name,birth_date,sex,region_code,village,institution,vocation,enrolled_on,ended_on,certificate_number,certified_on
            E1,training,6302061505900001,Budi,1990-05-15,male,6302060,Sungai Taib,blk1,las,2025-01-10,2025-03-10,,
            E2,training,,Wrong code,1990-05-15,male,6399,,blk1,las,2025-01-10,2025-03-10,,
            E3,training,,End before start,1990-05-15,male,6302060,,blk1,las,2025-03-10,2025-01-10,,
            E4,training,,Certificate without assessment,1990-05-15,male,6302060,,blk1,las,2025-01-10,2025-03-10,C-4,2025-03-12
            E1,training,,Same id twice,1990-05-15,male,6302060,,blk1,las,2025-01-10,2025-03-10,,
            E6,training,6302061505900001,Same person twice,1990-05-15,male,6302060,,blk1,las,2025-01-10,2025-03-10,,
            E7,training,630206150590000,NIK of 15 digits,1990-05-15,male,6302060,,blk1,las,2025-01-10,2025-03-10,,
            E8,training,,Village elsewhere,1990-05-15,male,6302121,Desa Sungai Taib,blk1,las,2025-01-10,2025-03-10,,
            E9,training,,NIK 6302 0615 0590 0003,1990-05-15,male,6302060,,blk1,las,2025-01-10,2025-03-10,,
            E10,training,,Good as well,1991-05-15,female,63.02.06,,blk1,las,2025-01-10,2025-03-10,,
            """;

    private static final List<String> FINDINGS = List.of(
            "programmes/enrolments.csv:3 quarantine record_region_is_known region_code",
            "programmes/enrolments.csv:4 quarantine dates_are_in_order ended_on",
            "programmes/enrolments.csv:5 warn certificate_needs_assessment certified_on",
            "programmes/enrolments.csv:6 quarantine record_is_told_once enrolment_id",
            "programmes/enrolments.csv:7 quarantine person_is_in_batch_once nik",
            "programmes/enrolments.csv:8 warn card_number_can_be_right nik",
            "programmes/enrolments.csv:9 warn village_lies_in_district village",
            "programmes/enrolments.csv:10 quarantine card_number_stands_in_its_field name");

    @TempDir
    private static Path root;

    private static SmallProject project = new SmallProject(Path.of(""));
    private static String[] key = {};
    private static Outcome built = new Outcome(Main.OUR_FAULT, "", "");

    @BeforeAll
    static void build() throws IOException {
        project = SmallProject.in(root).withRecords("programmes/enrolments.csv", ENROLMENTS);
        key = new String[] {"--key", SmallProject.keyIn(root).toString()};
        built = project.build(key);
    }

    @Test
    void each_fault_is_told_by_file_line_and_rule() {
        assertThat(built.code()).as(built.err()).isEqualTo(Main.DONE);
        assertThat(rows(RecordMarts.RECORD_FINDINGS))
                .map(row -> "%s:%d %s %s %s"
                        .formatted(
                                row.<String>getAs("file"),
                                row.<Long>getAs("line"),
                                row.<String>getAs("severity"),
                                row.<String>getAs("rule_id"),
                                row.<String>getAs("field")))
                .containsExactlyElementsOf(FINDINGS);
        assertThat(built.errLines())
                .anyMatch(line -> line.matches(" +dates_are_in_order +quarantine +1 records"))
                .anyMatch(line -> line.matches("read enrolments +10 rows +[0-9.]+ s"));
    }

    @Test
    void the_good_rows_of_the_same_file_are_kept_and_the_file_is_told_to_be_real() throws IOException {
        Row file = rows(RecordMarts.RECORD_FILES).get(0);

        assertThat(file.<Double>getAs("rows")).isEqualTo(10);
        assertThat(file.<Double>getAs("quarantined")).isEqualTo(5);
        assertThat(file.<Double>getAs("warned")).isEqualTo(3);
        assertThat(file.<Boolean>getAs("is_invented")).isFalse();
        assertThat(file.<String>getAs("key_id")).matches("[0-9a-f]{8}");
        assertThat(project.store().manifest(project.current()).isInvented()).isFalse();
    }

    @Test
    void the_rules_that_are_broken_stand_with_their_words() {
        assertThat(rows(RecordMarts.RECORD_RULES))
                .hasSize(FINDINGS.size())
                .allMatch(row -> row.<Double>getAs("records") == 1)
                .noneMatch(row -> row.<String>getAs("title_id").isBlank());
    }

    @Test
    void records_of_real_persons_are_refused_without_a_key() {
        Outcome refused = project.build();

        assertThat(refused.code()).isEqualTo(Main.USER_FAULT);
        assertThat(refused.err()).startsWith("A key for the NIK and KK of real persons was expected (--key FILE");
    }

    @Test
    void a_key_within_the_data_is_refused() throws IOException {
        Path within = Files.copy(SmallProject.keyIn(root), project.data().resolve("key"));

        Outcome refused = project.build("--key", within.toString());
        Files.delete(within);

        assertThat(refused.code()).isEqualTo(Main.USER_FAULT);
        assertThat(refused.err()).contains("a key file outside " + project.data() + " was expected");
    }

    @Test
    void cohorts_of_real_persons_are_told_without_any_small_count() {
        List<String> counts = List.of("base", "reached", "not_reached", "unknown", "not_observable");

        assertThat(rows(ProgrammeMarts.OUTCOMES))
                .isNotEmpty()
                .noneMatch(row -> row.<Boolean>getAs("is_invented"))
                .allMatch(row -> counts.stream()
                        .map(name -> row.<Double>getAs(name))
                        .allMatch(count -> count == null || count == 0 || count >= 5));
    }

    @Test
    void of_how_few_nothing_is_told_belongs_to_the_run() throws IOException {
        assertThat(project.store().manifest(project.current()).inputs())
                .extracting(MartManifest.InputFile::path)
                .contains("k 5");
        assertThat(project.build("--k", "1", key[0], key[1]).err()).startsWith("For --k a number of persons from 2 on");
    }

    @Test
    void nothing_changed_needs_no_spark_and_computed_again_it_is_the_same_to_the_byte() {
        assertThat(project.build(key))
                .isEqualTo(new Outcome(Main.DONE, "", "Nothing changed: run " + project.current() + " is in force.\n"));
        assertThat(project.build("--force", key[0], key[1]).code()).isEqualTo(Main.DONE);
    }

    @Test
    void check_tells_the_same_without_a_key_and_ends_with_1() throws IOException {
        Path report = root.resolve("report.csv");
        Path folder = project.data().resolve("programmes");

        Outcome checked = project.run("check", folder.toString(), "--report", report.toString());

        assertThat(checked.code()).as(checked.err()).isEqualTo(Main.FINDINGS);
        assertThat(checked.err()).isEqualTo("8 findings in 8 records.\n");
        assertThat(checked.out().lines())
                .hasSize(FINDINGS.size())
                .contains("programmes/enrolments.csv:4: quarantine dates_are_in_order: ended_on: A date on or after"
                        + " enrolled_on was expected, found one 59 days before it");
        assertThat(Files.readAllLines(report))
                .hasSize(1 + FINDINGS.size())
                .startsWith("file,sheet,line,rule,severity,field,message");
    }

    @Test
    void check_of_one_good_file_ends_with_0_though_it_names_records_elsewhere() throws IOException {
        Path file = Files.writeString(root.resolve("follow_ups.csv"), """
                follow_up_id,enrolment_id,asked_on,answer,evidence
                F1,E1,2025-06-10,working,reported
                """);

        assertThat(project.run("check", file.toString())).isEqualTo(new Outcome(Main.DONE, "", "No findings.\n"));
    }

    @Test
    void a_file_without_a_header_is_refused_and_its_first_person_is_not_repeated() throws IOException {
        Path file =
                Files.writeString(root.resolve("grants.csv"), "G1,6302061505900001,Budi,63.02.06,capital,2025-01-01\n");

        Outcome refused = project.run("check", file.toString());

        assertThat(refused.code()).isEqualTo(Main.USER_FAULT);
        assertThat(refused.err())
                .startsWith("grants.csv, line 1: a header with the columns grant_id")
                .doesNotContain("Budi", "6302061505900001");
    }

    private static List<Row> rows(Mart mart) {
        return LocalSpark.session()
                .read()
                .parquet(SparkPath.literal(project.run().resolve(mart.name())))
                .collectAsList();
    }
}
