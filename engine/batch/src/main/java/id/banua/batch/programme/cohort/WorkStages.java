package id.banua.batch.programme.cohort;

import static id.banua.batch.programme.EventColumns.KNOWN_UNTIL;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Digits;
import id.banua.batch.programme.Exit;
import id.banua.batch.programme.StageState;
import id.banua.model.programme.OutcomeStage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Enrolments with facts of work in; with the state of each stage after the exit out. Not observable are stages whose last day
 * lies after the last day of which any report or answer of the records knows, whoever may have been placed already.
 */
final class WorkStages {
    /** Days from the exit to the last on which a first job may begin. */
    private static final OutcomeStage WIDEST = OutcomeStage.PLACED_180;

    private WorkStages() {}

    /** How a stage was reached, by {@link WorkWorth}; null where it was not. */
    static Column worth(OutcomeStage stage) {
        return col("worth_" + stage.id());
    }

    /** Whether nothing is known of the stage but an announcement that it will be reached. */
    static Column isAnnounced(OutcomeStage stage) {
        return col("is_announced_" + stage.id());
    }

    /** Adds state, worth and announcement of each stage after the exit; {@code knowledge} has one row with {@value #KNOWN_UNTIL}. */
    static Dataset<Row> of(Dataset<Row> facts, Dataset<Row> knowledge) {
        Map<String, Column> states = new LinkedHashMap<>();
        Map<String, Column> details = new LinkedHashMap<>();
        WorkFacts.WINDOWS.forEach(stage -> add(stage, reached(stage), not(stage), placed(stage), states, details));
        addRetained(OutcomeStage.RETAINED_6M, WorkFacts.after6Months(), states, details);
        addRetained(OutcomeStage.RETAINED_12M, WorkFacts.after12Months(), states, details);
        WorkFacts.QUARTERS.forEach(stage -> add(
                stage,
                WorkFacts.firstOf(stage).isNotNull(),
                not(stage),
                WorkWorth.of(
                        WorkFacts.evidence(stage), Digits.low(WorkFacts.firstOf(stage), Employment.values().length)),
                states,
                details));
        for (OutcomeStage stage : WorkFacts.WINDOWS) {
            Column isUnknown = StageState.UNKNOWN.is(stage);
            Column isPromised = col(WorkFacts.ANNOUNCED).leq(WorkFacts.lastDay(stage));
            details.put("is_announced_" + stage.id(), coalesce(isUnknown.and(isPromised), lit(false)));
        }
        Dataset<Row> known = facts.crossJoin(knowledge).withColumns(states).withColumns(details);
        return known.select(kept(facts, states, details));
    }

    private static Column[] kept(Dataset<Row> facts, Map<String, Column> states, Map<String, Column> details) {
        List<String> kept = new ArrayList<>(Stream.of(facts.columns())
                .filter(name -> !name.matches("(evidence|first|after|announced)_.*"))
                .toList());
        kept.addAll(states.keySet());
        kept.addAll(details.keySet());
        kept.add(KNOWN_UNTIL);
        return kept.stream().map(name -> col(name)).toArray(Column[]::new);
    }

    private static Column reached(OutcomeStage window) {
        return WorkFacts.firstDay().leq(WorkFacts.lastDay(window));
    }

    private static Column not(OutcomeStage stage) {
        return Digits.low(WorkFacts.after(stage), 2).equalTo(1);
    }

    private static Column placed(OutcomeStage window) {
        return WorkWorth.of(WorkFacts.evidence(window), WorkFacts.firstKind());
    }

    private static void addRetained(
            OutcomeStage stage, Column after, Map<String, Column> states, Map<String, Column> details) {
        Column placed = StageState.known(reached(WIDEST), not(WIDEST));
        Column isPlaced = placed.equalTo(StageState.REACHED.value());
        Column state = LastingWork.state(after);
        Column never = placed.equalTo(StageState.NOT_REACHED.value());
        add(
                stage,
                isPlaced.and(state.equalTo(StageState.REACHED.value())),
                never.or(isPlaced.and(state.equalTo(StageState.NOT_REACHED.value()))),
                LastingWork.worth(after),
                states,
                details);
    }

    private static void add(
            OutcomeStage stage,
            Column reached,
            Column not,
            Column worth,
            Map<String, Column> states,
            Map<String, Column> details) {
        states.put(StageState.column(stage), StageState.of(isObservable(stage), reached, not));
        details.put("worth_" + stage.id(), when(StageState.REACHED.is(stage), worth));
    }

    /** Where only the day of the exit is not known, nothing tells whether the window has passed: unknown, not too early. */
    private static Column isObservable(OutcomeStage stage) {
        Column isPast = coalesce(WorkFacts.lastDay(stage).leq(col(KNOWN_UNTIL)), lit(false));
        return when(col(Exit.DAY).isNull(), col(Exit.MONTH).equalTo(Exit.UNKNOWN))
                .otherwise(isPast);
    }
}
