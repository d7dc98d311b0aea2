package id.banua.batch.poverty;

import id.banua.batch.check.Combinations;
import id.banua.batch.check.Finding;
import id.banua.batch.check.Message;
import id.banua.batch.check.RegionClaims;
import id.banua.batch.check.RegionRule;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.Breakdown;
import id.banua.model.period.ReferencePeriod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** P2 is at most P1, and P1 at most P0: each multiplies the relative gap, which is at most 1, once more. */
public final class DepthOrder implements RegionRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "p2_p1_p0_in_order",
            Severity.WARN,
            new Message("P2 ≤ P1 ≤ P0", "P2 ≤ P1 ≤ P0"),
            new Message(
                    "Indeks keparahan tidak dapat melebihi indeks kedalaman, dan indeks kedalaman tidak dapat melebihi"
                            + " persentase penduduk miskin (Foster, Greer, Thorbecke 1984).",
                    "The severity index cannot exceed the gap index, and the gap index cannot exceed the poverty rate"
                            + " (Foster, Greer, Thorbecke 1984)."));

    private static final List<String> DESCENDING =
            List.of("poverty_rate", "poverty_gap_index", "poverty_severity_index");

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** A claim on P1 stands in two pairs, below P0 and above P2; it is accused once, in the first that it breaks. */
    @Override
    public List<Finding> examine(RegionClaims claims) {
        Map<String, Finding> accused = new LinkedHashMap<>();
        Stream.of(Breakdown.TOTAL, Breakdown.URBAN, Breakdown.RURAL)
                .flatMap(breakdown -> Stream.concat(
                        pairs(claims, breakdown, DESCENDING.get(0), DESCENDING.get(1)),
                        pairs(claims, breakdown, DESCENDING.get(1), DESCENDING.get(2))))
                .forEach(finding -> accused.putIfAbsent(finding.claimId(), finding));
        return List.copyOf(accused.values());
    }

    private Stream<Finding> pairs(RegionClaims claims, Breakdown breakdown, String larger, String smaller) {
        return claims.periodsOf(larger, breakdown).stream()
                .flatMap(period -> pair(claims, breakdown, period, larger, smaller));
    }

    private Stream<Finding> pair(
            RegionClaims claims, Breakdown breakdown, ReferencePeriod period, String larger, String smaller) {
        Combinations both =
                new Combinations(List.of(claims.of(larger, breakdown, period), claims.of(smaller, breakdown, period)));
        return both
                .accuse(
                        pair -> pair.get(1).low() <= pair.get(0).high(),
                        pair -> Message.of(
                                "%s %s diharapkan paling besar %s (%s)",
                                "%s %s was expected to be at most %s (%s)",
                                smaller,
                                pair.get(1).value(),
                                pair.get(0).value(),
                                larger))
                .entrySet()
                .stream()
                .map(accused -> finding(accused.getKey(), accused.getValue()));
    }
}
