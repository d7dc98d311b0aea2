package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No NIK and no KK of the records stands in any file that a build writes, however briefly, nor in its words. The build
 * is made to spill, and nothing that it writes is compressed. Slow: engines in JVMs of their own.
 */
@Tag("slow")
class NoCardNumberTest {
    private static final int PERSONS = 200;
    private static final List<String> SPILLING = List.of(
            "-Dspark.shuffle.spill.numElementsForceSpillThreshold=50",
            "-Dspark.sql.windowExec.buffer.in.memory.threshold=1",
            "-Dspark.sql.windowExec.buffer.spill.threshold=20",
            "-Dspark.sql.sortMergeJoinExec.buffer.in.memory.threshold=1",
            "-Dspark.sql.sortMergeJoinExec.buffer.spill.threshold=20",
            "-Dspark.sql.autoBroadcastJoinThreshold=-1",
            "-Dspark.sql.adaptive.autoBroadcastJoinThreshold=-1",
            "-Dspark.shuffle.compress=false",
            "-Dspark.shuffle.spill.compress=false",
            "-Dspark.broadcast.compress=false",
            "-Dspark.rdd.compress=false");

    @TempDir
    private Path root;

    private SmallProject project = new SmallProject(Path.of(""));
    private Path temporary = Path.of("");
    private CardNumbersIn numbers = new CardNumbersIn(Set.of());
    private final Set<Long> all = new HashSet<>();

    @BeforeEach
    void write() throws IOException {
        project = SmallProject.in(root.resolve("project"));
        Files.copy(
                Path.of("../../datasets/programmes/datapackage.json"),
                project.data().resolve("programmes/datapackage.json"));
        temporary = Files.createDirectories(root.resolve("temporary"));
        Path records = Files.createDirectories(root.resolve("agency/programmes"));
        Files.write(records.resolve("enrolments.csv"), enrolments());
        Files.write(records.resolve("register.csv"), register());
        numbers = new CardNumbersIn(all);

        assertThat(numbers.found(List.of(records.resolve("enrolments.csv"), records.resolve("register.csv"))))
                .as("the search finds what is there")
                .isEqualTo(all)
                .hasSize(2 * PERSONS);
    }

    /** Of each person twice over, so that repeats are found, with the NIK where it does not belong in some. */
    private List<String> enrolments() {
        List<String> lines = new ArrayList<>(List.of(
                "enrolment_id,programme,nik,kk,name,birth_date,sex,region_code,institution,vocation,enrolled_on"));
        for (int i = 0; i < PERSONS; i++) {
            String tail = ",1990-05-15,male,6302060,blk1,las,2025-01-10";
            lines.add("E" + i + ",training," + nik(i) + "," + kk(i) + ",Budi" + tail);
            lines.add("F" + i + ",training," + nik(i) + "," + kk(i) + "," + nik(i) + tail);
            lines.add(
                    "G" + i + ",training," + nik(i) + ",,Budi,1990-05-15,male,6302060,\"" + kk(i) + ",las,2025-01-10");
            lines.add(nik(i) + ",training," + nik(i) + "," + kk(i) + ",Budi" + tail);
            lines.add("H" + i + "," + nik(i) + "," + kk(i) + "," + nik(i) + "," + kk(i) + tail);
        }
        return lines;
    }

    private List<String> register() {
        List<String> lines = new ArrayList<>(
                List.of("register_id,list,vintage,nik,kk,name,birth_date,sex,region_code,decile,status"));
        for (int i = 0; i < PERSONS; i++) {
            String row = ",dtsen,2025-Q1," + nik(i) + "," + kk(i) + ",Budi,1990-05-15,male,63.02.06,";
            lines.add("R" + i + row + "1,listed");
            lines.add("R" + i + row + nik(i) + ",listed");
        }
        return lines;
    }

    private String nik(int i) {
        return counted("630206150590%04d".formatted(i + 1));
    }

    private String kk(int i) {
        return counted("630206010115%04d".formatted(i + 1));
    }

    private String counted(String number) {
        all.add(Long.valueOf(number));
        return number;
    }

    private Outcome build(Path kept) throws IOException {
        List<String> options = new ArrayList<>(SPILLING);
        options.add("-Dbanua.home=" + project.root());
        options.add("-Dspark.local.dir=" + Files.createDirectories(temporary.resolve("spark")));
        options.add("-Djava.io.tmpdir=" + temporary);
        List<Path> watched = List.of(temporary, Files.createDirectories(project.marts()));
        KeptFiles files = new KeptFiles(watched, kept);
        try {
            return ChildEngine.start(
                            options,
                            "build",
                            "--data",
                            root.resolve("agency").toString(),
                            "--marts",
                            project.marts().toString(),
                            "--review",
                            project.root().resolve("review.csv").toString(),
                            "--key",
                            SmallProject.keyIn(root).toString())
                    .await();
        } finally {
            files.stop();
        }
    }

    @Test
    void a_build_that_spills_leaves_none_in_marts_logs_words_shuffles_spills_and_broadcasts() throws IOException {
        Path kept = root.resolve("kept");

        Outcome outcome = build(kept);

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.DONE);
        assertThat(outcome.errLines()).as("registers were linked").anyMatch(line -> line.startsWith("link registers "));
        assertThat(project.root().resolve("review.csv")).content().startsWith("register_1,record_id_1,");
        assertThat(numbers.found(outcome.out() + outcome.err())).isEmpty();
        assertThat(files(kept))
                .as("it spilled and shuffled")
                .anyMatch(file -> file.toString().contains("-temp_local_"))
                .anyMatch(file -> file.toString().contains("-shuffle_"))
                .anyMatch(file -> file.toString().endsWith(".parquet"));
        assertThat(numbers.found(files(kept))).isEmpty();
        assertThat(numbers.found(files(project.root()))).isEmpty();
        assertThat(numbers.found(files(temporary))).isEmpty();
        assertThat(files(project.marts())).noneMatch(file -> file.toString().contains(".records"));
    }

    @Test
    void a_build_that_fails_on_a_damaged_file_leaves_none_either() throws IOException {
        Path kept = root.resolve("kept");
        DamagedParquet.houses(root.resolve("agency/programmes/houses.parquet"), PERSONS);

        Outcome outcome = build(kept);

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.USER_FAULT);
        assertThat(outcome.errLines()).anyMatch(line -> line.startsWith("read enrolments "));
        assertThat(numbers.found(outcome.out() + outcome.err())).isEmpty();
        assertThat(numbers.found(files(kept))).isEmpty();
        assertThat(numbers.found(files(project.root()))).isEmpty();
        assertThat(files(project.marts())).noneMatch(file -> file.toString().contains(".records"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }
}
