package id.banua.batch.poverty;

import id.banua.batch.check.BetweenRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.IndicatorId;
import java.util.List;
import java.util.stream.Stream;

/** A rate, an index or a line of the whole lies between those of its urban and its rural part. */
public final class UrbanRuralInterval extends BetweenRule {
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
        return Stream.of(
                        IndicatorId.POVERTY_RATE,
                        IndicatorId.POVERTY_GAP_INDEX,
                        IndicatorId.POVERTY_SEVERITY_INDEX,
                        IndicatorId.POVERTY_LINE)
                .map(indicator -> Stream.of(Breakdown.TOTAL, Breakdown.URBAN, Breakdown.RURAL)
                        .map(breakdown -> new SeriesKey(indicator, breakdown))
                        .toList())
                .toList();
    }
}
