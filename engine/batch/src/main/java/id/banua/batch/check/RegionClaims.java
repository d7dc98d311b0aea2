package id.banua.batch.check;

import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every claim about one region, by cell and by series. */
public final class RegionClaims {
    /** A survey value this long hardly ever repeats by chance. */
    private static final int TELLING_DIGITS = 4;

    /** So many equal periods are no chance and no stale copy: somebody filled a gap. */
    private static final int OFTEN = 4;

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
                put(new SeriesKey(cell.indicatorId(), cell.breakdown()), cell.period(), found);
                found.stream()
                        .collect(Collectors.groupingBy(Claim::series, LinkedHashMap::new, Collectors.toList()))
                        .forEach((key, ofVersion) -> put(key, cell.period(), ofVersion));
            }
        });
    }

    private void put(SeriesKey key, ReferencePeriod period, List<Claim> found) {
        series.computeIfAbsent(key, any -> new TreeMap<>()).put(period, found);
    }

    public String regionCode() {
        return regionCode;
    }

    /** The cells that hold claims, each with its claims ordered by id. */
    public Collection<List<Claim>> cells() {
        return byCell.values();
    }

    /** The series that hold published claims, each of one version of its definition. */
    public Set<SeriesKey> series() {
        return series.keySet().stream()
                .filter(key -> !key.definitionVersion().isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The published claims of a series by period, in order of time; empty where there is none. */
    public NavigableMap<ReferencePeriod, List<Claim>> of(SeriesKey key) {
        return series.getOrDefault(key, Collections.emptyNavigableMap());
    }

    /** Whether another source gives what the claim says. */
    public boolean confirms(Claim claim) {
        return of(claim.series(), claim.cell().period()).stream().anyMatch(claim::isConfirmedBy);
    }

    /** The published claims about that cell; empty where there is none. */
    public List<Claim> of(SeriesKey key, ReferencePeriod period) {
        return of(key).getOrDefault(period, List.of());
    }

    /** The periods for which the claim's source gives the same long value, its own among them; empty unless many. */
    public List<ReferencePeriod> imputed(Claim claim) {
        if (!isTelling(claim)) {
            return List.of();
        }
        List<ReferencePeriod> equal = of(claim.series()).entrySet().stream()
                .filter(cell -> cell.getValue().stream()
                        .anyMatch(other -> other.sourceId().equals(claim.sourceId())
                                && isTelling(other)
                                && other.agreesWith(claim)))
                .map(Map.Entry::getKey)
                .toList();
        return equal.size() < OFTEN ? List.of() : equal;
    }

    /** A short value agrees with many long ones: 12 with all from 11.5 to 12.5. */
    private static boolean isTelling(Claim claim) {
        return claim.significantDigits() >= TELLING_DIGITS;
    }

    /** The claims about that cell that may witness for or against others: a constant put into gaps may not. */
    public List<Claim> witnesses(SeriesKey key, ReferencePeriod period) {
        return of(key, period).stream()
                .filter(claim -> imputed(claim).isEmpty())
                .toList();
    }
}
