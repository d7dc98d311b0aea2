package id.banua.dashboard.region;

import id.banua.dashboard.mart.Finding;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.mart.Revision;
import id.banua.dashboard.mart.Snapshot;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Topic;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the marts hold about one region. */
record RegionQuery(Snapshot marts, BpsCode region) {

    /** The regions that this one lies in, the widest first. */
    List<Region> wider() {
        java.util.ArrayDeque<Region> regions = new java.util.ArrayDeque<>();
        for (var parent = region.parent();
                parent.isPresent();
                parent = parent.get().parent()) {
            marts.places().book().find(parent.get()).ifPresent(regions::addFirst);
        }
        return List.copyOf(regions);
    }

    /** The indicators of a topic of which the region has any cell. */
    List<Indicator> indicators(Topic topic) {
        Set<String> held = marts.observations()
                .ofRegion(region)
                .map(cell -> cell.key().indicator())
                .collect(Collectors.toSet());
        return marts.catalogue().list(topic).stream()
                .filter(indicator -> held.contains(indicator.id()))
                .toList();
    }

    /** The claims of programmes, the latest first. */
    List<Observation> programmes(Indicator indicator) {
        return marts.observations()
                .of(indicator.id(), region)
                .sorted(java.util.Comparator.comparing(Observation::period).reversed())
                .toList();
    }

    /** How many findings each rule has about claims on this region. */
    Map<String, Integer> findingsByRule() {
        Map<String, Integer> counts = new TreeMap<>();
        marts.findings()
                .ofRegion(region.digits())
                .map(Finding::ruleId)
                .forEach(rule -> counts.merge(rule, 1, Integer::sum));
        return counts;
    }

    /** Whether any of the region's figures was revised by the day that is looked at, in a way that has a size. */
    boolean isRevised() {
        return marts.vintages().revisions().stream()
                .filter(revision -> revision.kind().hasSize())
                .map(Revision::after)
                .filter(after -> after.key().region().equals(region))
                .anyMatch(
                        after -> marts.asOf().filter(after.knownFrom()::isAfter).isEmpty());
    }

    /** How many of the region's shown figures come from each source, the most used first. */
    Map<String, Integer> figuresBySource() {
        Map<String, Integer> counts = new TreeMap<>();
        marts.observations()
                .ofRegion(region)
                .filter(Observation::hasValue)
                .forEach(cell -> counts.merge(cell.origin().sourceId(), 1, Integer::sum));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
