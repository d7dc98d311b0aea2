package id.banua.dashboard.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.banua.model.mart.Marts;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

class MartReaderTest {
    private static final BpsCode KALSEL = new BpsCode("63");

    @TempDir
    Path folder;

    @Test
    void frames_hold_the_rows_that_were_written() throws IOException {
        TestMarts.published().write(folder, "run1");

        Table observations = MartReader.readCurrent(folder).table(Marts.OBSERVATIONS);

        assertThat(observations.columnNames()).containsExactlyElementsOf(Marts.OBSERVATIONS.columnNames());
        assertThat(observations.rowCount()).isEqualTo(16);
        assertThat(observations.doubleColumn("value").getDouble(3)).isEqualTo(4.02);
    }

    @Test
    void a_missing_value_keeps_its_reason() throws IOException {
        TestMarts.published().write(folder, "run1");
        Observations observations = Snapshot.of(MartReader.readCurrent(folder)).observations();

        Observation cell = observations
                .find(CellKey.published("poverty_rate", new BpsCode("6302"), ReferencePeriod.of("2025-03")))
                .orElseThrow();

        assertThat(cell.hasValue()).isFalse();
        assertThat(cell.figure().toString()).contains("QUARANTINED");
    }

    @Test
    void the_latest_figure_and_the_one_of_the_same_month_a_year_before() throws IOException {
        TestMarts.published().write(folder, "run1");
        Observations observations = Snapshot.of(MartReader.readCurrent(folder)).observations();

        Observation poverty = observations.latest("poverty_rate", KALSEL).orElseThrow();
        Observation unemployment =
                observations.latest("open_unemployment_rate", KALSEL).orElseThrow();

        assertThat(poverty.value()).isEqualTo(OptionalDouble.of(4.02));
        assertThat(observations.yearBefore(poverty)).isEmpty();
        assertThat(observations.yearBefore(unemployment).orElseThrow().value()).isEqualTo(OptionalDouble.of(3.89));
    }

    @Test
    void another_major_version_is_refused_with_both_versions_named() throws IOException {
        TestMarts.published().writeOnly(folder, "run2", "9.3");
        TestMarts.putInForce(folder, "run2");

        assertThatThrownBy(() -> MartReader.readCurrent(folder))
                .isInstanceOf(UnusableMartsException.class)
                .hasMessageContainingAll("9.3", Marts.VERSION);
    }

    @Test
    void a_newer_minor_version_is_read() throws IOException {
        TestMarts.published().writeOnly(folder, "run2", "1.9");
        TestMarts.putInForce(folder, "run2");

        assertThat(MartReader.readCurrent(folder).manifest().martVersion()).isEqualTo("1.9");
    }

    @Test
    void a_folder_without_marts_says_what_to_do() {
        assertThatThrownBy(() -> MartReader.readCurrent(folder))
                .isInstanceOf(UnusableMartsException.class)
                .hasMessageContainingAll("No marts in", "./banua build");
    }

    @Test
    void a_file_of_another_size_is_refused() throws IOException {
        Path run = TestMarts.published().write(folder, "run1");
        Path file = run.resolve("claims").resolve("part-00000.parquet");
        Files.write(file, new byte[] {1, 2, 3});

        assertThatThrownBy(() -> MartReader.readCurrent(folder))
                .isInstanceOf(UnusableMartsException.class)
                .hasMessageContainingAll("claims", "3 bytes");
    }

    @Test
    void a_pointer_cannot_lead_out_of_the_folder() throws IOException {
        TestMarts.published().write(folder, "run1");
        TestMarts.putInForce(folder, "../../etc");

        assertThatThrownBy(() -> MartReader.readCurrent(folder)).isInstanceOf(UnusableMartsException.class);
    }
}
