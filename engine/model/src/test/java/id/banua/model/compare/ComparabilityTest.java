package id.banua.model.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparabilityTest {
    private static final Comparability RULES = new Comparability(
            List.of(
                    new SeriesBreak(
                            "hdi-2013",
                            Optional.of("human_development_index"),
                            Optional.empty(),
                            ReferencePeriod.of("2013"),
                            SeriesBreak.Kind.METHOD,
                            "Metode IPM baru sejak 2013.",
                            "A new HDI method since 2013."),
                    new SeriesBreak(
                            "kaltara",
                            Optional.empty(),
                            Optional.of("64"),
                            ReferencePeriod.of("2012-11"),
                            SeriesBreak.Kind.BORDERS,
                            "Kalimantan Utara terpisah.",
                            "Kalimantan Utara left."),
                    new SeriesBreak(
                            "kaltara-hdi",
                            Optional.of("human_development_index"),
                            Optional.of("64"),
                            ReferencePeriod.of("2016"),
                            SeriesBreak.Kind.BORDERS,
                            "IPM Kalimantan Timur tanpa Kalimantan Utara sejak 2016.",
                            "HDI of Kalimantan Timur without Kalimantan Utara since 2016.")),
            Map.of(
                    "extreme_poverty_rate 1",
                    new Comparability.VersionName("USD 1,9 PPP 2011", "USD 1.9 PPP 2011"),
                    "extreme_poverty_rate 2",
                    new Comparability.VersionName("USD 2,15 PPP 2017", "USD 2.15 PPP 2017")));

    @Test
    void the_same_month_of_two_years_may_be_compared() {
        assertThat(RULES.between(tpt("2024-08"), tpt("2025-08"))).isEmpty();
    }

    /** Unemployment falls from February to August and back each year. */
    @Test
    void february_and_august_may_not_and_the_reason_names_both() {
        assertThat(RULES.between(tpt("2025-02"), tpt("2025-08")))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.kind()).isEqualTo(Obstacle.Kind.SURVEY_MONTH);
                    assertThat(reason.in("en")).contains("2025-02").contains("2025-08");
                    assertThat(reason.in("id")).contains("musim");
                });
    }

    @Test
    void a_bare_year_may_not_stand_beside_a_month() {
        assertThat(RULES.between(tpt("2020"), tpt("2021-08")))
                .extracting(Obstacle::kind)
                .containsExactly(Obstacle.Kind.MONTH_NOT_STATED);
    }

    /** 1.12 percent by the line of 1.9 dollars, then 1.26 percent by that of 2.15: no rise. */
    @Test
    void two_poverty_lines_may_not_and_the_reason_names_them() {
        assertThat(RULES.between(extreme("2023-03", "1"), extreme("2024-03", "2")))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.kind()).isEqualTo(Obstacle.Kind.DEFINITION_VERSION);
                    assertThat(reason.in("id")).contains("USD 1,9 PPP 2011").contains("USD 2,15 PPP 2017");
                });
    }

    @Test
    void a_method_break_separates_years_on_its_two_sides_only_and_in_either_order() {
        assertThat(RULES.between(hdi("2012"), hdi("2013")))
                .extracting(Obstacle::kind)
                .containsExactly(Obstacle.Kind.METHOD);
        assertThat(RULES.between(hdi("2014"), hdi("2012"))).hasSize(1);
        assertThat(RULES.between(hdi("2013"), hdi("2014"))).isEmpty();
        assertThat(RULES.between(hdi("2011"), hdi("2012"))).isEmpty();
    }

    @Test
    void a_change_of_borders_separates_the_figures_of_that_region_alone() {
        assertThat(RULES.between(poverty("64", "2012-03"), poverty("64", "2013-03")))
                .extracting(Obstacle::kind)
                .containsExactly(Obstacle.Kind.BORDERS);
        assertThat(RULES.between(poverty("63", "2012-03"), poverty("63", "2013-03")))
                .isEmpty();
    }

    @Test
    void a_break_that_names_the_indicator_stands_for_the_general_one_of_its_region() {
        assertThat(RULES.between(hdi("64", "2012"), hdi("64", "2014")))
                .extracting(Obstacle::kind)
                .containsExactly(Obstacle.Kind.METHOD);
        assertThat(RULES.between(hdi("64", "2015"), hdi("64", "2016")))
                .extracting(Obstacle::kind)
                .containsExactly(Obstacle.Kind.BORDERS);
    }

    @Test
    void a_target_is_not_compared_with_a_result() {
        Comparand target = new Comparand(
                "houses_improved", Breakdown.TOTAL, "63", ReferencePeriod.of("2025"), Status.TARGET, "1", false);
        Comparand result = new Comparand(
                "houses_improved", Breakdown.TOTAL, "63", ReferencePeriod.of("2025"), Status.REPORTED, "1", false);

        assertThat(RULES.between(target, result)).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.STATUS);
    }

    private static Comparand tpt(String period) {
        return survey("open_unemployment_rate", "63", period, "1");
    }

    private static Comparand poverty(String region, String period) {
        return survey("poverty_rate", region, period, "1");
    }

    private static Comparand extreme(String period, String version) {
        return survey("extreme_poverty_rate", "00", period, version);
    }

    private static Comparand survey(String indicator, String region, String period, String version) {
        return new Comparand(
                indicator, Breakdown.TOTAL, region, ReferencePeriod.of(period), Status.PUBLISHED, version, true);
    }

    private static Comparand hdi(String year) {
        return hdi("63", year);
    }

    private static Comparand hdi(String region, String year) {
        return new Comparand(
                "human_development_index",
                Breakdown.TOTAL,
                region,
                ReferencePeriod.of(year),
                Status.PUBLISHED,
                "1",
                false);
    }
}
