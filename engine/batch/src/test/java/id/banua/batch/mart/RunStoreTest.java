package id.banua.batch.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.banua.batch.source.DataFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunStoreTest {
    @TempDir
    private Path root;

    private InventedRuns runs = new InventedRuns(Path.of(""));
    private RunStore store = new RunStore(Path.of(""));

    @BeforeEach
    void openStore() throws IOException {
        store = new RunStore(root);
        store.lock().close();
        runs = new InventedRuns(root);
    }

    @Test
    void before_the_first_run_nothing_is_in_force() {
        assertThat(store.current()).isEmpty();
        assertThat(store.list()).isEmpty();
        assertThat(store.isWhole("run-a")).isFalse();
        assertThat(new RunStore(root.resolve("nowhere")).list()).isEmpty();
    }

    @Test
    void a_published_run_is_in_force_whole_and_listed() {
        runs.publish("run-a");

        assertThat(store.current()).contains("run-a");
        assertThat(store.isIntact("run-a")).isTrue();
        assertThat(store.list()).containsExactly("run-a");
        assertThat(store.get("run-a")).isEqualTo(root.resolve("runs/run-a"));
    }

    @Test
    void a_run_that_died_while_writing_leaves_the_earlier_one_in_force_and_goes_with_the_next() throws IOException {
        runs.publish("run-a");
        Files.writeString(store.begin("run-b").resolve("part"), "half a f");

        assertThat(store.current()).contains("run-a");
        assertThat(store.list()).containsExactly("run-a");

        store.begin("run-c");

        assertThat(runs.folders()).containsExactly("run-a", "run-c.tmp");
    }

    /** The moments of publishing: manifest written, summary written, renamed, and the pointer written beside CURRENT. */
    @Test
    void a_run_that_died_while_publishing_leaves_the_earlier_one_in_force() throws IOException {
        runs.publish("run-a");

        RunFiles.writeManifest(runs.write("run-b"), runs.manifest("run-b"));
        assertThat(store.list()).containsExactly("run-a");

        RunFiles.writeSummary(root.resolve("runs/run-b.tmp"), runs.summary("run-b"));
        assertThat(store.list()).containsExactly("run-a");

        Files.move(root.resolve("runs/run-b.tmp"), root.resolve("runs/run-b"));
        Files.writeString(root.resolve("CURRENT.tmp"), "run-b\n");
        assertThat(store.current()).contains("run-a");

        runs.publish("run-b");
        assertThat(store.current()).contains("run-b");
        assertThat(runs.folders()).containsExactly("run-a", "run-b");
    }

    @Test
    void the_last_ten_runs_are_kept_oldest_first() {
        IntStream.range(10, 22).forEach(number -> runs.publish("run-" + number));

        assertThat(store.list())
                .isEqualTo(IntStream.range(12, 22)
                        .mapToObj(number -> "run-" + number)
                        .toList());
        assertThat(store.current()).contains("run-21");
    }

    @Test
    void a_lost_or_shortened_file_makes_a_run_less_than_whole() throws IOException {
        runs.publish("run-a");
        Path file = root.resolve("runs/run-a/observations/part-00000.parquet");
        Files.writeString(file, "short");
        assertThat(store.isWhole("run-a")).isFalse();

        Files.delete(file);
        assertThat(store.isWhole("run-a")).isFalse();
        assertThat(store.isIntact("run-a")).isFalse();
    }

    @Test
    void other_bytes_of_the_same_size_are_seen_by_their_hash() throws IOException {
        runs.publish("run-a");
        Path file = root.resolve("runs/run-a/observations/part-00000.parquet");

        Files.writeString(file, Files.readString(file).replace('r', 'x'));

        assertThat(store.isWhole("run-a")).isTrue();
        assertThat(store.isIntact("run-a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "[1]", "{\"runId\":\"run-a\"}", "{\"unknown\":1}"})
    void a_manifest_that_cannot_be_read_makes_a_run_less_than_whole(String text) throws IOException {
        runs.publish("run-a");

        Files.writeString(root.resolve("runs/run-a/manifest.json"), text);

        assertThat(store.isWhole("run-a")).isFalse();
        assertThat(store.isIntact("run-a")).isFalse();
    }

    @Test
    void a_damaged_run_is_replaced_when_it_is_published_again() throws IOException {
        runs.publish("run-a");
        Files.delete(root.resolve("runs/run-a/observations/part-00000.parquet"));

        runs.publish("run-a");

        assertThat(store.isIntact("run-a")).isTrue();
        assertThat(runs.folders()).containsExactly("run-a");
    }

    @Test
    void an_intact_run_that_is_published_again_keeps_its_own_files() throws IOException {
        runs.publish("run-a");
        Path file = root.resolve("runs/run-a/observations/part-00000.parquet");
        Object before = Files.readAttributes(file, "unix:ino").get("ino");

        runs.publish("run-a");

        assertThat(Files.readAttributes(file, "unix:ino").get("ino")).isEqualTo(before);
        assertThat(runs.folders()).containsExactly("run-a");
    }

    @Test
    void the_same_run_with_other_bytes_is_our_fault() throws IOException {
        runs.publish("run-a");
        runs.write("run-a", "other bytes");

        assertThatIllegalStateException()
                .isThrownBy(() -> store.publish(runs.manifest("run-a", "other bytes"), runs.summary("run-a")))
                .withMessageContaining("run-a was computed again")
                .withMessageContaining("differ from the published ones");
        assertThat(store.isIntact("run-a")).isTrue();
    }

    @Test
    void a_run_whose_summary_was_lost_stops_nobody() throws IOException {
        runs.publish("run-b");
        runs.publish("run-a");
        Files.writeString(root.resolve("runs/run-a/summary.json"), "{");
        assertThat(store.list()).containsExactly("run-a", "run-b");
    }

    @Test
    void a_run_that_does_not_exist_is_told_with_those_that_do() {
        runs.publish("run-a");
        runs.publish("run-b");

        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> store.get("run-z"))
                .withMessage("A run of " + root + " was expected (run-a, run-b), found run-z");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_told() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");
        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> new RunStore(file).lock())
                .withMessage("A folder for marts was expected at " + file + ", but it cannot be written");
    }
}
