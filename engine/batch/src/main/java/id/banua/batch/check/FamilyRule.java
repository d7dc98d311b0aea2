package id.banua.batch.check;

import java.util.List;

/** A rule that holds a region against the regions directly below it, or those against each other. */
public interface FamilyRule extends Rule {

    /** The findings among the claims of one family. */
    List<Finding> examine(FamilyClaims family);
}
