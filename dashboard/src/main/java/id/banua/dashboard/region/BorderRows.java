package id.banua.dashboard.region;

import id.banua.dashboard.mart.Places;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import id.banua.model.region.RegionChange;
import id.banua.model.region.RegionWeight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every change of regions as rows from an old code to a new one, the latest first. */
final class BorderRows {
    static final String STAYS = "stays";

    private BorderRows() {}

    /**
     * One arrow. Of a split the people who stayed are a row too, so that the weights of an old region sum to 1.
     *
     * @param kind split, merge, rename, or {@value BorderRows#STAYS}
     * @param weight the share of the old region's people; empty where nobody counted it, or none is needed
     */
    record Row(RegionChange change, String kind, BpsCode to, Optional<RegionWeight> weight) {}

    static List<Row> of(Places places) {
        List<Row> rows = new ArrayList<>();
        places.changes().stream()
                .sorted(Comparator.comparing(RegionChange::date)
                        .reversed()
                        .thenComparing(RegionChange::id)
                        .thenComparing(RegionChange::from)
                        .thenComparing(RegionChange::to))
                .forEach(change -> {
                    boolean isFirst = rows.isEmpty()
                            || !isSameSplit(rows.get(rows.size() - 1).change(), change);
                    if (isFirst && change.kind().equals("split")) {
                        rows.add(row(places, change, STAYS, change.from()));
                    }
                    rows.add(row(places, change, change.kind(), change.to()));
                });
        return rows;
    }

    private static boolean isSameSplit(RegionChange one, RegionChange other) {
        return one.id().equals(other.id()) && one.from().equals(other.from());
    }

    private static Row row(Places places, RegionChange change, String kind, BpsCode to) {
        Optional<RegionWeight> weight = places.weights().stream()
                .filter(found -> found.changeId().equals(change.id())
                        && found.from().equals(change.from())
                        && found.to().equals(to))
                .findFirst();
        return new Row(change, kind, to, weight);
    }

    /** The code of the home ministry; empty where the code book has none. */
    static String kemendagri(Places places, BpsCode code) {
        return places.book()
                .find(code)
                .flatMap(Region::kemendagri)
                .map(Object::toString)
                .orElse("");
    }
}
