package id.banua.batch.programme.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What the engine says of {@link ThirtyPeople}, against what a person reads from this table with a pencil. Windows end on 28
 * April, 27 June and 25 September 2024 for the 20 who left on 29 March 2024; on 28 July, 26 September and 25 December for
 * the six who left on 28 June. Those who left on 14 November 2025 can only be asked about 30 days.
 *
 * <pre>
 *     completed assessed certified 30 90 180 6m 12m q2 q4   why
 * p01 y  y  y   y  y  y   y  y   y  y   formal work from 10 April 2024, seen on 30 June 2025
 * p02 y  y  y   y  y  y   y  n   y  ?   formal work 20 April to 31 December 2024; nothing is known of 2025
 * p03 y  y  y   n  y  y   y  ?   y  ?   own business from 15 May, said so again on 1 December
 * p04 y  y  y   n  n  y   ?  ?   y  ?   informal work from 1 August, not seen again
 * p05 y  y  y   n  n  n   n  n   n  ?   not working on 1 October
 * p06 y  y  y   n  ?  ?   ?  ?   ?  ?   not working on 10 May
 * p07 y  y  y   ?  ?  ?   ?  ?   ?  ?   silence
 * p08 y  y  y   ?  ?  ?   ?  ?   ?  ?   a job is announced for 15 April
 * p09 y  y  ?   y  y  y   ?  ?   ?  ?   passed, no certificate seen; said on 20 April to work, verified
 * p10 y  y  n   y  y  y   ?  ?   ?  ?   not yet competent; formal work from day 30
 * p11 y  y  n   n  y  y   ?  ?   y  ?   not yet competent; formal work from day 31, seen until 1 October
 * p12 y  ?  ?   n  y  y   y  y   y  y   own business from day 90, verified until the end
 * p13 y  ?  ?   ?  ?  ?   ?  ?   y  ?   the job began before the training and went on to the end of 2024
 * p14 y  ?  ?   y  y  y   n  n   y  ?   hired during the training, over on 31 July
 * p15 n  n  n   n  n  n   n  n   n  ?   dropped out; not working on 31 December
 * p16 n  n  n   y  y  y   y  y   y  y   dropped out into informal work
 * p17 n  n  n   ?  ?  ?   ?  ?   ?  ?   dropped out; silence
 * p18 ?  ?  ?   ?  ?  ?   ?  ?   ?  ?   nothing but the day of leaving
 * p19 y  y  y   y  y  y   n  ?   n  ?   assessed, so completed; formal work from 5 April; not working on 15 November
 * p20 y  ?  ?   ?  ?  ?   ?  ?   ?  ?   a certificate without an assessment; was asked and did not answer
 * p21 y  y  y   y  y  y   y  y   y  y   own business from 1 July 2024
 * p22 y  y  y   n  n  n   n  n   n  n   not working on 1 July 2025
 * p23 y  ?  ?   ?  ?  ?   ?  ?   ?  ?   silence
 * p24 n  n  n   ?  ?  y   ?  ?   y  ?   dropped out; said on 1 December to work
 * p25 y  y  y   ?  ?  ?   ?  ?   ?  ?   silence; the cost is not known
 * e31 y  y  y   ?  ?  ?   ?  ?   y  y   the second training of p01, whose job began before it
 * p26 y  ?  ?   y  -  -   -  -   -  -   formal work from 20 November 2025
 * p27 y  ?  ?   ?  -  -   -  -   -  -   silence, and too early for more
 * p28 n  n  n   n  -  -   -  -   -  -   not working on 31 December 2025
 * p29 -  -  -   -  -  -   -  -   -  -   has not left yet
 * p30 y  ?  ?   y  y  y   y  y   y  y   internship, not training
 * </pre>
 */
class ThirtyPeopleTest {
    private static final CellsOnPaper CELLS =
            new CellsOnPaper(ThirtyPeople.cells().collectAsList());

    @Test
    void all_trainings_are_counted_as_on_paper() {
        assertThat(CELLS.stages("training", "enrolments", "00", "all", Map.of()))
                .containsExactly("""
                enrolled      30 = 30 +  0 +  0 +  0
                completed     30 = 23 +  5 +  1 +  1
                assessed      30 = 16 +  5 +  8 +  1
                certified     30 = 13 +  7 +  9 +  1
                placed_30     30 =  9 +  9 + 11 +  1
                placed_90     30 = 11 +  4 + 11 +  4
                placed_180    30 = 13 +  3 + 10 +  4
                retained_6m   30 =  6 +  5 + 15 +  4
                retained_12m  30 =  4 +  5 + 17 +  4
                employed_q2   30 = 12 +  4 + 10 +  4
                employed_q4   30 =  5 +  1 + 20 +  4
                """.lines().toArray(String[]::new));
    }

