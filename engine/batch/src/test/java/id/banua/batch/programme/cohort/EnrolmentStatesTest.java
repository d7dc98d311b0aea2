package id.banua.batch.programme.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.programme.StageState;
import id.banua.batch.programme.cohort.Papers.Enrolment;
import id.banua.model.programme.OutcomeStage;
import id.banua.model.programme.Programme;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The state of each stage of each enrolment, against loops over each person's papers. */
class EnrolmentStatesTest {
    private static final RandomRecords RECORDS = RandomCells.RECORDS;
    private static final List<OutcomeStage> STAGES = Programme.TRAINING.stages();
    private static final List<Row> EVENTS = RandomCells.events(
                    RECORDS.enrolmentRows(),
                    RECORDS.placementRows(),
                    RECORDS.followUpRows(),
                    RandomRecords.noRegister())
            .collectAsList();

    @Test
    void loops_over_each_persons_papers_give_the_same_states() {
        NaiveOutcomes naive = new NaiveOutcomes(RECORDS.papers());
        Map<String, Row> events =
                EVENTS.stream().collect(Collectors.toMap(row -> row.getAs("enrolment_id"), Function.identity()));

        assertThat(events).hasSize(RECORDS.papers().enrolments().size());
        for (Enrolment enrolment : RECORDS.papers().enrolments()) {
            String expected = STAGES.stream()
                    .map(stage -> stage.id() + naive.state(enrolment, stage))
                    .collect(Collectors.joining(" "));
            assertThat(states(Objects.requireNonNull(events.get(enrolment.id()))))
                    .as(enrolment.toString())
                    .isEqualTo(expected);
        }
    }

    private static String states(Row event) {
        return STAGES.stream()
                .map(stage -> stage.id() + "yn?-".charAt(event.<Integer>getAs(StageState.column(stage))))
                .collect(Collectors.joining(" "));
    }

    @Test
    void every_state_of_every_window_occurs_in_the_random_records() {
        for (OutcomeStage stage : STAGES.subList(4, STAGES.size())) {
            assertThat(EVENTS.stream()
                            .map(row -> row.getAs(StageState.column(stage)))
                            .distinct())
                    .as(stage.id())
                    .hasSize(4);
        }
    }
}
