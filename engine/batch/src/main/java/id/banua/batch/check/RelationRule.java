package id.banua.batch.check;

import id.banua.model.period.ReferencePeriod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A rule that holds one claim of each of several series of a region against the others, period by period. */
public abstract class RelationRule implements RegionRule, Combinations.Relation {
    private static final long serialVersionUID = 1L;

    /** The series that stand in the relation; each group is one instance of it. */
    protected abstract List<List<SeriesKey>> groups();

    @Override
    public final List<List<SeriesKey>> relations() {
        return groups();
    }

    /** A claim that stands in several groups is accused once, in the first that it breaks. */
    @Override
    public final List<Finding> examine(RegionClaims claims) {
        Map<String, Finding> accused = new LinkedHashMap<>();
        groups().stream()
                .flatMap(group ->
                        claims.of(group.get(0)).keySet().stream().flatMap(period -> examine(claims, group, period)))
                .forEach(finding -> accused.putIfAbsent(finding.claimId(), finding));
        return List.copyOf(accused.values());
    }

    private Stream<Finding> examine(RegionClaims claims, List<SeriesKey> group, ReferencePeriod period) {
        List<List<Claim>> cells =
                group.stream().map(series -> claims.witnesses(series, period)).toList();
        Stream<List<List<Claim>>> attempts =
                isWithinSource() ? sources(cells).map(source -> only(source, cells)) : Stream.of(cells);
        return attempts.flatMap(attempt -> new Combinations(attempt)
                .accuse(claims, this).entrySet().stream()
                        .map(accused -> finding(accused.getKey(), accused.getValue())));
    }

    private static Stream<String> sources(List<List<Claim>> cells) {
        return cells.get(0).stream().map(Claim::sourceId).distinct();
    }

    private static List<List<Claim>> only(String source, List<List<Claim>> cells) {
        return cells.stream()
                .map(cell -> cell.stream()
                        .filter(claim -> claim.sourceId().equals(source))
                        .toList())
                .toList();
    }
}
