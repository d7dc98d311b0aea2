package id.banua.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.dashboard.mart.MartReader;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.mart.Snapshot;
import id.banua.dashboard.mart.TestMarts;
import id.banua.model.compare.Obstacle;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingTest {
    private static final List<BpsCode> REGENCIES =
            List.of(new BpsCode("6301"), new BpsCode("6302"), new BpsCode("6371"), new BpsCode("6402"));

    @TempDir
    Path folder;

    @Test
    void regions_stand_from_the_highest_to_the_lowest_and_those_without_a_number_apart() throws IOException {
        Ranking ranking = ranking(TestMarts.published());

        assertThat(ranking.highestFirst())
                .extracting(Observation::region)
                .containsExactly(new BpsCode("6371"), new BpsCode("6301"), new BpsCode("6302"));
        assertThat(ranking.unranked()).extracting(Ranking.Unranked::region).containsExactly(new BpsCode("6402"));
        assertThat(ranking.placeOf(new BpsCode("6302"))).contains(3);
    }

    @Test
    void a_single_later_figure_does_not_empty_the_ranking() throws IOException {
        Ranking ranking = ranking(TestMarts.published().figure("poverty_rate", "6301", "2025-03", 4.4, "s1"));

        assertThat(ranking.period()).isEqualTo(ReferencePeriod.of("2024-03"));
    }

    @Test
    void a_bare_year_does_not_stand_for_a_round() throws IOException {
        TestMarts marts = TestMarts.published();
        REGENCIES.forEach(region -> marts.figure("poverty_rate", region.digits(), "2025", 4.4, "s1"));

        assertThat(ranking(marts).period()).isEqualTo(ReferencePeriod.of("2024-03"));
    }

    /** One regency by another version of the definition: it has a number, but no place among the others. */
    @Test
    void a_figure_that_may_not_stand_beside_the_others_has_no_place_but_a_reason() throws IOException {
        Ranking ranking =
                ranking(TestMarts.published().figure("poverty_rate", "6402", "2024-03", 9.9, "s1", "another"));

        assertThat(ranking.highestFirst()).hasSize(3);
        assertThat(ranking.unranked()).singleElement().satisfies(unranked -> {
            assertThat(unranked.region()).isEqualTo(new BpsCode("6402"));
            assertThat(unranked.obstacles())
                    .extracting(Obstacle::kind)
                    .containsExactly(Obstacle.Kind.DEFINITION_VERSION);
        });
    }

    private Ranking ranking(TestMarts marts) throws IOException {
        marts.write(folder, "run1");
        Snapshot snapshot = Snapshot.of(MartReader.readCurrent(folder));
        Indicator indicator = snapshot.catalogue().find("poverty_rate").orElseThrow();
        return Ranking.latest(snapshot, indicator, REGENCIES).orElseThrow();
    }
}
