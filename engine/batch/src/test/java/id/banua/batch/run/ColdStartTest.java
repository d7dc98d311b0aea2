package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.source.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a JVM of its own can show. Slow: it starts three of them. */
@Tag("slow")
class ColdStartTest {
    @TempDir
    private static Path root;

    private static SmallProject project = new SmallProject(Path.of(""));
    private static Outcome cold = new Outcome(0, "", "");

    @BeforeAll
    static void buildCold() throws IOException {
        project = SmallProject.in(root);
        cold = ChildEngine.build(project, "--master", "local[1]").await();
    }

    /** Another JVM, another folder, another number of cores: the writer's own order of encodings must not show. */
    @Test
    void two_jvms_write_the_same_bytes_into_two_folders() throws IOException {
        SmallProject warm = BuiltHouse.get().project();

        assertThat(cold.code()).as(cold.err()).isEqualTo(Main.DONE);
        assertThat(contents(project)).isEqualTo(contents(warm)).hasSizeGreaterThan(10);
    }

    @Test
    void force_computes_again_and_finds_the_same_bytes() {
        Outcome forced = project.build("--force");

        assertThat(forced.code()).as(forced.err()).isEqualTo(Main.DONE);
        assertThat(forced.err()).contains("write observations").contains(": none");
        assertThat(project.runFolders()).containsExactly(project.current());
        assertThat(project.store().isIntact(project.current())).isTrue();
    }

    @Test
    void a_build_with_nothing_to_do_starts_no_spark() throws IOException {
        Path classes = root.resolve("classes.log");

        Outcome second = ChildEngine.start(
                        List.of("-Xlog:class+load:file=" + classes),
                        "build",
                        "--data",
                        project.data().toString(),
                        "--marts",
                        project.marts().toString())
                .await();

        assertThat(second.err()).isEqualTo("Nothing changed: run " + project.current() + " is in force.\n");
        try (Stream<String> loaded = Files.lines(classes)) {
            assertThat(loaded.filter(
                            line -> line.contains(" org.apache.spark.SparkContext") || line.contains(" scala.")))
                    .isEmpty();
        }
    }

    /** CURRENT holds bytes that are no text: nothing of ours writes them, and nobody's data are at fault. */
    @Test
    void what_nobody_foresaw_is_our_fault_with_exit_code_3_and_a_stack_trace_in_the_log() throws IOException {
        Path home = Files.createDirectories(root.resolve("home"));
        Files.createDirectories(home.resolve(".banua/marts"));
        Files.write(home.resolve(".banua/marts/CURRENT"), new byte[] {(byte) 0xFF});
        Path log = home.resolve(".banua/log/engine.log");

        Outcome outcome = ChildEngine.start(
                        List.of("-Dbanua.home=" + home),
                        "build",
                        "--data",
                        project.data().toString())
                .await();

        assertThat(outcome.code()).isEqualTo(Main.OUR_FAULT);
        assertThat(outcome.errLines())
                .singleElement()
                .asString()
                .startsWith("This is our fault, not yours: ")
                .endsWith("the stack trace is in " + log);
        assertThat(log).content().contains("the command failed").contains("RunStore.current");
    }

    /** Hashes by path, the manifest among them; the summary has the times of its run. */
    private static Map<String, String> contents(SmallProject project) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(project.run())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("summary.json")) {
                    String name = project.run().relativize(file).toString();
                    hashes.put(name, DataFolder.hashed(name, file).sha256());
                }
            }
        }
        return hashes;
    }
}
