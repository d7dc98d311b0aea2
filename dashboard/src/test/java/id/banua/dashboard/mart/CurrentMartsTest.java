package id.banua.dashboard.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrentMartsTest {
    private static final long SECOND = 1_000_000_000L;

    @TempDir
    Path folder;

    private final AtomicLong clock = new AtomicLong();

    @Test
    void a_new_run_is_picked_up_after_a_second_and_not_before() throws IOException {
        TestMarts.published().write(folder, "run1");
        CurrentMarts marts = new CurrentMarts(folder, clock::get);
        TestMarts.published().write(folder, "run2");

        assertThat(marts.snapshot().runId()).isEqualTo("run1");
        clock.addAndGet(SECOND);

        assertThat(marts.snapshot().runId()).isEqualTo("run2");
    }

    @Test
    void a_run_that_cannot_be_read_leaves_the_old_one_in_force() throws IOException {
        TestMarts.published().write(folder, "run1");
        CurrentMarts marts = new CurrentMarts(folder, clock::get);
        TestMarts.published().write(folder, "run2");
        Files.delete(folder.resolve("runs/run2/claims/part-00000.parquet"));
        clock.addAndGet(SECOND);

        assertThat(marts.snapshot().runId()).isEqualTo("run1");

        TestMarts.published().write(folder, "run3");
        clock.addAndGet(SECOND);
        assertThat(marts.snapshot().runId()).isEqualTo("run3");
    }

    @Test
    void a_lost_pointer_leaves_the_old_run_in_force() throws IOException {
        TestMarts.published().write(folder, "run1");
        CurrentMarts marts = new CurrentMarts(folder, clock::get);
        Files.delete(folder.resolve("CURRENT"));
        clock.addAndGet(SECOND);

        assertThat(marts.snapshot().runId()).isEqualTo("run1");
    }

    @Test
    void runs_are_listed() throws IOException {
        TestMarts.published().write(folder, "run1");
        TestMarts.published().write(folder, "run2");

        assertThat(new RunFolders(folder).list()).extracting(RunFacts::runId).containsExactly("run1", "run2");
    }
}
