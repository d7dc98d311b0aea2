package id.banua.batch.poverty;

import id.banua.batch.check.Claim;
import id.banua.batch.check.Combinations;
import id.banua.batch.check.Finding;
import id.banua.batch.check.Message;
import id.banua.batch.check.RegionClaims;
import id.banua.batch.check.RegionRule;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.Breakdown;
import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.stream.Stream;

/** A rate of the whole lies between the rates of its urban and its rural part. */
public final class UrbanRuralInterval implements RegionRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "total_between_urban_and_rural",
            Severity.WARN,
            new Message("Total di antara perkotaan dan perdesaan", "The total lies between urban and rural"),
            new Message(
                    "Angka seluruh wilayah adalah rata-rata tertimbang perkotaan dan perdesaan, jadi tidak mungkin di"
                            + " bawah atau di atas keduanya.",
                    "The figure of the whole is a weighted mean of urban and rural, so it cannot lie below or above"
                            + " both."));

    /** Weighted means of their parts; poverty lines are too, but are set by commodity baskets of each part. */
    private static final List<String> WEIGHTED_MEANS =
            List.of("poverty_rate", "poverty_gap_index", "poverty_severity_index");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(RegionClaims claims) {
        return WEIGHTED_MEANS.stream()
                .flatMap(indicator -> claims.periodsOf(indicator, Breakdown.TOTAL).stream()
                        .flatMap(period -> examine(claims, indicator, period)))
                .toList();
    }

    private Stream<Finding> examine(RegionClaims claims, String indicator, ReferencePeriod period) {
        Combinations parts = new Combinations(Stream.of(Breakdown.TOTAL, Breakdown.URBAN, Breakdown.RURAL)
                .map(breakdown -> claims.of(indicator, breakdown, period))
                .toList());
        return parts.accuse(UrbanRuralInterval::holds, UrbanRuralInterval::explain).entrySet().stream()
                .map(accused -> finding(accused.getKey(), accused.getValue()));
    }

    private static boolean holds(List<Claim> totalUrbanRural) {
        Claim total = totalUrbanRural.get(0);
        Claim urban = totalUrbanRural.get(1);
        Claim rural = totalUrbanRural.get(2);
        return total.high() >= Math.min(urban.low(), rural.low())
                && total.low() <= Math.max(urban.high(), rural.high());
    }

    private static Message explain(List<Claim> totalUrbanRural) {
        return Message.of(
                "Total %s diharapkan di antara perkotaan %s dan perdesaan %s",
                "The total %s was expected between urban %s and rural %s",
                totalUrbanRural.get(0).value(),
                totalUrbanRural.get(1).value(),
                totalUrbanRural.get(2).value());
    }
}
