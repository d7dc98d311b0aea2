package id.banua.batch.check;

import id.banua.model.indicator.Indicator;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** One thing that claims must satisfy. */
public interface Rule extends Serializable {

    /** Which claims a rule looks at together. */
    enum Scope {
        CLAIM,
        CELL,
        REGION,
        /** Regions below the same one, against each other. */
        SIBLINGS,
        /** A region and all those directly below it. */
        FAMILY;

        /** The lower-case word that marts use. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Name, severity and explanation. */
    RuleCard card();

    Scope scope();

    /** The series that it holds against each other, one list for each relation; empty where it takes any series. */
    default List<List<SeriesKey>> relations() {
        return List.of();
    }

    /** Whether only figures of one source are compared, as where revised rates and first counts do not fit. */
    default boolean isWithinSource() {
        return false;
    }

    /** Whether it has anything to say about claims of that indicator. */
    default boolean concerns(Indicator indicator) {
        List<List<SeriesKey>> relations = relations();
        return relations.isEmpty()
                || relations.stream()
                        .flatMap(List::stream)
                        .anyMatch(series -> series.indicatorId().equals(indicator.id()));
    }

    /**
     * Whether a finding is a doubt against the claim. A reminder only tells how the claim is to be read, or that others
     * say otherwise.
     */
    default boolean isDoubt() {
        return true;
    }

    /** A finding of this rule. */
    default Finding finding(String claimId, Message message) {
        return new Finding(claimId, card().id(), card().severity(), message);
    }
}
