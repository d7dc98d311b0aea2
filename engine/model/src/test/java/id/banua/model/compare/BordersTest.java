package id.banua.model.compare;

import static id.banua.model.compare.Places.merge;
import static id.banua.model.compare.Places.split;
import static id.banua.model.compare.Places.weight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.banua.model.compare.Parting.Outcome;
import id.banua.model.indicator.Breakdown;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import id.banua.model.region.RegionChange;
import id.banua.model.region.RegionWeight;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BordersTest {
    private static final BpsCode UTARA = new BpsCode("6302060");
    private static final BpsCode SIGAM = new BpsCode("6302062");

    /** 52,811 people stayed and 39,304 moved; the district works since January 2020. */
    private static final Borders PULAU_LAUT = borders(
            List.of(split("sigam", "2019-11-25", "6302060", "6302062")),
            List.of(
                    weight("sigam", "6302060", "6302062", 39_304 / 92_115.0),
                    weight("sigam", "6302060", "6302060", 52_811 / 92_115.0)),
            List.of(recorded("6302060", "2020")));

    @Test
    void a_figure_before_the_split_speaks_of_both_and_after_it_of_one() {
        assertThat(PULAU_LAUT.territory("any", UTARA, period("2019")).includes())
                .containsExactly(SIGAM);
        assertThat(PULAU_LAUT.territory("any", UTARA, period("2020"))).isEqualTo(Territory.OF_TODAY);
        assertThat(PULAU_LAUT.territory("any", new BpsCode("6302121"), period("2019")))
                .isEqualTo(Territory.OF_TODAY);
    }

    @Test
    void the_people_of_the_old_region_are_parted_and_nobody_is_lost() {
        Map<BpsCode, Double> stayed =
                PULAU_LAUT.parting("any", UTARA, period("2018")).shares();
        Map<BpsCode, Double> moved =
                PULAU_LAUT.parting("any", SIGAM, period("2018")).shares();

        assertThat(stayed).containsOnlyKeys(UTARA);
        assertThat(92_115 * stayed.getOrDefault(UTARA, 0.0)).isCloseTo(52_811, within(1e-6));
        assertThat(92_115 * moved.getOrDefault(UTARA, 0.0)).isCloseTo(39_304, within(1e-6));
        assertThat(PULAU_LAUT.parting("any", SIGAM, period("2020")).outcome()).isEqualTo(Outcome.AS_TODAY);
    }

    @Test
    void figures_follow_the_recorded_break_and_not_the_law() {
        Borders kaltim = borders(
                List.of(split("kaltara", "2012-11-16", "64", "65")), List.of(), List.of(recorded("64", "2015")));

        assertThat(kaltim.territory("any", new BpsCode("64"), period("2014-09")).includes())
                .containsExactly(new BpsCode("65"));
    }

    @Test
    void where_no_break_is_recorded_the_day_of_the_law_counts() {
        Borders kaltim = borders(List.of(split("kaltara", "2012-11-16", "64", "65")), List.of(), List.of());

        assertThat(kaltim.territory("any", new BpsCode("64"), period("2012-09")).includes())
                .containsExactly(new BpsCode("65"));
        assertThat(kaltim.territory("any", new BpsCode("64"), period("2013-03")))
                .isEqualTo(Territory.OF_TODAY);
    }

    /** Kutai Barat: by law without Mahakam Ulu since 2013, which has figures of its own since 2015. */
    @Test
    void between_two_breaks_of_one_change_nobody_knows_and_nothing_is_parted() {
        BpsCode kutai = new BpsCode("6402");
        Borders borders = borders(
                List.of(split("mahulu", "2013-01-11", "6402", "6411")),
                List.of(weight("mahulu", "6402", "6411", 0.2), weight("mahulu", "6402", "6402", 0.8)),
                List.of(recorded("6402", "2013"), recorded("6402", "2015")));

        assertThat(borders.territory("any", kutai, period("2014")).mayInclude()).containsExactly(new BpsCode("6411"));
        assertThat(borders.parting("any", kutai, period("2014")).outcome()).isEqualTo(Outcome.UNCERTAIN);
        assertThat(borders.parting("any", kutai, period("2012")).outcome()).isEqualTo(Outcome.PARTED);
    }

    @Test
    void weights_of_two_splits_one_after_the_other_multiply_and_still_sum_to_one() {
        Borders borders = borders(
                List.of(split("first", "2003", "1001", "1002"), split("second", "2010", "1002", "1003")),
                List.of(
                        weight("first", "1001", "1001", 0.6),
                        weight("first", "1001", "1002", 0.4),
                        weight("second", "1002", "1002", 0.25),
                        weight("second", "1002", "1003", 0.75)),
                List.of());

        assertThat(share(borders, "1001", "2000")).isCloseTo(0.6, within(1e-12));
        assertThat(share(borders, "1002", "2000")).isCloseTo(0.1, within(1e-12));
        assertThat(share(borders, "1003", "2000")).isCloseTo(0.3, within(1e-12));
        assertThat(borders.parting("any", new BpsCode("1003"), period("2005")).shares())
                .containsExactly(Map.entry(new BpsCode("1002"), 0.75));
        assertThat(borders.territory("any", new BpsCode("1001"), period("2000")).includes())
                .containsExactly(new BpsCode("1002"), new BpsCode("1003"));
    }

    @Test
    void a_region_out_of_two_others_takes_its_share_of_both() {
        Borders borders = borders(
                List.of(split("new", "2010", "1001", "1003"), split("new", "2010", "1002", "1003")),
                List.of(weight("new", "1001", "1003", 0.1), weight("new", "1002", "1003", 0.2)),
                List.of());

        assertThat(borders.parting("any", new BpsCode("1003"), period("2009")).shares())
                .containsOnly(Map.entry(new BpsCode("1001"), 0.1), Map.entry(new BpsCode("1002"), 0.2));
    }

    @Test
    void before_a_merger_the_parts_are_added_and_need_no_weights() {
        Borders borders = borders(List.of(merge("joined", "2010", "1002", "1001")), List.of(), List.of());

        assertThat(borders.parting("any", new BpsCode("1001"), period("2009")))
                .isEqualTo(new Parting(
                        Outcome.PARTED, Map.of(new BpsCode("1001"), 1.0, new BpsCode("1002"), 1.0), List.of()));
    }

    @Test
    void without_weights_nothing_is_parted() {
        Borders borders = borders(List.of(split("kusan", "2021", "6310010", "6310011")), List.of(), List.of());

        assertThat(borders.parting("any", new BpsCode("6310011"), period("2020"))
                        .outcome())
                .isEqualTo(Outcome.WITHOUT_WEIGHTS);
    }

    @Test
    void counts_are_parted_rates_are_kept_and_everything_else_is_withheld() {
        assertThat(Parting.Law.of(Comparands.POOR, Breakdown.TOTAL)).isEqualTo(Parting.Law.PART);
        assertThat(Parting.Law.of(Comparands.POOR, Breakdown.URBAN)).isEqualTo(Parting.Law.WITHHOLD);
        assertThat(Parting.Law.of(Comparands.TPT, Breakdown.TOTAL)).isEqualTo(Parting.Law.KEEP);
        assertThat(Parting.Law.of(Comparands.HDI, Breakdown.TOTAL)).isEqualTo(Parting.Law.WITHHOLD);
    }

    private static double share(Borders borders, String today, String year) {
        return borders.parting("any", new BpsCode(today), period(year)).shares().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static Borders borders(List<RegionChange> changes, List<RegionWeight> weights, List<SeriesBreak> recorded) {
        return new Borders(Places.book(), changes, weights, recorded);
    }

    private static ReferencePeriod period(String text) {
        return ReferencePeriod.of(text);
    }

    private static SeriesBreak recorded(String region, String from) {
        return new SeriesBreak(
                region + from,
                Optional.empty(),
                Optional.of(new BpsCode(region)),
                ReferencePeriod.of(from),
                SeriesBreak.Kind.BORDERS,
                "",
                "");
    }
}
