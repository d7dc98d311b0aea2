package id.banua.model.compare;

import java.util.List;

/** One thing in which two figures have to agree before they are compared. */
@FunctionalInterface
interface Criterion {

    /** What stands between the two; {@code earlier} is not of a later period than {@code later}. */
    List<Obstacle> between(Comparand earlier, Comparand later);
}
