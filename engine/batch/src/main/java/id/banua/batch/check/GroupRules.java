package id.banua.batch.check;

import id.banua.batch.conform.Reference;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that look at claims together: those of one region, and those of a region and the regions below it. */
public record GroupRules(List<RegionRule> ofRegions, List<FamilyRule> ofFamilies) implements Serializable {

    public GroupRules {
        ofRegions = new ArrayList<>(ofRegions);
        ofFamilies = new ArrayList<>(ofFamilies);
    }

    /** What the rules find among the claims of a region and of the regions directly below it. */
    public List<Finding> examine(String region, Collection<Claim> claims, Reference reference) {
        FamilyClaims family = family(region, claims, reference);
        return Stream.concat(
                        ofRegions.stream().flatMap(rule -> rule.examine(family.parent()).stream()),
                        ofFamilies.stream().flatMap(rule -> rule.examine(family).stream()))
                .map(finding -> finding.named(reference))
                .toList();
    }

    private static FamilyClaims family(String region, Collection<Claim> claims, Reference reference) {
        Map<String, List<Claim>> byRegion = claims.stream()
                .collect(Collectors.groupingBy(claim -> claim.cell().regionCode(), TreeMap::new, Collectors.toList()));
        List<Claim> own = byRegion.getOrDefault(region, List.of());
        byRegion.remove(region);
        TreeMap<String, RegionClaims> children = new TreeMap<>();
        byRegion.forEach((code, found) -> children.put(code, new RegionClaims(code, found)));
        return new FamilyClaims(new RegionClaims(region, own), children, reference.breaks());
    }
}
