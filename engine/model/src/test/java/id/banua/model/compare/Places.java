package id.banua.model.compare;

import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import id.banua.model.region.RegionBook;
import id.banua.model.region.RegionChange;
import id.banua.model.region.RegionWeight;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Changes of borders for tests. */
final class Places {
    private static final RegionChange.Evidence NOTHING_TOLD = new RegionChange.Evidence("", "", "");

    private Places() {}

    static RegionChange split(String id, String date, String from, String to) {
        return new RegionChange(
                id, "split", date, new BpsCode(from), new BpsCode(to), OptionalLong.empty(), NOTHING_TOLD);
    }

    static RegionChange merge(String id, String date, String from, String to) {
        return new RegionChange(
                id, "merge", date, new BpsCode(from), new BpsCode(to), OptionalLong.empty(), NOTHING_TOLD);
    }

    static RegionWeight weight(String id, String from, String to, double weight) {
        return new RegionWeight(id, new BpsCode(from), new BpsCode(to), weight, "registered population 2025", "");
    }

    /** Pairs of code and name. */
    static RegionBook book(String... codesAndNames) {
        List<Region> regions = Arrays.stream(codesAndNames)
                .map(pair -> pair.split("=", 2))
                .map(pair -> new BpsCode(pair[0]).level() == id.banua.model.region.RegionLevel.PROVINCE
                        ? region(pair[0], pair[1], "provinsi")
                        : region(pair[0], pair[1], "kabupaten"))
                .toList();
        return new RegionBook(regions);
    }

    private static Region region(String code, String name, String kind) {
        BpsCode bps = new BpsCode(code);
        return new Region(bps, Optional.empty(), name, kind, bps.level(), "", "", List.of());
    }
}