    @Test
    void a_person_with_two_trainings_counts_once_and_by_the_last() {
        assertThat(CELLS.stages("training", "persons", "00", "all", Map.of()))
                .contains("completed     29 = 22 +  5 +  1 +  1")
                .contains("placed_30     29 =  8 +  9 + 11 +  1")
                .contains("placed_180    29 = 12 +  3 + 10 +  4")
                .contains("employed_q2   29 = 11 +  4 + 10 +  4");
        assertThat(CELLS.stages("training", "persons", "6302", "2024", Map.of()))
                .contains("enrolled      19 = 19 +  0 +  0 +  0");
        assertThat(CELLS.stages("training", "persons", "6371", "2024", Map.of()))
                .contains("enrolled       6 =  6 +  0 +  0 +  0");
        assertThat(CELLS.stages("training", "persons", "6302", "2024-03", Map.of()))
                .contains("enrolled      20 = 20 +  0 +  0 +  0");
    }

    @Test
    void cohorts_of_a_month_a_year_and_of_those_still_in_training_are_told_apart() {
        assertThat(CELLS.stages("training", "enrolments", "63", "2024-03", Map.of()))
                .contains("placed_30     20 =  7 +  7 +  6 +  0", "placed_90     20 = 10 +  3 +  7 +  0");
        assertThat(CELLS.stages("training", "enrolments", "6371", "2024", Map.of()))
                .contains("placed_180     6 =  2 +  1 +  3 +  0", "employed_q4    6 =  2 +  1 +  3 +  0");
        assertThat(CELLS.stages("training", "enrolments", "00", "2025", Map.of()))
                .contains("placed_30      3 =  1 +  1 +  1 +  0", "placed_90      3 =  0 +  0 +  0 +  3");
        assertThat(CELLS.stages("training", "enrolments", "00", "open", Map.of()))
                .contains("enrolled       1 =  1 +  0 +  0 +  0", "completed      1 =  0 +  0 +  0 +  1");
    }

    @Test
    void those_whose_district_is_not_known_are_shown_beside_the_districts() {
        assertThat(CELLS.stages("training", "enrolments", "6371-unknown", "all", Map.of()))
                .contains("enrolled       6 =  6 +  0 +  0 +  0");
        assertThat(CELLS.stages("training", "enrolments", "6302060", "all", Map.of("vocation", "las", "sex", "female")))
                .contains("placed_180     2 =  2 +  0 +  0 +  0");
    }

    @Test
    void an_internship_is_no_training() {
        assertThat(CELLS.stages("internship", "persons", "6409", "2024", Map.of()))
                .contains("assessed       1 =  0 +  0 +  1 +  0", "retained_12m   1 =  1 +  0 +  0 +  0");
    }

    @Test
    void deciles_are_those_of_the_list_in_force_at_the_enrolment() {
        assertThat(CELLS.bases("decile"))
                .isEqualTo(Map.of("all", 30L, "1", 2L, "2", 2L, "5", 1L, "unknown", 2L, "unlisted", 23L));
    }

    @Test
    void ages_are_completed_years_at_the_enrolment() {
        assertThat(CELLS.bases("age_band"))
                .isEqualTo(Map.of("all", 30L, "15-19", 1L, "20-24", 2L, "25-34", 1L, "35-44", 1L, "unknown", 25L));
    }

    @Test
    void institutions_vocations_and_sexes_are_told_apart() {
        assertThat(CELLS.bases("institution")).isEqualTo(Map.of("all", 30L, "blk1", 24L, "blk2", 6L));
        assertThat(CELLS.bases("vocation")).isEqualTo(Map.of("all", 30L, "las", 24L, "menjahit", 6L));
        assertThat(CELLS.bases("sex")).isEqualTo(Map.of("all", 30L, "male", 22L, "female", 7L, "unknown", 1L));
    }

    @Test
    void evidence_and_kinds_of_work_are_kept_apart() {
        assertThat(CELLS.split("placed_30", "evidence"))
                .isEqualTo(
                        Map.of("all", "9/9/11", "verified", "2/16/11", "reported", "7/11/11", "announced", "1/18/10"));
        assertThat(CELLS.split("placed_30", "employment"))
                .isEqualTo(Map.of(
                        "all", "9/9/11",
                        "formal", "6/12/11",
                        "informal", "1/17/11",
                        "wage", "1/17/11",
                        "self_employed", "1/17/11"));
        assertThat(CELLS.split("retained_6m", "evidence"))
                .isEqualTo(Map.of("all", "6/5/15", "verified", "2/9/15", "reported", "4/7/15"));
        assertThat(CELLS.split("retained_6m", "employment"))
                .isEqualTo(Map.of(
                        "all", "6/5/15",
                        "formal", "2/9/15",
                        "informal", "1/10/15",
                        "wage", "0/11/15",
                        "self_employed", "3/8/15"));
    }

    @Test
    void cost_is_that_of_those_whose_stage_can_be_known() {
        assertThat(CELLS.cost("enrolments", "enrolled")).isEqualTo("111000000 for 29 and 0 more, 29 of 30 known");
        assertThat(CELLS.cost("enrolments", "certified")).isEqualTo("107000000 for 12 and 9 more, 29 of 30 known");
        assertThat(CELLS.cost("enrolments", "placed_180")).isEqualTo("95000000 for 13 and 9 more, 29 of 30 known");
        assertThat(CELLS.cost("persons", "enrolled")).isEqualTo("111000000 for 28 and 0 more, 28 of 29 known");
    }
}
