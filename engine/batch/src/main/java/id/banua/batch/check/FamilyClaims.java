package id.banua.batch.check;

import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.NavigableMap;

/** The claims about a region beside those about the regions directly below it, by code. */
public record FamilyClaims(RegionClaims parent, NavigableMap<String, RegionClaims> children) {

    /** The claims about every child for a cell of that series; empty lists where a child has none. */
    public List<List<Claim>> ofChildren(SeriesKey series, ReferencePeriod period) {
        return children.values().stream().map(child -> child.of(series, period)).toList();
    }

    /** Whether every child has a claim there: only then do parts say anything about the whole. */
    public boolean isComplete(SeriesKey series, ReferencePeriod period) {
        return !children.isEmpty() && ofChildren(series, period).stream().noneMatch(List::isEmpty);
    }
}
