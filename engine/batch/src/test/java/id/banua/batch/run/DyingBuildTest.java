package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that die, and builds that meet. Slow: it starts four JVMs. What a death between two renames leaves is shown
 * without a process in {@code RunStoreTest}.
 */
@Tag("slow")
class DyingBuildTest {
    @TempDir
    private Path root;

    @Test
    void kill_9_at_any_moment_leaves_the_earlier_marts_in_force_and_the_next_build_succeeds()
            throws IOException, InterruptedException {
        SmallProject project = BuiltHouse.get().copyTo(root);
        String earlier = project.current();
        project.replace("claims/context.csv", "1010000", "1011000");

        for (String moment : new String[] {"write observations", "write rules"}) {
            ChildEngine.build(project).awaitWords(moment).kill();

            assertThat(project.runFolders())
                    .as("killed after %s", moment)
                    .contains(earlier)
                    .hasSize(2);
            assertEarlierRunInForce(project, earlier);
        }

        assertThat(project.build().err()).contains("Changes since run " + earlier);
        assertThat(project.store().isIntact(project.current())).isTrue();
        assertThat(project.store().list()).containsExactly(earlier, project.current());
        assertThat(project.runFolders()).containsExactlyInAnyOrder(earlier, project.current());
    }

    @Test
    void of_two_builds_at_once_the_second_ends_with_one_clear_line() throws IOException, InterruptedException {
        SmallProject project = BuiltHouse.get().copyTo(root);
        String earlier = project.current();
        ChildEngine first = ChildEngine.build(project, "--force").awaitWords("start Spark");

        Outcome second = ChildEngine.build(project, "--force").await();
        first.kill();

        assertThat(second)
                .isEqualTo(new Outcome(
                        Main.USER_FAULT,
                        "",
                        "Another build is writing to " + project.marts() + "; wait for it to end\n"));
        assertEarlierRunInForce(project, earlier);
    }

    private static void assertEarlierRunInForce(SmallProject project, String earlier) {
        assertThat(project.current()).isEqualTo(earlier);
        assertThat(project.store().isIntact(earlier)).isTrue();
        assertThat(project.store().list()).containsExactly(earlier);
    }
}
