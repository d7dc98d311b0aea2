package id.banua.batch.programme;

import id.banua.model.programme.OutcomeStage;
import id.banua.model.programme.OutcomeStage.Ladder;
import id.banua.model.region.RegionLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How the cohorts of a ladder are counted.
 *
 * @param events what one row is, in the word of the mart
 * @param persons the word for the persons of these events; empty where only events are counted
 * @param institutions the finest level at which institutions are told apart
 * @param hasPeople whether ages and deciles are told apart
 */
public record CohortPlan(
        Ladder ladder, String events, Optional<String> persons, RegionLevel institutions, boolean hasPeople) {
    /** Training and internships. */
    public static final CohortPlan WORK =
            new CohortPlan(Ladder.WORK, "enrolments", Optional.of("persons"), RegionLevel.NATION, true);

    /** Grants; a business is the person who got one or more. */
    public static final CohortPlan BUSINESS =
            new CohortPlan(Ladder.BUSINESS, "grants", Optional.of("businesses"), RegionLevel.REGENCY, false);

    /** Houses, by donor. */
    public static final CohortPlan HOUSE =
            new CohortPlan(Ladder.HOUSE, "houses", Optional.empty(), RegionLevel.REGENCY, false);

    /** The stages in their order. */
    public List<OutcomeStage> stages() {
        return Arrays.stream(OutcomeStage.values())
                .filter(stage -> stage.ladder() == ladder)
                .toList();
    }
}
