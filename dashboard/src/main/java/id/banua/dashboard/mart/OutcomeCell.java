package id.banua.dashboard.mart;

import java.util.OptionalDouble;

/**
 * How many of a cohort reached a stage.
 *
 * @param stage id of an {@link id.banua.model.programme.OutcomeStage}
 * @param costPerReached rupiah; empty where not known or withheld
 * @param missingReason why there are no numbers; empty where there are
 */
public record OutcomeCell(
        Cohort cohort,
        Way way,
        String stage,
        Counts counts,
        Percents percents,
        OptionalDouble costPerReached,
        String missingReason,
        boolean isInvented) {

    /** What is counted, by what evidence and in what kind of work; {@link Cohort#ALL} makes no distinction. */
    public record Way(String counted, String evidence, String employment) {
        public static Way usual(String counted) {
            return new Way(counted, Cohort.ALL, Cohort.ALL);
        }
    }

    /** The base and its four parts; all empty where they are withheld. */
    public record Counts(
            OptionalDouble base,
            OptionalDouble reached,
            OptionalDouble notReached,
            OptionalDouble unknown,
            OptionalDouble notObservable) {}

    /** Of the observable: reached if no unknown did, if every unknown did, and how many are known. */
    public record Percents(OptionalDouble low, OptionalDouble high, OptionalDouble coverage) {}

    static OutcomeCell of(Frame frame, int row) {
        return new OutcomeCell(
                Cohort.of(frame, row),
                new Way(frame.text(row, "counted"), frame.text(row, "evidence"), frame.text(row, "employment")),
                frame.text(row, "stage"),
                new Counts(
                        frame.decimal(row, "base"),
                        frame.decimal(row, "reached"),
                        frame.decimal(row, "not_reached"),
                        frame.decimal(row, "unknown"),
                        frame.decimal(row, "not_observable")),
                new Percents(
                        frame.decimal(row, "low_percent"),
                        frame.decimal(row, "high_percent"),
                        frame.decimal(row, "coverage_percent")),
                frame.decimal(row, "cost_per_reached_rupiah"),
                frame.text(row, "missing_reason"),
                frame.flag(row, "is_invented"));
    }

    /** Whether its share cannot be told because something of it is withheld. */
    public boolean isWithheld() {
        boolean hasShare = percents.low().isPresent() && percents.high().isPresent();
        return counts.reached().isEmpty() || !(hasShare || isObservableOfNobody());
    }

    /** Whether it is too early for all of them. */
    public boolean isTooEarly() {
        return counts.reached().isPresent() && isObservableOfNobody();
    }

    private boolean isObservableOfNobody() {
        return counts.base().orElse(0) > 0
                && counts.notObservable().orElse(0) >= counts.base().orElse(0);
    }
}
