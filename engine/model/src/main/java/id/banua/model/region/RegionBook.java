package id.banua.model.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The code book: the only place that translates between the two code systems and knows which regions exist. */
public final class RegionBook {
    private final Map<BpsCode, Region> byBps = new HashMap<>();
    private final Map<KemendagriCode, Region> byKemendagri = new HashMap<>();
    private final Map<String, List<Region>> byName = new HashMap<>();
    private final Map<BpsCode, List<Region>> byParent = new HashMap<>();

    public RegionBook(Collection<Region> regions) {
        for (Region region : regions) {
            if (byBps.put(region.code(), region) != null) {
                throw new IllegalArgumentException("The code book holds BPS code " + region.code() + " twice");
            }
            region.kemendagri().ifPresent(code -> put(code, region));
            region.bareNames()
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, none -> new ArrayList<>())
                            .add(region));
        }
        regions.stream()
                .sorted(Comparator.comparing(Region::code))
                .forEach(region -> region.code()
                        .parent()
                        .ifPresent(parent -> byParent.computeIfAbsent(parent, none -> new ArrayList<>())
                                .add(region)));
    }

    private void put(KemendagriCode code, Region region) {
        if (byKemendagri.put(code, region) != null) {
            throw new IllegalArgumentException("The code book holds Kemendagri code " + code + " twice");
        }
    }

    public Optional<Region> find(BpsCode code) {
        return Optional.ofNullable(byBps.get(code));
    }

    public Optional<Region> find(KemendagriCode code) {
        return Optional.ofNullable(byKemendagri.get(code));
    }

    /** The regions that the text names, by code: none, one, or several of the same name. */
    public List<Region> named(String text) {
        return byName.getOrDefault(Region.bare(text), List.of()).stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    /** The region of that code; throws where {@link #find(BpsCode)} would be empty. */
    public Region get(BpsCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("The code book has no BPS code " + code));
    }

    /** The regions directly below, by code. */
    public List<Region> childrenOf(BpsCode parent) {
        return Collections.unmodifiableList(byParent.getOrDefault(parent, List.of()));
    }

    /**
     * The region that digits without dots would mean, were they a Kemendagri code whose dots got lost. Used to explain
     * a rejection, never to repair it.
     */
    public Optional<Region> findWithLostDots(String digits) {
        if (digits.length() != 4 && digits.length() != 6) {
            return Optional.empty();
        }
        String dotted = String.join(".", digits.split("(?<=\\G..)", -1)).replaceFirst("\\.$", "");
        return KemendagriCode.isDeclared(dotted) ? find(new KemendagriCode(dotted)) : Optional.empty();
    }

    /** Every region, by code. */
    public List<Region> list() {
        return byBps.values().stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }
}
