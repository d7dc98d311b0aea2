package id.banua.dashboard.mart;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsPublishedTest {
    private static final CellKey REVISED =
            CellKey.published("open_unemployment_rate", new BpsCode("63"), ReferencePeriod.of("2018-08"));

    @TempDir
    Path folder;

    private CurrentMarts marts;

    @BeforeEach
    void publish() throws IOException {
        TestMarts.published().write(folder, "run1");
        marts = new CurrentMarts(folder, System::nanoTime);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-05, 4.50, s3, only_claim, 1, 1",
        "2020-12-31, 4.50, s3, only_claim, 1, 1",
        "2021-07-31, 4.35, s4, later_edition, 2, 2"
    })
    void a_cell_is_what_was_published_by_the_day(
            LocalDate day, double value, String source, String reason, int claims, int values) {
        Observation cell = marts.snapshot(day).observations().find(REVISED).orElseThrow();

        assertThat(cell.value()).isEqualTo(OptionalDouble.of(value));
        assertThat(cell.origin().sourceId()).isEqualTo(source);
        assertThat(cell.origin().choiceReason()).isEqualTo(reason);
        assertThat(cell.counts()).isEqualTo(new Observation.Counts(claims, values, 0));
    }

    @Test
    void what_came_out_later_does_not_exist_then() {
        Snapshot then = marts.snapshot(LocalDate.parse("2020-12-31"));

        assertThat(then.observations().size()).isEqualTo(1);
        assertThat(then.claims().about(REVISED)).extracting(Claim::standing).containsExactly("chosen");
        assertThat(then.sources().list()).hasSize(1);
        assertThat(then.findings().count("within_the_province")).isZero();
    }

    @Test
    void before_everything_there_is_nothing() {
        Snapshot then = marts.snapshot(LocalDate.parse("2018-11-04"));

        assertThat(then.observations().size()).isZero();
        assertThat(then.claims().count()).isZero();
    }

    @Test
    void looking_back_leaves_today_as_it_is() {
        marts.snapshot(LocalDate.parse("2020-12-31"));

        assertThat(marts.snapshot().observations().find(REVISED).orElseThrow().value())
                .isEqualTo(OptionalDouble.of(4.35));
        assertThat(marts.snapshot().claims().about(REVISED))
                .extracting(Claim::standing)
                .containsExactly("kept", "chosen");
    }

    @Test
    void few_days_are_kept_and_each_is_made_once() {
        LocalDate day = LocalDate.parse("2020-12-31");
        Snapshot first = marts.snapshot(day);

        assertThat(marts.snapshot(day)).isSameAs(first);
        for (int i = 1; i < 6; i++) {
            marts.snapshot(day.plusDays(i));
        }
        assertThat(marts.snapshot(day)).isNotSameAs(first);
    }
}
