package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure changes, another comes, and an indicator goes. */
class ChangedDataTest {
    private static final String CHANGED =
            "  poverty_rate +1 added +0 removed +1 changed +total 99 2024-03 5\\.0 -> 5\\.07";
    private static final String GONE = "  population +0 added +1 removed +0 changed *";

    @TempDir
    private static Path root;

    private static SmallProject project = new SmallProject(Path.of(""));
    private static String before = "";
    private static Outcome second = new Outcome(0, "", "");

    @BeforeAll
    static void changeAndBuild() throws IOException {
        project = BuiltHouse.get().copyTo(root);
        before = project.current();
        project.replace("claims/poverty.csv", "province,2024-03,5.00,s01,", "province,2024-03,5.07,s01,");
        project.replace(
                "claims/context.csv",
                "population,persons,99,Banua Cipta,province,2024,1010000",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2021-03,5.40");
        second = project.build();
    }

    @Test
    void the_build_tells_what_changed_since_the_last_run() {
        assertThat(second.code()).isEqualTo(Main.DONE);
        assertThat(second.errLines())
                .contains("Changes since run " + before)
                .anyMatch(line -> line.matches(CHANGED))
                .anyMatch(line -> line.matches(GONE));
    }

    @Test
    void diff_tells_the_same_of_any_two_runs_on_standard_output() throws IOException {
        String after = Files.readString(project.marts().resolve("CURRENT")).strip();
        Outcome diff = project.run("diff", before, after);

        assertThat(diff.code()).isEqualTo(Main.DONE);
        assertThat(diff.out().lines())
                .contains("Changes since run " + before)
                .anyMatch(line -> line.matches(CHANGED))
                .anyMatch(line -> line.matches(GONE))
                .hasSize(4);
        assertThat(project.run("diff", after, after).out().lines()).contains("Changes since run " + after + ": none");
    }

    @Test
    void diff_with_a_run_that_does_not_exist_names_those_that_do() {
        Outcome diff = project.run("diff", before, "nothing");

        assertThat(diff.code()).isEqualTo(Main.USER_FAULT);
        assertThat(diff.errLines()).hasSize(1);
        assertThat(diff.err()).contains("found nothing").contains(before);
    }

    @Test
    void both_runs_are_kept_and_whole() {
        assertThat(project.store().list())
                .startsWith(before)
                .hasSizeGreaterThan(1)
                .allMatch(project.store()::isIntact);
        assertThat(project.runFolders()).noneMatch(name -> name.endsWith(".tmp"));
    }
}
