package id.banua.batch.check;

import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every claim about one region, by cell. */
public final class RegionClaims {
    private final String regionCode;
    private final Map<Cell, List<Claim>> byCell;

    public RegionClaims(String regionCode, Collection<Claim> claims) {
        this.regionCode = regionCode;
        this.byCell =
                claims.stream().sorted(Comparator.comparing(Claim::id)).collect(Collectors.groupingBy(Claim::cell));
    }

    /** The cells that hold claims, each with its claims ordered by id. */
    public Collection<List<Claim>> cells() {
        return byCell.values();
    }

    /** The published claims about that cell; empty where there is none. */
    public List<Claim> of(String indicatorId, Breakdown breakdown, ReferencePeriod period) {
        return byCell.getOrDefault(new Cell(indicatorId, breakdown, regionCode, period, Status.PUBLISHED), List.of());
    }

    /** The periods for which the indicator has claims of that breakdown, in order of time. */
    public SortedSet<ReferencePeriod> periodsOf(String indicatorId, Breakdown breakdown) {
        return byCell.keySet().stream()
                .filter(cell -> cell.indicatorId().equals(indicatorId) && cell.breakdown() == breakdown)
                .map(Cell::period)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
