package id.banua.model.compare;

import static id.banua.model.compare.Comparands.EXTREME;
import static id.banua.model.compare.Comparands.HDI;
import static id.banua.model.compare.Comparands.POVERTY;
import static id.banua.model.compare.Comparands.TPT;
import static id.banua.model.compare.Comparands.figure;
import static id.banua.model.compare.SmallRules.RULES;
import static id.banua.model.compare.SmallRules.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import id.banua.model.compare.Comparand.Basis;
import id.banua.model.compare.Obstacle.Kind;
import id.banua.model.indicator.Status;
import org.junit.jupiter.api.Test;

class ComparabilityTest {
    @Test
    void the_same_month_of_two_years_may_be_compared() {
        assertThat(RULES.between(figure(TPT, "63", "2024-08"), figure(TPT, "63", "2025-08")))
                .isEmpty();
    }

    /** Unemployment falls from February to August and back each year. */
    @Test
    void february_and_august_may_not_and_the_reason_names_both() {
        assertThat(RULES.between(figure(TPT, "63", "2025-08"), figure(TPT, "63", "2025-02")))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.kind()).isEqualTo(Kind.SURVEY_MONTH);
                    assertThat(reason.in("en")).contains("February 2025 and August 2025");
                    assertThat(reason.in("id")).contains("Februari 2025 dan Agustus 2025", "musim");
                });
    }

    @Test
    void a_bare_year_may_not_stand_beside_a_month() {
        assertThat(kinds(figure(TPT, "63", "2020"), figure(TPT, "63", "2021-08")))
                .containsExactly(Kind.MONTH_NOT_STATED);
    }

    @Test
    void two_bare_years_of_a_survey_with_rounds_may_be_of_different_rounds() {
        assertThat(kinds(figure(TPT, "63", "2020"), figure(TPT, "63", "2021"))).containsExactly(Kind.MONTH_NOT_STATED);
        assertThat(kinds(figure(TPT, "63", "2020"), figure(TPT, "64", "2020")))
                .as("one table of one year")
                .isEmpty();
        assertThat(kinds(figure(HDI, "63", "2020"), figure(HDI, "63", "2021"))).isEmpty();
    }

    /** 1.12 percent by the line of 1.9 dollars, then 1.26 percent by that of 2.15: no rise. */
    @Test
    void two_poverty_lines_may_not_and_the_reason_names_them() {
        assertThat(RULES.between(figure(EXTREME, "00", "2023-03", "1"), figure(EXTREME, "00", "2024-03", "2")))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.kind()).isEqualTo(Kind.DEFINITION_VERSION);
                    assertThat(reason.in("id")).contains("USD 1,9 PPP 2011").contains("USD 2,15 PPP 2017");
                });
    }

    @Test
    void a_figure_of_an_unknown_line_may_be_compared_with_none_not_even_with_its_like() {
        assertThat(kinds(figure(EXTREME, "64", "2022-03", "unknown"), figure(EXTREME, "64", "2023-03", "unknown")))
                .containsOnly(Kind.DEFINITION_UNKNOWN);
        assertThat(kinds(figure(EXTREME, "64", "2022-03", "1"), figure(EXTREME, "64", "2023-03", "unknown")))
                .containsExactly(Kind.DEFINITION_UNKNOWN);
    }

    @Test
    void a_figure_that_is_not_held_has_no_definition_but_breaks_are_told_of_it() {
        Comparand missing = figure(HDI, "63", "2014", Status.PUBLISHED, Basis.NOT_HELD);

        assertThat(kinds(figure(HDI, "63", "2012"), missing)).containsExactly(Kind.METHOD);
        assertThat(kinds(figure(TPT, "63", "2024-08"), figure(TPT, "63", "2025", Status.PUBLISHED, Basis.NOT_HELD)))
                .as("a year without a figure has no month to state")
                .isEmpty();
    }

    @Test
    void a_method_break_separates_years_on_its_two_sides_only_and_in_either_order() {
        assertThat(kinds(figure(HDI, "63", "2012"), figure(HDI, "63", "2013"))).containsExactly(Kind.METHOD);
        assertThat(kinds(figure(HDI, "63", "2014"), figure(HDI, "63", "2012"))).hasSize(1);
        assertThat(kinds(figure(HDI, "63", "2013"), figure(HDI, "63", "2014"))).isEmpty();
        assertThat(kinds(figure(HDI, "63", "2011"), figure(HDI, "63", "2012"))).isEmpty();
    }

    @Test
    void a_change_of_borders_separates_the_figures_of_that_region_alone() {
        assertThat(kinds(figure(POVERTY, "64", "2014-03"), figure(POVERTY, "64", "2015-03")))
                .containsExactly(Kind.BORDERS);
        assertThat(kinds(figure(POVERTY, "63", "2014-03"), figure(POVERTY, "63", "2015-03")))
                .isEmpty();
    }

    @Test
    void a_break_that_names_the_indicator_stands_for_the_general_one_of_its_region() {
        assertThat(kinds(figure(HDI, "64", "2014"), figure(HDI, "64", "2015"))).isEmpty();
        assertThat(kinds(figure(HDI, "64", "2015"), figure(HDI, "64", "2016"))).containsExactly(Kind.BORDERS);
    }

    @Test
    void a_region_has_no_figures_before_its_birth_even_where_no_break_is_recorded() {
        assertThat(RULES.between(figure(TPT, "65", "2012-08"), figure(TPT, "65", "2013-08")))
                .singleElement()
                .satisfies(reason -> assertThat(reason.in("id"))
                        .contains("Kalimantan Utara baru ada sejak pemekaran (16 November 2012)"));
    }
}
