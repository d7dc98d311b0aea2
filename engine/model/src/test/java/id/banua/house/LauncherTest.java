package id.banua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher promises: build what is not built, hand words and exit codes on, say plainly what is missing. */
class LauncherTest {

    private static final String ENGINE = "<id.banua.batch.run.Main>";
    private static final String DASHBOARD = "<id.banua.dashboard.app.Main>";

    @TempDir
    private Path folder;

    private LauncherProject project;

    @BeforeEach
    void invent() {
        project = new LauncherProject(folder);
    }

    @Test
    void the_jars_are_built_once_and_one_line_says_so() {
        LauncherProject.Outcome first = project.banua("build");
        LauncherProject.Outcome second = project.banua("build");

        assertThat(first.err())
                .isEqualTo("banua: building the jars; the first time fetches their libraries, some minutes ...\n");
        assertThat(second.err()).isEmpty();
        assertThat(project.builds()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                ".mvn/jvm.config",
                "engine/model/src/main/java/A.java",
                "engine/batch/src/main/java/A.java",
                "dashboard/pom.xml"
            })
    void a_changed_source_is_built_again(String source) throws IOException {
        project.banua("build");
        Files.setLastModifiedTime(
                project.path(source), FileTime.from(Instant.now().plusSeconds(60)));

        LauncherProject.Outcome again = project.banua("build");

        assertThat(again.err()).isEqualTo("banua: building the jars again, because a source has changed ...\n");
        assertThat(project.builds()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lib.jar",
                "dashboard/target/banua-dashboard.jar",
                "engine/batch/target/classpath",
                "target/built"
            })
    void what_a_clean_removed_is_built_again(String gone) throws IOException {
        project.banua("build");
        Files.delete(project.path(gone));

        project.banua("build");

        assertThat(project.builds()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"serve, " + DASHBOARD, "build, " + ENGINE, "check, " + ENGINE, "a-word-it-does-not-know, " + ENGINE})
    void words_go_to_the_engine_or_the_dashboard_as_typed(String word, String main) {
        LauncherProject.Outcome outcome = project.banua(word, "--data", "a b", "*");

        assertThat(outcome.out()).isEqualTo(main + "<" + word + "><--data><a b><*>");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void the_exit_code_is_handed_on(int code) {
        assertThat(project.with("FAKE_EXIT", "" + code).banua("build").code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 5", "2, 2", "3, 3"})
    void up_serves_unless_the_build_failed(String build, int code) {
        LauncherProject.Outcome outcome =
                project.with("FAKE_EXIT", build).with("FAKE_SERVE_EXIT", "5").banua("up", "--port", "7171");

        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.out())
                .isEqualTo(ENGINE + "<build>" + (code == 5 ? DASHBOARD + "<serve><--port><7171>" : ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            up --port seven | up: found --port 'seven'; expected a number from 1 to 65535
            up --port 65536 | up: found --port '65536'; expected a number from 1 to 65535
            up --port       | up: found --port ''; expected a number from 1 to 65535
            up --prot 7070  | up: found '--prot'; expected --port N or --no-browser
            test --fast     | test: found '--fast'; expected nothing
            --port 7070     | found '--port' before a command; expected banua COMMAND [OPTIONS], see banua --help
            """)
    void a_wrong_word_gives_one_line_and_exit_code_2(String words, String line) {
        LauncherProject.Outcome outcome = project.banua(words.split(" "));

        assertThat(outcome.err()).isEqualTo("banua: " + line + "\n");
        assertThat(outcome.code()).isEqualTo(2);
    }

    @Test
    void a_failed_build_names_mavens_log_and_is_our_fault() {
        LauncherProject.Outcome outcome = project.with("FAKE_BUILD", "bad").banua("build");

        assertThat(outcome.err())
                .contains("[ERROR] Maven's words")
                .endsWith("Maven's log: " + project.path("target/build.log") + "\n");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void a_java_that_is_missing_or_too_old_gives_one_line() {
        project.write("jdk/release", "JAVA_VERSION=\"11.0.2\"\n");

        assertThat(project.banua("build").err()).endsWith("is Java 11; expected 17 or newer (set JAVA_HOME to one)\n");
        assertThat(project.with("JAVA_HOME", "").banua("build").err())
                .startsWith("banua: no Java found; expected a JDK 17");
        assertThat(project.banua("build").code()).isEqualTo(2);
    }

    @Test
    void a_maven_that_is_missing_or_too_old_gives_one_line() throws IOException {
        assertThat(project.with("FAKE_MAVEN", "3.6.3").banua("build").err())
                .isEqualTo("banua: found Maven 3.6; expected 3.8 or newer\n");

        Files.delete(project.path("bin/mvn"));

        assertThat(project.banua("build").err()).startsWith("banua: no Maven found; expected 3.8 or newer");
        assertThat(project.banua("test").code()).isEqualTo(2);
    }

    @Test
    void test_installs_what_the_checks_need_where_it_may_and_else_says_so() {
        project.write("bin/apt-get", "#!/bin/bash\nprintf '<%s>' \"$@\" >>\"$FAKE_ROOT/installed\"\n");

        LauncherProject.Outcome outcome = project.banua("test");

        if (System.getProperty("user.name").equals("root")) {
            assertThat(project.path("installed")).content().contains("<update>").contains("<chromium><fontconfig>");
            assertThat(project.builds()).isEqualTo(1);
        } else {
            assertThat(outcome.err()).startsWith("banua: the checks need chromium fontconfig; please install them");
            assertThat(outcome.code()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "up --help", "test --help"})
    void help_needs_nothing_built(String words) {
        LauncherProject.Outcome outcome = project.banua(words.split(" "));

        assertThat(outcome.out()).startsWith("Usage: banua");
        assertThat(outcome.code()).isZero();
        assertThat(project.builds()).isZero();
    }
}
