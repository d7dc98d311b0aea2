package id.banua.batch.poverty;

import id.banua.batch.check.DenominatorRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.IndicatorId;
import java.util.List;

/** The population that a count and a rate imply, count / rate, moves evenly from round to round. */
public final class ImpliedPopulation extends DenominatorRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "implied_population_is_smooth",
            Severity.WARN,
            new Message("Jumlah, persentase, dan penduduk cocok", "Count, rate and population fit"),
            new Message(
                    "Jumlah penduduk miskin dibagi persentasenya adalah jumlah penduduk. Angka itu tumbuh merata antarputaran;"
                            + " bila keluar dari pertumbuhannya, jumlah atau persentasenya keliru atau dari periode lain.",
                    "The number of poor people divided by their rate is the population. It grows evenly between rounds; where"
                            + " it leaves its growth, the count or the rate is wrong or belongs to another period."));

    /** What 98 of 100 provinces keep to from round to round, a census aside. */
    private static final double CALM = 0.01;

    /** Cities grow into the countryside, and the survey draws the border anew. */
    private static final double CALM_OF_PARTS = 0.04;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    protected List<Pair> pairs() {
        return List.of(
                pair(Breakdown.TOTAL, CALM),
                pair(Breakdown.URBAN, CALM_OF_PARTS),
                pair(Breakdown.RURAL, CALM_OF_PARTS));
    }

    private static Pair pair(Breakdown breakdown, double calm) {
        return new Pair(
                new SeriesKey(IndicatorId.POOR_POPULATION, breakdown),
                new SeriesKey(IndicatorId.POVERTY_RATE, breakdown),
                calm);
    }
}
