package id.banua.batch.programme;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import id.banua.model.programme.OutcomeStage;
import org.apache.spark.sql.Column;

/**
 * What is known of somebody and a stage. Silence is {@link #UNKNOWN}, never a no. Whether the stage can be known yet depends
 * on the day alone, never on the answer: who reached it early would else be counted, and who did not would be left out.
 */
public enum StageState {
    REACHED(0),
    NOT_REACHED(1),
    UNKNOWN(2),
    NOT_OBSERVABLE(3);

    private final int number;

    StageState(int number) {
        this.number = number;
    }

    /** The column that holds the state of a stage. */
    public static String column(OutcomeStage stage) {
        return "state_" + stage.id();
    }

    /** The column of a stage's state, by its name. */
    public static Column named(OutcomeStage stage, Column isObservable, Column reached, Column not) {
        return of(isObservable, reached, not).as(column(stage));
    }

    /** Whether a stage is in this state. */
    public Column is(OutcomeStage stage) {
        return col(column(stage)).equalTo(number);
    }

    /** Its number, as columns hold it. */
    public Column value() {
        return lit(number);
    }

    /** The state where {@code reached} or {@code not} are shown to be true; null shows nothing. */
    public static Column of(Column isObservable, Column reached, Column not) {
        return when(isObservable, known(reached, not)).otherwise(NOT_OBSERVABLE.value());
    }

    /** The state of what can be known of everybody. */
    public static Column known(Column reached, Column not) {
        return when(reached, REACHED.value()).when(not, NOT_REACHED.value()).otherwise(UNKNOWN.value());
    }
}
