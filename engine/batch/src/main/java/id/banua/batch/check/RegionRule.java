package id.banua.batch.check;

import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Topic;
import java.util.List;

/** A rule that looks at all claims about one region together. */
public interface RegionRule extends Rule {

    @Override
    default Scope scope() {
        return Scope.REGION;
    }

    /** Statements of programmes are no series, so most of these rules pass them by. */
    @Override
    default boolean concerns(Indicator indicator) {
        return Rule.super.concerns(indicator) && indicator.topic() != Topic.PROGRAMME;
    }

    /** The findings among the claims of one region; claims that one rule of their own quarantined are not among them. */
    List<Finding> examine(RegionClaims claims);
}
