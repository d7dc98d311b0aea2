package id.banua.batch.check;

import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every claim about one region, by cell and by series. */
public final class RegionClaims {
    private final String regionCode;
    private final Map<Cell, List<Claim>> byCell;
    private final Map<SeriesKey, NavigableMap<ReferencePeriod, List<Claim>>> series = new LinkedHashMap<>();

    public RegionClaims(String regionCode, Collection<Claim> claims) {
        this.regionCode = regionCode;
        this.byCell = claims.stream()
                .sorted(Comparator.comparing(Claim::id))
                .collect(Collectors.groupingBy(Claim::cell, LinkedHashMap::new, Collectors.toList()));
        byCell.forEach((cell, found) -> {
            if (cell.status() == Status.PUBLISHED) {
                series.computeIfAbsent(new SeriesKey(cell.indicatorId(), cell.breakdown()), key -> new TreeMap<>())
                        .put(cell.period(), found);
            }
        });
    }

    public String regionCode() {
        return regionCode;
    }

    /** The cells that hold claims, each with its claims ordered by id. */
    public Collection<List<Claim>> cells() {
        return byCell.values();
    }

    /** The series that hold published claims. */
    public Set<SeriesKey> series() {
        return series.keySet();
    }

    /** The published claims of a series by period, in order of time; empty where there is none. */
    public NavigableMap<ReferencePeriod, List<Claim>> of(SeriesKey key) {
        return series.getOrDefault(key, Collections.emptyNavigableMap());
    }

    /** The published claims about that cell; empty where there is none. */
    public List<Claim> of(SeriesKey key, ReferencePeriod period) {
        return of(key).getOrDefault(period, List.of());
    }
}
