package id.banua.dashboard.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.banua.model.estimate.Figure.Missing;
import id.banua.model.estimate.Figure.Reason;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kalimantan Utara is apart in the figures from 2015 on; 0.157466 of the people lived there. */
class TodaysBordersTest {
    private static final BpsCode KALTIM = new BpsCode("64");
    private static final BpsCode KALTARA = new BpsCode("65");
    private static final double BPS_SEPTEMBER_2014 = 252_680;
    private static final List<String> PAPUA = List.of("94", "95", "96", "97");

    @TempDir
    private Path folder;

    private int runs;

    @Test
    void a_count_of_people_is_parted_by_their_weights() throws IOException {
        Snapshot snapshot =
                snapshot(TestMarts.published().figure("poor_population", "64", "2014-09", BPS_SEPTEMBER_2014, "s2"));

        Observation kaltim = find(snapshot, "poor_population", KALTIM, "2014-09");
        Observation kaltara = find(snapshot, "poor_population", KALTARA, "2014-09");

        assertThat(kaltim.value().orElseThrow()).isCloseTo(212_891.49, within(0.01));
        assertThat(kaltara.value().orElseThrow()).isCloseTo(39_788.51, within(0.01));
        assertThat(kaltara.partedFrom()).contains(kaltim.key());
        assertThat(kaltara.origin().sourceId()).isEqualTo("s2");
    }

    /** Whatever the figures and weights are: nobody is lost, and nobody is counted twice. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4_000, 50_000})
    void the_parts_of_an_older_region_sum_to_its_figure(long seed) throws IOException {
        Random random = new Random(seed);
        TestMarts marts = TestMarts.published();
        double left = 1;
        for (String region : PAPUA) {
            double weight = region.equals("97") ? left : left * random.nextDouble();
            left -= weight;
            split(marts, region, weight);
        }
        Map<String, Double> whole = new TreeMap<>();
        for (int year = 2012; year < 2022; year++) {
            whole.put(year + "-03", 1_000_000 * random.nextDouble());
        }
        whole.forEach((period, people) -> marts.figure("poor_population", "94", period, people, "s2"));

        Snapshot snapshot = snapshot(marts);

        whole.forEach((period, people) -> assertThat(sum(snapshot, period))
                .as("seed %d, %s", seed, period)
                .isCloseTo(people, within(1e-6)));
    }

    private static double sum(Snapshot snapshot, String period) {
        return PAPUA.stream()
                .map(region -> find(snapshot, "poor_population", new BpsCode(region), period))
                .mapToDouble(cell -> cell.value().orElseThrow())
                .sum();
    }

    private static void split(TestMarts marts, String to, double weight) {
        if (!to.equals("94")) {
            marts.add(
                    "region_changes",
                    Map.of(
                            "change_id", "papua",
                            "from_bps_code", "94",
                            "to_bps_code", to,
                            "kind", "split",
                            "date", "2022-07-25"));
        }
        marts.add(
                "region_weights",
                Map.of(
                        "change_id", "papua",
                        "from_bps_code", "94",
                        "to_bps_code", to,
                        "weight", weight,
                        "basis", "invented",
                        "reference", "invented"));
    }

    @Test
    void a_rate_is_kept_and_marked_as_estimated() throws IOException {
        Snapshot snapshot = snapshot(TestMarts.published().figure("poverty_rate", "64", "2014-09", 6.31, "s2"));

        assertThat(List.of(KALTIM, KALTARA))
                .map(region -> find(snapshot, "poverty_rate", region, "2014-09"))
                .allSatisfy(cell -> {
                    assertThat(cell.value()).hasValue(6.31);
                    assertThat(cell.isParted()).isTrue();
                });
    }

    @Test
    void a_part_of_the_people_is_not_parted_by_the_weights_of_all() throws IOException {
        Snapshot snapshot = snapshot(TestMarts.published()
                .cell("poor_population", "64", "2014-09", Map.of("breakdown", "urban", "value", 100_000.0)));

        assertThat(find(snapshot, "poor_population", KALTIM, "2014-09").figure())
                .isEqualTo(new Missing(Reason.OTHER_BORDERS));
    }

    @Test
    void without_weights_older_figures_are_withheld_and_later_ones_stay() throws IOException {
        TestMarts marts = TestMarts.published()
                .figure("poor_population", "6302060", "2018-03", 900, "s1")
                .figure("poor_population", "6302060", "2021-03", 700, "s1")
                .add(
                        "region_changes",
                        Map.of(
                                "change_id", "sigam",
                                "from_bps_code", "6302060",
                                "to_bps_code", "6302062",
                                "kind", "split",
                                "date", "2019-11-25"));

        Snapshot snapshot = snapshot(marts);
        BpsCode keeper = new BpsCode("6302060");

        assertThat(find(snapshot, "poor_population", keeper, "2018-03").figure())
                .isEqualTo(new Missing(Reason.OTHER_BORDERS));
        assertThat(find(snapshot, "poor_population", keeper, "2021-03").value()).hasValue(700);
        assertThat(find(snapshot, "poor_population", new BpsCode("6302062"), "2018-03")
                        .hasValue())
                .isFalse();
    }

    @Test
    void what_is_of_the_borders_of_today_stays_as_it_was_published() throws IOException {
        Snapshot snapshot = snapshot(TestMarts.published());
        Indicator rate = snapshot.catalogue().find("poverty_rate").orElseThrow();

        for (BpsCode region : List.of(KALTIM, new BpsCode("63"))) {
            assertThat(new TodaysBorders(snapshot).of(rate, region))
                    .containsExactlyInAnyOrderElementsOf(
                            snapshot.observations().of("poverty_rate", region).toList());
        }
    }

    private Snapshot snapshot(TestMarts marts) throws IOException {
        marts.write(folder, "run" + ++runs);
        return new CurrentMarts(folder, System::nanoTime).snapshot();
    }

    private static Observation find(Snapshot snapshot, String indicator, BpsCode region, String period) {
        return new TodaysBorders(snapshot)
                .of(snapshot.catalogue().find(indicator).orElseThrow(), region).stream()
                        .filter(cell -> cell.period().equals(ReferencePeriod.of(period)))
                        .reduce((one, other) -> {
                            throw new AssertionError("two cells of " + period);
                        })
                        .orElseThrow();
    }
}
