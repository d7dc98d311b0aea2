package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedRunTest {
    @TempDir
    private Path root;

    @Test
    void a_damaged_run_in_force_is_built_again_and_an_earlier_one_comes_back_without_work() throws IOException {
        SmallProject project = BuiltHouse.get().copyTo(root);
        String first = project.current();
        Files.writeString(project.run().resolve("observations/part-00000.parquet"), "PAR1");

        Outcome again = project.build();

        assertThat(again.code()).isEqualTo(Main.DONE);
        assertThat(again.err()).contains("Changes: this is the first run");
        assertThat(project.current()).isEqualTo(first);
        assertThat(project.store().isIntact(first)).isTrue();

        Files.delete(project.marts().resolve("CURRENT"));

        assertThat(project.build().err())
                .isEqualTo("Nothing to compute: run " + first + " was there and is in force again.\n");
        assertThat(project.current()).isEqualTo(first);
    }
}
