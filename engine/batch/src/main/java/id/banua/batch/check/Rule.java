package id.banua.batch.check;

import java.io.Serializable;

/** One thing that claims must satisfy. */
public interface Rule extends Serializable {

    /** Name, severity and explanation. */
    RuleCard card();

    /** A finding of this rule. */
    default Finding finding(String claimId, Message message) {
        return new Finding(claimId, card().id(), card().severity(), message);
    }
}
