package id.banua.batch.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFilesTest {
    @TempDir
    private Path root;

    @Test
    void a_run_says_nothing_of_the_time_in_its_manifest() throws IOException {
        new InventedRuns(root.resolve("here")).publish("run-a");
        new InventedRuns(root.resolve("elsewhere")).publish("run-a");
        String manifest = Files.readString(root.resolve("here/runs/run-a/manifest.json"));

        assertThat(root.resolve("elsewhere/runs/run-a/manifest.json")).hasContent(manifest);
        assertThat(List.of("startedAt", "seconds")).noneMatch(manifest::contains);
    }

    @Test
    void a_manifest_reads_back_as_it_was_written() {
        InventedRuns runs = new InventedRuns(root);
        runs.publish("run-a");

        assertThat(new RunStore(root).manifest("run-a")).isEqualTo(runs.manifest("run-a"));
    }
}
