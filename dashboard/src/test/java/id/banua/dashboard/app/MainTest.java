package id.banua.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path folder;

    @Test
    void no_marts_is_the_users_fault() {
        assertThat(Main.run("serve", "--marts", folder.toString())).isEqualTo(2);
    }

    @Test
    void a_port_out_of_range_is_the_users_fault() {
        assertThat(Main.run("serve", "--port", "70000")).isEqualTo(2);
    }

    @Test
    void help_is_not_a_fault() {
        assertThat(Main.run("serve", "--help")).isZero();
    }
}
