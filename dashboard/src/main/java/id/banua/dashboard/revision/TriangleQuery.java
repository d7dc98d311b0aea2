package id.banua.dashboard.revision;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Focus;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for revision triangles. */
final class TriangleQuery {
    /** A series has no period of its own; any will do. */
    private static final ReferencePeriod ANY = new ReferencePeriod(2000, 0);

    private TriangleQuery() {}

    static CellKey series(Indicator indicator, Breakdown breakdown, BpsCode region) {
        return new CellKey(indicator.id(), breakdown, region, ANY, Status.PUBLISHED);
    }

    static Triangle of(Edition edition, CellKey series, boolean isWhole) {
        return Triangle.of(edition.marts().vintages(), series, edition.asOf(), isWhole);
    }

    /** Those of the region asked for, or of the provinces of this site and the nation. */
    static List<TriangleView> usual(Edition edition, Indicator indicator, Optional<Region> region) {
        List<BpsCode> regions = region.map(found -> List.of(found.code()))
                .orElseGet(() -> Stream.concat(Focus.PROVINCES.stream(), Stream.of(BpsCode.NATION))
                        .toList());
        return regions.stream()
                .map(code -> of(edition, series(indicator, Breakdown.TOTAL, code), false))
                .map(triangle -> TriangleView.of(edition, indicator, triangle))
                .toList();
    }
}
