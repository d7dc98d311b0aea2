package id.banua.dashboard.mart;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
class RevisionTest {
    private Vintages vintages;

    @BeforeAll
    void publish(@TempDir Path folder) throws IOException {
        TestMarts.published().write(folder, "run1");
        vintages = new CurrentMarts(folder, System::nanoTime).snapshot().vintages();
    }

    /** s3 and s4 are official, s1 and s2 are press. */
    @ParameterizedTest
    @CsvSource({
        "2018-08, 4.50, s3, 4.35, s4, later_edition, 1, EDITION",
        "2018-08, 4.50, s3, 4.35, s4, higher_trust, 1, EDITION",
        "2018-08, 4.50, s1, 4.35, s4, higher_trust, 1, OTHER_SOURCE",
        "2018-08, 4.50, s3, 4.35, s2, later_edition, 1, OTHER_SOURCE",
        "2018-08, 4.50, s3, 4.35, s4, fewer_doubts, 1, CORRECTION",
        "2018-08, 4.50, s3, 4.35, s4, latest_definition, 2, DEFINITION",
        "2018, 4.50, s3, 4.35, s4, later_edition, 1, MONTH_UNKNOWN"
    })
    void the_kind_of_a_change_follows_from_both_editions(
            String period,
            double before,
            String source,
            double after,
            String laterSource,
            String reason,
            String definition,
            Revision.Kind kind) {
        List<Revision> revisions = vintages.revisions(List.of(
                edition(period, before, 0.005, source, "only_claim", "1"),
                edition(period, after, 0.005, laterSource, reason, definition)));

        assertThat(revisions).extracting(Revision::kind).containsExactly(kind);
        assertThat(revisions.get(0).size()).isEqualTo(-0.15);
    }

    @ParameterizedTest
    @CsvSource({"4.5, 0.05, 4.54, 0.005, 0", "4.50, 0.005, 4.54, 0.005, 1", "4.50, 0.005, 4.50, 0.005, 0"})
    void the_same_value_again_or_another_rounding_of_it_is_no_revision(
            double before, double width, double after, double laterWidth, int revisions) {
        assertThat(vintages.revisions(List.of(
                        edition("2018-08", before, width, "s3", "only_claim", "1"),
                        edition("2018-08", after, laterWidth, "s4", "later_edition", "1"))))
                .hasSize(revisions);
    }

    @Test
    void only_revised_cells_have_revisions() {
        assertThat(vintages.revisions())
                .singleElement()
                .satisfies(revision -> assertThat(revision.before().knownFrom()).isEqualTo("2018-11-05"));
    }

    @Test
    void a_series_is_told_period_by_period() {
        CellKey any = CellKey.published("poverty_rate", new BpsCode("63"), ReferencePeriod.of("2024-09"));

        assertThat(vintages.ofSeries(any).keySet().stream().map(ReferencePeriod::toString))
                .containsExactly("2022-03", "2022-09", "2024-03", "2024-09");
    }

    private static Vintage edition(
            String period, double value, double width, String source, String reason, String definition) {
        CellKey key = CellKey.published("open_unemployment_rate", new BpsCode("63"), ReferencePeriod.of(period));
        return new Vintage(key, LocalDate.EPOCH, value, width, source, "claim", reason, definition);
    }
}
