package id.banua.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.MartReader;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.mart.Snapshot;
import id.banua.dashboard.mart.TestMarts;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "poverty_rate           | 64 | Kemiskinan Kalimantan Timur 5,78 persen pada Maret 2024, turun 0,33 poin dari Maret 2023.",
                "poverty_rate           | 63 | Kemiskinan Kalimantan Selatan 4,02 persen pada September 2024, tanpa pembanding: angka September 2023 tidak ada.",
                "open_unemployment_rate | 63 | Pengangguran terbuka Kalimantan Selatan 3,94 persen pada Februari 2025, naik 0,05 poin dari Februari 2024.",
                "poor_population        | 63 | Jumlah penduduk miskin Kalimantan Selatan 180,20 ribu orang pada September 2024, tanpa pembanding: angka September 2023 tidak ada.",
            })
    void a_figure_is_told_with_its_change_against_the_same_month(String id, String region, String expected)
            throws IOException {
        Edition edition = edition(Language.INDONESIAN);
        Indicator indicator = edition.marts().catalogue().find(id).orElseThrow();
        Observation latest =
                edition.marts().observations().latest(id, new BpsCode(region)).orElseThrow();

        assertThat(new Sentences(edition).state(indicator, latest).replace('\u00a0', ' '))
                .isEqualTo(expected);
    }

    @Test
    void rounds_are_summed_up_apart() throws IOException {
        Edition edition = edition(Language.ENGLISH);
        Indicator indicator = edition.marts().catalogue().find("poverty_rate").orElseThrow();

        String trend = new Sentences(edition)
                .trend(indicator, edition.marts().observations().series("poverty_rate", new BpsCode("63")));

        assertThat(trend.replace('\u00a0', ' '))
                .isEqualTo("March 2022–2024: highest 4.49 per cent (2022), lowest 4.11 per cent (2024)."
                        + " September 2022–2024: highest 4.61 per cent (2022), lowest 4.02 per cent (2024).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "poor_population         | 94 | 2024-03 | tidak dibandingkan dengan Maret 2023: Angka survei sampai 2023 mencakup",
                "human_development_index | 63 | 2021    | tidak dibandingkan dengan 2020: Definisinya berbeda: Metode baru, umur",
                "extreme_poverty_rate    | 00 | 2024-03 | tidak dibandingkan dengan Maret 2023: Mulai Maret 2024 garisnya USD 2,15",
                "open_unemployment_rate  | 63 | 2025-02 | naik 0,05 poin dari Februari 2024",
            })
    void a_change_across_an_obstacle_is_refused_with_the_reason(
            String id, String region, String period, String expected) throws IOException {
        TestMarts.broken().write(folder, "run1");
        Edition edition = new Edition(Snapshot.of(MartReader.readCurrent(folder)), Language.INDONESIAN);
        Indicator indicator = edition.marts().catalogue().find(id).orElseThrow();
        Observation cell = edition.marts()
                .observations()
                .find(CellKey.published(id, new BpsCode(region), ReferencePeriod.of(period)))
                .orElseThrow();

        assertThat(new Sentences(edition).change(indicator, cell).replace('\u00a0', ' '))
                .startsWith(expected)
                .doesNotEndWith(".");
    }

    @Test
    void a_trend_is_told_from_the_last_break_on() throws IOException {
        TestMarts.broken().write(folder, "run1");
        Edition edition = new Edition(Snapshot.of(MartReader.readCurrent(folder)), Language.ENGLISH);
        Indicator index =
                edition.marts().catalogue().find("human_development_index").orElseThrow();

        assertThat(new Sentences(edition)
                        .trend(index, edition.marts().observations().series(index.id(), new BpsCode("63"))))
                .isEqualTo("2021–2022: highest 73.46 (2022), lowest 73.13 (2021).");
    }

    private Edition edition(Language language) throws IOException {
        TestMarts.published().write(folder, "run1");
        return new Edition(Snapshot.of(MartReader.readCurrent(folder)), language);
    }
}
