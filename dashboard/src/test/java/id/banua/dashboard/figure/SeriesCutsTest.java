package id.banua.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.banua.dashboard.chart.Annotation;
import id.banua.dashboard.chart.TrendLine;
import id.banua.dashboard.chart.TrendPoint;
import id.banua.dashboard.mart.MartReader;
import id.banua.dashboard.mart.Snapshot;
import id.banua.dashboard.mart.TestMarts;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Language;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class SeriesCutsTest {
    private Edition edition;

    @BeforeAll
    void read(@TempDir Path folder) throws IOException {
        TestMarts.broken().write(folder, "run1");
        edition = new Edition(Snapshot.of(MartReader.readCurrent(folder)), Language.INDONESIAN);
    }

    @Test
    void the_line_of_kaltim_is_cut_where_kaltara_left_and_the_flag_says_so() {
        TrendLines lines = lines("open_unemployment_rate");
        SeriesCuts cuts = lines.cuts(new BpsCode("64"));

        assertThat(lines.of(new BpsCode("64"), List.of()))
                .flatExtracting(TrendLine::points)
                .filteredOn(TrendPoint::cutBefore)
                .extracting(TrendPoint::period)
                .containsExactly("2015-08");
        assertThat(cuts.flags()).singleElement().satisfies(flag -> {
            assertThat(flag.text()).isEqualTo("sebelumnya termasuk Kalimantan Utara");
            assertThat(flag.position()).isCloseTo(2015.0, within(0.001));
        });
        assertThat(cuts.reasons()).singleElement().asString().startsWith("Angka sampai 2014 masih mencakup");
    }

    /** The method changed in 2013, the base of life expectancy between 2020 and 2021. */
    @Test
    void a_new_method_and_a_new_base_cut_the_index_and_each_has_one_flag() {
        TrendLines lines = lines("human_development_index");

        assertThat(lines.of(new BpsCode("63"), List.of()))
                .flatExtracting(TrendLine::points)
                .filteredOn(TrendPoint::cutBefore)
                .extracting(TrendPoint::period)
                .containsExactly("2013", "2021");
        assertThat(lines.cuts(new BpsCode("63")).flags())
                .extracting(Annotation::text)
                .containsExactly("cara hitung baru", "definisi baru");
    }

    @Test
    void a_region_without_breaks_is_not_cut() {
        assertThat(lines("open_unemployment_rate").cuts(new BpsCode("63")).flags())
                .isEmpty();
    }

    @Test
    void rates_of_a_wider_region_may_stand_behind_counts_may_not() {
        BpsCode kaltim = new BpsCode("64");

        assertThat(lines("open_unemployment_rate").mayStandBehind(kaltim, BpsCode.NATION))
                .isTrue();
        assertThat(lines("poor_population").mayStandBehind(kaltim, BpsCode.NATION))
                .isFalse();
    }

    private TrendLines lines(String id) {
        Indicator indicator = edition.marts().catalogue().find(id).orElseThrow();
        return new TrendLines(edition, indicator, Ground.AS_WAS);
    }
}
