package id.banua.batch.programme.business;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.programme.PersonOf;
import id.banua.batch.programme.Records;
import id.banua.batch.programme.StageState;
import id.banua.batch.programme.survival.KaplanMeier;
import id.banua.model.programme.OutcomeStage;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** All grants are of 1 January 2024: six months end on 2 July, twelve on 31 December 2024. Knowledge ends on 1 March 2025. */
class GrantEventsTest {
    private static final List<String> STATES = List.of("reached", "not_reached", "unknown", "not_observable");

    private static final Dataset<Row> GRANTS = PersonOf.withPerson(Records.of("grants", """
                    grant_id person_key place   kind      agency amount_rupiah granted_on
                    g1       p1         6302060 capital   dinas  10000000      2024-01-01
                    g2       p2         6302060 capital   dinas  10000000      2024-01-01
                    g3       p3         6302060 capital   dinas  10000000      2024-01-01
                    g4       p4         6302060 capital   dinas  10000000      2024-01-01
                    g5       p5         6302060 capital   dinas  10000000      2024-01-01
                    g6       p6         6302060 capital   dinas  10000000      2024-01-01
                    g7       p7         6302060 capital   dinas  10000000      2024-01-01
                    g8       p8         6302060 capital   -      -             2024-01-01
                    g9       p9         6302060 capital   dinas  10000000      2024-12-01
                    g1b      p1         6302060 equipment dinas  5000000       2024-03-01
                    """), "grants", "grant_id");

    private static final Dataset<Row> VISITS = Records.of("grant_visits", """
            visit_id grant_id visited_on status    closed_on  turnover_class
            v1       g1b      2025-01-15 operating -          higher
            v2       g2       2024-07-10 operating -          lower
            v2b      g2       2025-01-20 closed    2024-11-30 -
            v3       g3       2024-05-01 closed    -          -
            v4       g4       2024-05-01 operating -          -
            v4b      g4       2025-02-01 closed    -          -
            v5       g5       2024-08-01 not_found -          -
            v6       g6       2024-04-01 closed    -          -
            v6b      g6       2025-03-01 operating -          same
            v7       g7       2024-07-02 closed    -          -
            """);

    private static List<String> states() {
        return GrantEvents.of(GRANTS, VISITS).orderBy("grant_id").collectAsList().stream()
                .map(row -> "%s %s %s"
                        .formatted(
                                row.getAs("grant_id"),
                                state(row, OutcomeStage.ALIVE_6M),
                                state(row, OutcomeStage.ALIVE_12M)))
                .toList();
    }

    private static String state(Row row, OutcomeStage stage) {
        return STATES.get(row.<Integer>getAs(StageState.column(stage)));
    }

    @Test
    void a_business_is_alive_by_the_first_visit_on_or_after_the_day() {
        assertThat(states())
                .containsExactly(
                        "g1 reached reached", // visited through its other grant
                        "g1b reached unknown", // its 12 months end on 1 March 2025, after the last visit
                        "g2 reached not_reached", // closed on 30 November
                        "g3 not_reached not_reached", // found closed before, and never seen again
                        "g4 unknown unknown", // closed some time between May and February
                        "g5 unknown unknown", // not found
                        "g6 reached reached", // closed, then open again
                        "g7 not_reached not_reached", // found closed on the day itself
                        "g8 unknown unknown", // never visited
                        "g9 not_observable not_observable");
    }

    @Test
    void turnover_is_told_by_the_grants_own_visit_within_half_a_year() {
        assertThat(Turnover.of(GrantEvents.of(GRANTS, VISITS))
                        .where("region_code = '63' and start_period = 'all'")
                        .orderBy("stage", "turnover_class")
                        .collectAsList())
                .map(row -> row.getAs("stage") + " " + row.getAs("turnover_class") + " " + row.getAs("businesses"))
                .containsExactly(
                        "alive_12m same 1",
                        "alive_12m unknown 1",
                        "alive_6m higher 1",
                        "alive_6m lower 1",
                        "alive_6m unknown 2");
    }

    @Test
    void a_business_lives_from_its_first_grant_to_its_closing_or_the_last_visit() {
        assertThat(BusinessLives.of(GRANTS, VISITS).collectAsList())
                .map(row -> row.<Long>getAs(KaplanMeier.TIME) + (row.<Boolean>getAs(KaplanMeier.IS_END) ? "" : "+"))
                .containsExactlyInAnyOrder(
                        "380+", // p1: visited alive on 15 January 2025
                        "334", // p2: closed on 30 November
                        "121", // p3: found closed on 1 May
                        "397", // p4: found closed on 1 February 2025
                        "0+", // p5: never found
                        "425+", // p6: open on 1 March 2025
                        "183", // p7: found closed on 2 July
                        "0+", // p8: never visited
                        "0+"); // p9
    }
}
