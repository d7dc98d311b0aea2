package id.banua.batch.programme.cohort;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Digits;
import java.util.Locale;
import org.apache.spark.sql.Column;

/** Kinds of work, all of which count as being at work. Each has a small number, so that many records travel lightly. */
public enum Employment {
    FORMAL,
    INFORMAL,
    /** For somebody else, by a follow-up that does not ask whether formally. */
    WAGE,
    SELF_EMPLOYED;

    static final String COLUMN = "employment";

    /** The lower-case word that marts use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number of the kind that a placement states. */
    static Column ofPlacement() {
        return when(col(COLUMN).equalTo(FORMAL.id()), lit(Digits.numberOf(FORMAL)))
                .when(col(COLUMN).equalTo(INFORMAL.id()), lit(Digits.numberOf(INFORMAL)))
                .otherwise(lit(Digits.numberOf(SELF_EMPLOYED)));
    }
}
