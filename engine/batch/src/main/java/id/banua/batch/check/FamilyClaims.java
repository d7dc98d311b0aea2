package id.banua.batch.check;

import id.banua.batch.conform.Breaks;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.util.List;
import java.util.NavigableMap;

/**
 * The claims about a region beside those about the regions directly below it, by code.
 *
 * @param breaks where figures change their ground
 */
public record FamilyClaims(RegionClaims parent, NavigableMap<String, RegionClaims> children, Breaks breaks) {

    /** The claims about every child for a cell of that series; empty lists where a child has none. */
    public List<List<Claim>> ofChildren(SeriesKey series, ReferencePeriod period) {
        return children.values().stream().map(child -> child.of(series, period)).toList();
    }

    /** The claims about the parts that made up the region in that period: empty unless each of them has one. */
    public List<List<Claim>> ofAllParts(SeriesKey series, ReferencePeriod period) {
        if (!BpsCode.isWellFormed(parent.regionCode())) {
            return List.of();
        }
        List<List<Claim>> parts = breaks
                .partsOf(
                        series.indicatorId(),
                        new BpsCode(parent.regionCode()),
                        period,
                        code -> !claims(code, series, period).isEmpty())
                .stream()
                .map(code -> claims(code, series, period))
                .toList();
        return parts.stream().anyMatch(List::isEmpty) ? List.of() : parts;
    }

    /** Whether figures of a child are about the same ground in both periods; of a code that is none of BPS no change is known. */
    public boolean isOneGround(String indicatorId, String child, ReferencePeriod one, ReferencePeriod other) {
        if (!BpsCode.isWellFormed(child)) {
            return true;
        }
        BpsCode code = new BpsCode(child);
        return breaks.included(indicatorId, code, one).equals(breaks.included(indicatorId, code, other));
    }

    private List<Claim> claims(String code, SeriesKey series, ReferencePeriod period) {
        RegionClaims child = children.get(code);
        return child == null ? List.of() : child.of(series, period);
    }

    /** The claims about a child or, for any other code, about the region itself. */
    public RegionClaims regionOf(Claim claim) {
        return children.getOrDefault(claim.cell().regionCode(), parent);
    }
}
