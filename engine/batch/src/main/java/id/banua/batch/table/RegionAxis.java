package id.banua.batch.table;

import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import id.banua.model.region.RegionLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells regions of the same name apart by their company: the kind and the province that the table states, the province
 * above them, the level and province of the labels that can mean one region only, and the regions that others have taken.
 */
final class RegionAxis {
    private final List<List<Region>> labels = new ArrayList<>();

    /**
     * Takes labels in, from top to bottom.
     *
     * @param candidates the regions that each label may mean; none where it names no region
     * @param inside the region that the table is about, if it says so
     */
    RegionAxis(List<List<Region>> candidates, Optional<Region> inside) {
        candidates.forEach(regions -> labels.add(List.copyOf(regions)));
        inside.ifPresent(outer -> narrow(region -> isInside(region, outer)));
        narrowToProvinceAbove();
        narrowToCompany();
        narrowToUntaken();
    }

    /** The regions that each label may still mean: one where it is clear. */
    List<List<Region>> labels() {
        return labels;
    }

    private void narrow(Predicate<Region> admitted) {
        for (int i = 0; i < labels.size(); i++) {
            narrow(i, admitted);
        }
    }

    private void narrow(int label, Predicate<Region> admitted) {
        List<Region> regions = labels.get(label);
        if (regions.size() > 1) {
            List<Region> left = regions.stream().filter(admitted).toList();
            labels.set(label, left.isEmpty() ? regions : left);
        }
    }

    private static boolean isInside(Region region, Region outer) {
        return outer.level() == RegionLevel.NATION
                || region.code().digits().startsWith(outer.code().digits());
    }

    /** In a table of the nation, regencies stand under their province. */
    private void narrowToProvinceAbove() {
        Optional<Region> province = Optional.empty();
        for (int i = 0; i < labels.size(); i++) {
            if (province.isPresent()) {
                Region above = province.get();
                narrow(i, region -> isInside(region, above) && !region.equals(above));
            }
            Optional<Region> clear = clear(i).filter(region -> region.level() == RegionLevel.PROVINCE);
            boolean headsRegencies = i + 1 < labels.size()
                    && labels.get(i + 1).stream().anyMatch(next -> next.level() == RegionLevel.REGENCY);
            province = clear.isPresent() && headsRegencies ? clear : province;
        }
    }

    /** Where all clear labels are of one level, or lie in one region, the others are taken to do so too. */
    private void narrowToCompany() {
        List<Region> clear = clear();
        Set<RegionLevel> levels = clear.stream().map(Region::level).collect(Collectors.toSet());
        if (levels.size() == 1) {
            narrow(region -> levels.contains(region.level()));
        }
        RegionLevel finest = levels.stream().max(Enum::compareTo).orElse(RegionLevel.NATION);
        Set<Optional<BpsCode>> parents = clear.stream()
                .filter(region -> region.level() == finest)
                .map(region -> region.code().parent())
                .collect(Collectors.toSet());
        if (parents.size() == 1 && clear.size() > 1) {
            narrow(region -> parents.contains(region.code().parent()));
        }
    }

    /** A region stands in a table once: what a clear label has taken is not meant by another one. */
    private void narrowToUntaken() {
        boolean changes = true;
        while (changes) {
            Set<Region> taken = new HashSet<>(clear());
            List<List<Region>> before = List.copyOf(labels);
            narrow(region -> !taken.contains(region));
            changes = !before.equals(labels);
        }
    }

    private Optional<Region> clear(int label) {
        List<Region> regions = labels.get(label);
        return regions.size() == 1 ? Optional.of(regions.get(0)) : Optional.empty();
    }

    private List<Region> clear() {
        return labels.stream()
                .filter(regions -> regions.size() == 1)
                .map(regions -> regions.get(0))
                .toList();
    }
}
