package id.banua.batch.run.bench;

import id.banua.batch.check.Claim;
import id.banua.batch.check.ExaminedClaims;
import id.banua.batch.check.Finding;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Conforming;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.run.RuleBook;
import id.banua.batch.source.RawClaim;
import id.banua.model.region.BpsCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Claims examined by the functions that the engine gives to Spark, here group by group in this JVM: after a change only
 * the groups of the changed regions and of the regions above them are examined again.
 */
final class Trial {
    private final Reference reference;
    private final Conforming conforming;
    private final Map<String, RawClaim> claims = new HashMap<>();
    private final Map<String, Map<String, Claim>> groups = new HashMap<>();
    private final Map<String, List<Finding>> ofGroups = new HashMap<>();

    Trial(Reference reference, Collection<RawClaim> published) {
        this.reference = reference;
        this.conforming = new Conforming(reference);
        published.forEach(claim -> {
            claims.put(claim.id(), claim);
            put(claim);
        });
        groups.keySet().parallelStream()
                .map(group -> Map.entry(group, examine(group)))
                .toList()
                .forEach(found -> ofGroups.put(found.getKey(), found.getValue()));
    }

    /** The rules that each published claim breaks. */
    Map<String, Set<String>> broken() {
        return byClaim(Stream.concat(
                claims.values().stream().flatMap(claim -> ownFindings(claim).stream()),
                ofGroups.values().stream().flatMap(List::stream)));
    }

    /**
     * The rules that each claim of the groups breaks which wrong claims touch.
     *
     * @param wrong by the id of the claim that each stands in for
     */
    Map<String, Set<String>> broken(Map<String, RawClaim> wrong) {
        Set<String> touched = new HashSet<>();
        wrong.forEach((id, changed) -> touched.addAll(remove(claims.getOrDefault(id, changed))));
        wrong.values().forEach(claim -> touched.addAll(put(claim)));
        List<Finding> found = touched.parallelStream()
                .flatMap(group -> examine(group).stream())
                .toList();
        wrong.values().forEach(this::remove);
        wrong.forEach((id, changed) -> put(claims.getOrDefault(id, changed)));
        return byClaim(
                Stream.concat(wrong.values().stream().flatMap(claim -> ownFindings(claim).stream()), found.stream()));
    }

    private static Map<String, Set<String>> byClaim(Stream<Finding> findings) {
        return findings.collect(Collectors.groupingBy(
                Finding::claimId, Collectors.mapping(Finding::ruleId, Collectors.toCollection(TreeSet::new))));
    }

    private List<Finding> ownFindings(RawClaim claim) {
        return ExaminedClaims.findings(conforming.read(claim), reference, RuleBook.OF_CLAIMS);
    }

    private List<Finding> examine(String group) {
        Collection<Claim> found = groups.getOrDefault(group, Map.of()).values();
        return RuleBook.OF_GROUPS.examine(group, found, reference);
    }

    /** Puts a claim into its groups, unless a rule of its own keeps it out, and names them. */
    private Set<String> put(RawClaim raw) {
        Reading reading = conforming.read(raw);
        boolean isOut = ownFindings(raw).stream().anyMatch(finding -> finding.severity() != Severity.WARN);
        Set<String> codes = groupsOf(reading);
        if (!isOut) {
            World.claim(reading)
                    .ifPresent(claim -> codes.forEach(code ->
                            groups.computeIfAbsent(code, any -> new HashMap<>()).put(claim.id(), claim)));
        }
        return codes;
    }

    private Set<String> remove(RawClaim raw) {
        Set<String> codes = groupsOf(conforming.read(raw));
        codes.forEach(code -> groups.getOrDefault(code, new HashMap<>()).remove(raw.id()));
        return codes;
    }

    private static Set<String> groupsOf(Reading reading) {
        return reading.region().stream()
                .flatMap(region -> Stream.concat(Stream.of(region.code()), region.code().parent().stream()))
                .map(BpsCode::digits)
                .collect(Collectors.toSet());
    }
}
