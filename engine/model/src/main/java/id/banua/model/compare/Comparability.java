package id.banua.model.compare;

import id.banua.model.period.SurveyRound;
import java.util.List;

/** Answers whether two figures may be compared, or joined by a line, and if not, why. */
public final class Comparability {
    private final List<Criterion> criteria;

    /**
     * @param breaks where series stop being one; of borders those that are recorded
     * @param borders how regions changed, which is a break too where none is recorded
     * @param versions every version of every definition
     * @param rounds which level the sample of which survey round was designed for
     */
    public Comparability(
            List<SeriesBreak> breaks, Borders borders, List<DefinitionVersion> versions, List<SurveyRound> rounds) {
        this.criteria = List.of(
                new SameSubject(),
                new SamePlace(borders),
                new SameMeasurement(),
                new WithinDesign(rounds),
                new SameSeason(),
                new UnbrokenSeries(borders.with(breaks)),
                new SameDefinition(versions));
    }

    /** Everything that stands between the two; empty where they may be compared. Their order does not matter. */
    public List<Obstacle> between(Comparand one, Comparand other) {
        boolean isOrdered = one.period().compareTo(other.period()) <= 0;
        Comparand earlier = isOrdered ? one : other;
        Comparand later = isOrdered ? other : one;
        return criteria.stream()
                .flatMap(criterion -> criterion.between(earlier, later).stream())
                .distinct()
                .toList();
    }
}
