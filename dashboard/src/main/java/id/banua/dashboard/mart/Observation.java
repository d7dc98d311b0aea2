package id.banua.dashboard.mart;

import id.banua.model.estimate.Figure;
import id.banua.model.estimate.Figure.Estimate;
import id.banua.model.estimate.Figure.Missing;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One cell of the marts: what it speaks of, its figure, and the claim that was chosen for it.
 *
 * @param cumulative whether the value counts from the start of a programme
 * @param definitionVersion of its indicator, which decides what it may be compared with
 * @param partedFrom the cell of an older region that it was estimated from; empty where it was published as it is
 */
public record Observation(
        CellKey key,
        Figure figure,
        Origin origin,
        Counts counts,
        boolean cumulative,
        String definitionVersion,
        Optional<CellKey> partedFrom) {

    /**
     * The claim that was chosen; empty texts where none could be.
     *
     * @param publishedOn ISO date as precisely as known; empty where unknown
     */
    public record Origin(String sourceId, String publishedOn, String claimId, String choiceReason) {}

    /** How many claims stand beside the chosen one: all, different values among them, and findings about them. */
    public record Counts(int claims, int values, int doubts) {}

    static Observation of(Frame frame, int row) {
        return new Observation(
                CellKey.of(frame, row),
                figure(frame.decimal(row, "value"), frame.text(row, "missing_reason")),
                new Origin(
                        frame.text(row, "source_id"),
                        frame.text(row, "published_on"),
                        frame.text(row, "claim_id"),
                        frame.text(row, "choice_reason")),
                new Counts(
                        frame.count(row, "claim_count"),
                        frame.count(row, "value_count"),
                        frame.count(row, "doubt_count")),
                frame.flag(row, "is_cumulative"),
                frame.text(row, "definition_version"),
                Optional.empty());
    }

    private static Figure figure(OptionalDouble value, String missingReason) {
        if (value.isPresent()) {
            return new Estimate(value.getAsDouble(), OptionalDouble.empty());
        }
        for (Figure.Reason reason : Figure.Reason.values()) {
            if (reason.id().equals(missingReason)) {
                return new Missing(reason);
            }
        }
        return new Missing(Figure.Reason.LOST_IN_SOURCE);
    }

    public BpsCode region() {
        return key.region();
    }

    public ReferencePeriod period() {
        return key.period();
    }

    /** The number, where there is one. */
    public OptionalDouble value() {
        return figure instanceof Estimate estimate ? OptionalDouble.of(estimate.value()) : OptionalDouble.empty();
    }

    /** Whether it was estimated from the figure of an older region. */
    public boolean isParted() {
        return partedFrom.isPresent();
    }

    /** The published cell that it comes from: itself, or that of an older region. */
    public CellKey published() {
        return partedFrom.orElse(key);
    }

    public boolean hasValue() {
        return figure instanceof Estimate;
    }
}
