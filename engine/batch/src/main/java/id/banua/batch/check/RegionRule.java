package id.banua.batch.check;

import java.util.List;

/** A rule that looks at all claims about one region together. */
public interface RegionRule extends Rule {

    /** The findings among the claims of one region; claims that one rule of their own quarantined are not among them. */
    List<Finding> examine(RegionClaims claims);
}
