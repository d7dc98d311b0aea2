package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.LocalSpark;
import id.banua.batch.mart.RunStore;
import id.banua.batch.source.DataFolder;
import id.banua.batch.source.SparkPath;
import id.banua.model.mart.Mart;
import id.banua.model.mart.Marts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real figures, once through the whole house. Slow, since it reads all claims; it leaves the marts in
 * {@code engine/batch/target/marts} for the tests of later modules.
 */
@Tag("slow")
class RealFiguresTest {
    private static final Path MARTS = Path.of(System.getProperty("banua.marts"));
    /** Taken over at the beginning; claims may be added, never lost. */
    private static final int PUBLISHED_CLAIMS = 35_155;

    @BeforeAll
    static void build() {
        Outcome outcome = SmallProject.engine("build", "--marts", MARTS.toString());

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.DONE);
    }

    /** As BPS published them; section 4 of the field notes has the sources. */
    @ParameterizedTest
    @CsvSource({
        "poverty_rate,           total, 63, 2024-09, 4.02",
        "poor_population,        total, 63, 2024-09, 180200",
        "poverty_rate,           urban, 63, 2024-09, 3.59",
        "poverty_line,           total, 63, 2024-09, 644107",
        "poverty_rate,           total, 63, 2024-03, 4.11",
        "poor_population,        total, 63, 2024-03, 183310",
        "poverty_rate,           total, 64, 2024-03, 5.78",
        "poor_population,        total, 64, 2024-03, 221340",
        "poverty_rate,           total, 64, 2023-03, 6.11",
        "poor_population,        total, 64, 2023-03, 231070",
        "poverty_rate,           total, 64, 2024-09, 5.51",
        "open_unemployment_rate, total, 63, 2025-02, 3.94",
        "unemployed,             total, 63, 2025-02, 88499",
    })
    void the_marts_hold_the_published_figures_of_both_provinces(
            String indicator, String breakdown, String region, String period, double value) {
        Dataset<Row> observation = rows(Marts.OBSERVATIONS)
                .filter("indicator_id = '%s' and breakdown = '%s' and region_code = '%s' and period = '%s'"
                        .formatted(indicator, breakdown, region, period));

        assertThat(observation.select("value").collectAsList())
                .singleElement()
                .satisfies(row -> assertThat(row.getDouble(0)).isEqualTo(value));
    }

    @Test
    void every_line_of_the_published_claims_is_in_the_marts_once() {
        long lines = new DataFolder(Home.datasets())
                .claimsFiles().stream().mapToLong(RealFiguresTest::rowsOf).sum();

        assertThat(lines).isGreaterThanOrEqualTo(PUBLISHED_CLAIMS);
        assertThat(rows(Marts.CLAIMS).count()).isEqualTo(lines);
        assertThat(rows(Marts.CLAIMS).select("claim_id").distinct().count()).isEqualTo(lines);
    }

    private static long rowsOf(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).filter(line -> !line.isBlank()).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Mart> marts() {
        return Marts.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("marts")
    void identifiers_name_one_row(Mart mart) {
        Column[] identifiers = mart.identifiers().stream().map(functions::col).toArray(Column[]::new);

        assertThat(rows(mart).groupBy(identifiers).count().filter("count > 1").count())
                .isZero();
    }

    @Test
    void a_chosen_claim_was_never_quarantined() {
        Dataset<Row> quarantined =
                rows(Marts.FINDINGS).filter("severity <> 'warn'").select("claim_id");

        assertThat(rows(Marts.CLAIMS)
                        .filter("standing = 'chosen'")
                        .join(quarantined, "claim_id")
                        .count())
                .isZero();
    }

    @Test
    void the_value_of_an_observation_is_that_of_its_chosen_claim() {
        Dataset<Row> observations = rows(Marts.OBSERVATIONS).filter("value is not null");
        Dataset<Row> chosen = rows(Marts.CLAIMS)
                .filter("standing = 'chosen'")
                .select("claim_id", "indicator_id", "breakdown", "region_code", "period", "status", "value");
        String[] cell = {"claim_id", "indicator_id", "breakdown", "region_code", "period", "status", "value"};

        assertThat(observations.join(chosen, cell, "inner").count())
                .isEqualTo(observations.count())
                .isEqualTo(chosen.count());
    }

    @Test
    void a_cell_without_a_value_says_why_and_one_with_a_value_does_not() {
        assertThat(rows(Marts.OBSERVATIONS)
                        .filter("(value is null) <> (missing_reason is not null)")
                        .count())
                .isZero();
    }

    /** No rule of this house accuses more than a handful of what a statistics office printed in a table. */
    @Test
    void nearly_all_claims_of_official_tables_are_kept() {
        Dataset<Row> claims = rows(Marts.CLAIMS).join(rows(Marts.SOURCES).select("source_id", "kind"), "source_id");
        Dataset<Row> official = claims.filter("kind = 'official_table'");

        assertThat(official.filter("standing = 'quarantined'").count()).isLessThan(official.count() / 100);
    }

    @Test
    void nothing_changed_means_nothing_done() throws IOException {
        Path current = MARTS.resolve("CURRENT");
        Object before = Files.getLastModifiedTime(current);

        Outcome again = SmallProject.engine("build", "--marts", MARTS.toString());

        assertThat(again.err()).startsWith("Nothing changed: run ");
        assertThat(Files.getLastModifiedTime(current)).isEqualTo(before);
    }

    @Test
    void the_manifest_names_the_real_data_as_its_inputs() {
        RunStore store = new RunStore(MARTS);

        assertThat(store.manifest(store.current().orElseThrow()).inputs())
                .isEqualTo(new DataFolder(Home.datasets()).inputs());
    }

    private static Dataset<Row> rows(Mart mart) {
        RunStore store = new RunStore(MARTS);
        Path run = store.folderOf(store.current().orElseThrow());
        return LocalSpark.session().read().parquet(SparkPath.literal(run.resolve(mart.name())));
    }
}
