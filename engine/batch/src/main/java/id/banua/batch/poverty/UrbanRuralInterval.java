package id.banua.batch.poverty;

import id.banua.batch.check.Claim;
import id.banua.batch.check.Message;
import id.banua.batch.check.RelationRule;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.IndicatorId;
import java.util.List;
import java.util.stream.Stream;

/** A rate of the whole lies between the rates of its urban and its rural part. */
public final class UrbanRuralInterval extends RelationRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "total_between_urban_and_rural",
            Severity.WARN,
            new Message("Total di antara perkotaan dan perdesaan", "The total lies between urban and rural"),
            new Message(
                    "Angka seluruh wilayah adalah rata-rata tertimbang perkotaan dan perdesaan, jadi tidak mungkin di bawah atau di atas keduanya.",
                    "The figure of the whole is a weighted mean of urban and rural, so it cannot lie below or above both."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    protected List<List<SeriesKey>> groups() {
        return Stream.of(IndicatorId.POVERTY_RATE, IndicatorId.POVERTY_GAP_INDEX, IndicatorId.POVERTY_SEVERITY_INDEX)
                .map(indicator -> Stream.of(Breakdown.TOTAL, Breakdown.URBAN, Breakdown.RURAL)
                        .map(breakdown -> new SeriesKey(indicator, breakdown))
                        .toList())
                .toList();
    }

    @Override
    public boolean holds(List<Claim> totalUrbanRural) {
        Claim total = totalUrbanRural.get(0);
        Claim urban = totalUrbanRural.get(1);
        Claim rural = totalUrbanRural.get(2);
        return total.high() >= Math.min(urban.low(), rural.low())
                && total.low() <= Math.max(urban.high(), rural.high());
    }

    @Override
    public Message explain(List<Claim> totalUrbanRural) {
        return Message.of(
                "Total %s diharapkan di antara perkotaan %s dan perdesaan %s",
                "The total %s was expected between urban %s and rural %s",
                totalUrbanRural.get(0).value(),
                totalUrbanRural.get(1).value(),
                totalUrbanRural.get(2).value());
    }
}
