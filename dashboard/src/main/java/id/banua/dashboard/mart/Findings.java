package id.banua.dashboard.mart;

import id.banua.model.mart.Marts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rules found: by rule, by claim, by the region the claim speaks of. */
public final class Findings {
    private final Frame frame;
    private final Map<List<String>, List<Integer>> byRule;
    private final Map<List<String>, List<Integer>> byClaim;
    private final Map<String, List<Integer>> byRegion = new HashMap<>();
    private final List<CheckRule> rules;

    Findings(Frames frames, Claims claims) {
        this.frame = frames.frame(Marts.FINDINGS);
        this.byRule = frame.rowsBy("rule_id");
        this.byClaim = frame.rowsBy("claim_id");
        this.rules = readRules(frames.frame(Marts.RULES));
        indexRegions(claims);
    }

    private static List<CheckRule> readRules(Frame frame) {
        return frame.rows().mapToObj(row -> CheckRule.of(frame, row)).toList();
    }

    private void indexRegions(Claims claims) {
        frame.rows()
                .forEach(row -> byRegion.computeIfAbsent(
                                claims.regionOf(frame.text(row, "claim_id")), unseen -> new ArrayList<>())
                        .add(row));
    }

    public List<CheckRule> rules() {
        return rules;
    }

    public Optional<CheckRule> rule(String ruleId) {
        return rules.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }

    /** How many claims break a rule. */
    public int count(String ruleId) {
        return byRule.getOrDefault(List.of(ruleId), List.of()).size();
    }

    /** What a rule found, from one place of the list on. */
    public List<Finding> byRule(String ruleId, int from, int limit) {
        return byRule.getOrDefault(List.of(ruleId), List.of()).stream()
                .skip(from)
                .limit(limit)
                .map(row -> Finding.of(frame, row))
                .toList();
    }

    public Stream<Finding> ofClaim(String claimId) {
        return byClaim.getOrDefault(List.of(claimId), List.of()).stream().map(row -> Finding.of(frame, row));
    }

    /** What was found about claims on a region, by its BPS code. */
    public Stream<Finding> ofRegion(String regionCode) {
        return byRegion.getOrDefault(regionCode, List.of()).stream().map(row -> Finding.of(frame, row));
    }
}
