package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.banua.batch.mart.SparkSchema;
import id.banua.batch.source.DataFolder;
import id.banua.model.mart.Mart;
import id.banua.model.mart.MartManifest;
import id.banua.model.mart.MartManifest.MartFiles;
import id.banua.model.mart.Marts;
import id.banua.model.mart.PilotMarts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a build of the small house leaves, and what a second one does. */
class BuildCommandTest {
    private final BuiltHouse house = BuiltHouse.get();
    private final SmallProject project = house.project();

    @Test
    void the_first_build_tells_its_steps_the_broken_rules_and_its_run() {
        Outcome first = house.firstBuild();

        assertThat(first.code()).isEqualTo(Main.DONE);
        assertThat(first.out()).isEmpty();
        assertThat(first.errLines())
                .anyMatch(line -> line.matches("write observations +45 rows +[0-9.]+ s"))
                .anyMatch(line -> line.matches(" +row_is_readable +quarantine +2 claims"))
                .contains("Changes: this is the first run")
                .last()
                .asString()
                .matches("run " + project.current() + " in [0-9.]+ s");
    }

    @Test
    void a_second_build_says_that_nothing_changed_and_touches_nothing() throws IOException {
        Object before = Files.getLastModifiedTime(project.marts().resolve("CURRENT"));

        Outcome second = project.build();

        assertThat(second)
                .isEqualTo(new Outcome(Main.DONE, "", "Nothing changed: run " + project.current() + " is in force.\n"));
        assertThat(Files.getLastModifiedTime(project.marts().resolve("CURRENT")))
                .isEqualTo(before);
    }

    @Test
    void the_manifest_names_every_input_and_every_mart() {
        MartManifest manifest = project.store().manifest(project.current());

        manifest.requireReadable();
        assertThat(manifest.runId()).isEqualTo(project.current());
        assertThat(manifest.inputs()).isEqualTo(new DataFolder(project.data()).inputs());
        assertThat(manifest.marts())
                .map(MartFiles::name)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Marts.ALL.stream(), Stream.of(PilotMarts.PILOT_PARTICIPANTS))
                                .map(Mart::name)
                                .toList());
        assertThat(project.store().isIntact(project.current())).isTrue();
    }

    @Test
    void the_summary_is_stored_beside_it() throws IOException {
        JsonNode summary = new ObjectMapper()
                .readTree(project.run().resolve("summary.json").toFile());

        assertThat(summary.path("runId").asText()).isEqualTo(project.current());
        assertThat(summary.path("startedAt").asText()).matches("\\d{4}-\\d{2}-\\d{2}T.*Z");
        assertThat(summary.path("steps").findValuesAsText("name")).contains("examine claims", "write observations");
        assertThat(summary.path("rulesBroken").findValuesAsText("ruleId")).contains("claims_agree");
        assertThat(summary.path("previousRun").asText()).isEmpty();
    }

    @Test
    void every_line_of_the_claims_is_in_the_marts_once() throws IOException {
        long lines = 0;
        for (Path file : new DataFolder(project.data()).claimsFiles()) {
            try (Stream<String> text = Files.lines(file)) {
                lines += text.skip(1).filter(line -> !line.isBlank()).count();
            }
        }

        assertThat(house.rows(Marts.CLAIMS).count()).isEqualTo(lines);
    }

    static Stream<Mart> marts() {
        return Marts.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("marts")
    void a_mart_has_its_columns_its_rows_sorted_and_its_identifiers_once(Mart mart) {
        Column[] identifiers = mart.identifiers().stream().map(functions::col).toArray(Column[]::new);
        var written = house.rows(mart).select(identifiers).collectAsList();

        assertThat(house.rows(mart).schema().simpleString())
                .isEqualTo(SparkSchema.of(mart.columns()).simpleString());
        assertThat(written)
                .isEqualTo(house.rows(mart)
                        .select(identifiers)
                        .orderBy(identifiers)
                        .collectAsList())
                .doesNotHaveDuplicates();
    }

    /** The identifiers of the marts are promises to readers; so are the standings of claims and their numbers. */
    @Test
    void a_chosen_claim_was_never_quarantined_and_speaks_for_its_cell_alone() {
        var claims = house.rows(Marts.CLAIMS);
        var quarantined =
                house.rows(Marts.FINDINGS).filter("severity <> 'warn'").select("claim_id");

        assertThat(claims.filter("standing = 'chosen'")
                        .join(quarantined, "claim_id")
                        .count())
                .isZero();
        assertThat(claims.filter("standing = 'quarantined'")
                        .join(quarantined, new String[] {"claim_id"}, "left_anti")
                        .count())
                .isZero();
        assertThat(claims.filter("standing = 'chosen'").count())
                .isEqualTo(house.rows(Marts.OBSERVATIONS)
                        .filter("value is not null")
                        .count());
    }
}
