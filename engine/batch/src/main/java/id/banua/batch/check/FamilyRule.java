package id.banua.batch.check;

import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Topic;
import java.util.List;

/** A rule that holds a region against the regions directly below it, or those against each other. */
public interface FamilyRule extends Rule {

    @Override
    default Scope scope() {
        return Scope.FAMILY;
    }

    /** Statements of programmes are no series, so most of these rules pass them by. */
    @Override
    default boolean concerns(Indicator indicator) {
        return Rule.super.concerns(indicator) && indicator.topic() != Topic.PROGRAMME;
    }

    /** The findings among the claims of one family. */
    List<Finding> examine(FamilyClaims family);
}
