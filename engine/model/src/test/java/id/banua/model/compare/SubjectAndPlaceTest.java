package id.banua.model.compare;

import static id.banua.model.compare.Comparands.HOUSES;
import static id.banua.model.compare.Comparands.POOR;
import static id.banua.model.compare.Comparands.POVERTY;
import static id.banua.model.compare.Comparands.REGISTERED;
import static id.banua.model.compare.Comparands.TPT;
import static id.banua.model.compare.Comparands.figure;
import static id.banua.model.compare.Comparands.parted;
import static id.banua.model.compare.SmallRules.RULES;
import static id.banua.model.compare.SmallRules.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import id.banua.model.compare.Comparand.Basis;
import id.banua.model.compare.Obstacle.Kind;
import id.banua.model.indicator.Status;
import org.junit.jupiter.api.Test;

class SubjectAndPlaceTest {
    @Test
    void a_target_is_not_compared_with_a_result() {
        Basis basis = new Basis("1", false, false);

        assertThat(kinds(
                        figure(HOUSES, "63", "2025", Status.TARGET, basis),
                        figure(HOUSES, "63", "2025", Status.REPORTED, basis)))
                .containsExactly(Kind.STATUS);
    }

    @Test
    void a_count_since_the_start_is_not_compared_with_that_of_a_year() {
        assertThat(kinds(
                        figure(HOUSES, "63", "2024", Status.REPORTED, new Basis("1", false, false)),
                        figure(HOUSES, "63", "2025", Status.REPORTED, new Basis("1", true, false))))
                .containsExactly(Kind.ACCUMULATION);
    }

    @Test
    void what_a_survey_estimates_is_not_compared_with_what_a_register_counts() {
        assertThat(RULES.between(figure(POOR, "63", "2025-03"), figure(REGISTERED, "63", "2025")))
                .extracting(Obstacle::kind)
                .contains(Kind.INDICATOR, Kind.ESTIMATE_AGAINST_LIST)
                .doesNotContain(Kind.MONTH_NOT_STATED);
        assertThat(kinds(figure(REGISTERED, "63", "2024"), figure(REGISTERED, "63", "2025")))
                .isEmpty();
    }

    @Test
    void a_round_that_was_drawn_for_provinces_says_nothing_of_a_regency() {
        assertThat(RULES.between(figure(TPT, "6302", "2024-02"), figure(TPT, "6302", "2025-02")))
                .extracting(reason -> reason.in("en"))
                .containsExactly(
                        "The sample of the survey of February 2024 was designed down to provinces: it does not stand for regencies and cities.",
                        "The sample of the survey of February 2025 was designed down to provinces: it does not stand for regencies and cities.");
        assertThat(kinds(figure(TPT, "6302", "2024-08"), figure(TPT, "6302", "2025-08")))
                .isEmpty();
        assertThat(kinds(figure(TPT, "6302060", "2024-08"), figure(TPT, "6302060", "2025-08")))
                .containsOnly(Kind.DESIGN_LEVEL);
    }

    @Test
    void regions_are_compared_at_one_time_and_a_count_never_with_that_of_its_part() {
        assertThat(kinds(figure(POVERTY, "63", "2024-03"), figure(POVERTY, "64", "2024-03")))
                .isEmpty();
        assertThat(kinds(figure(POVERTY, "63", "2024-03"), figure(POVERTY, "6302", "2024-03")))
                .isEmpty();
        assertThat(kinds(figure(POOR, "63", "2024-03"), figure(POOR, "6302", "2024-03")))
                .containsExactly(Kind.WHOLE_AND_PART);
        assertThat(kinds(figure(POOR, "64", "2014-03"), figure(POOR, "65", "2014-03")))
                .as("Kaltim of 2014 still held Kaltara")
                .containsExactly(Kind.WHOLE_AND_PART);
        assertThat(kinds(figure(POVERTY, "63", "2023-03"), figure(POVERTY, "64", "2024-03")))
                .containsExactly(Kind.REGION_AND_TIME);
    }

    @Test
    void a_figure_that_was_parted_by_weights_is_not_compared_with_a_measured_one() {
        assertThat(kinds(parted(POOR, "64", "2014-03"), figure(POOR, "64", "2015-03")))
                .containsExactly(Kind.PARTED);
        assertThat(kinds(parted(POOR, "64", "2013-03"), parted(POOR, "64", "2014-03")))
                .isEmpty();
    }
}
