package id.banua.batch.poverty;

import id.banua.batch.check.Message;
import id.banua.batch.check.RatioRule;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.IndicatorId;
import java.util.List;
import java.util.stream.Stream;

/** The share of food in the poverty line is food line / poverty line x 100. */
public final class FoodShare extends RatioRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "food_share_follows_from_lines",
            Severity.WARN,
            new Message("Andil makanan sesuai garisnya", "The food share follows from its lines"),
            new Message(
                    "Andil garis makanan adalah garis makanan dibagi garis kemiskinan.",
                    "The food share is the food line divided by the poverty line."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    protected List<List<SeriesKey>> groups() {
        return Stream.of(Breakdown.TOTAL, Breakdown.URBAN, Breakdown.RURAL)
                .map(breakdown -> Stream.of(
                                IndicatorId.POVERTY_LINE_FOOD_SHARE,
                                IndicatorId.POVERTY_LINE_FOOD,
                                IndicatorId.POVERTY_LINE)
                        .map(indicator -> new SeriesKey(indicator, breakdown))
                        .toList())
                .toList();
    }
}
