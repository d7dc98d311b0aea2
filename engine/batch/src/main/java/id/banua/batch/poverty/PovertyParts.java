package id.banua.batch.poverty;

import id.banua.batch.check.Claim;
import id.banua.batch.check.Message;
import id.banua.batch.check.RegionClaims;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.batch.check.SumRule;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.IndicatorId;
import java.util.ArrayList;
import java.util.List;

/** Poor people are urban and rural ones; the poverty line is food and non-food line (BPS). */
public final class PovertyParts extends SumRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "poverty_parts_make_whole",
            Severity.WARN,
            new Message("Bagian berjumlah keseluruhan (kemiskinan)", "Parts make the whole (poverty)"),
            new Message(
                    "Penduduk miskin perkotaan dan perdesaan berjumlah seluruh penduduk miskin; garis makanan dan bukan makanan berjumlah garis kemiskinan, dalam batas pembulatan.",
                    "Urban and rural poor people make all poor people; the food and the non-food line make the poverty line, within rounding."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    protected List<List<SeriesKey>> groups() {
        return List.of(
                List.of(
                        SeriesKey.total(IndicatorId.POOR_POPULATION),
                        new SeriesKey(IndicatorId.POOR_POPULATION, Breakdown.URBAN),
                        new SeriesKey(IndicatorId.POOR_POPULATION, Breakdown.RURAL)),
                List.of(
                        SeriesKey.total(IndicatorId.POOR_POPULATION),
                        new SeriesKey(IndicatorId.POOR_POPULATION, Breakdown.MALE),
                        new SeriesKey(IndicatorId.POOR_POPULATION, Breakdown.FEMALE)),
                line(Breakdown.TOTAL),
                line(Breakdown.URBAN),
                line(Breakdown.RURAL));
    }

    private static List<SeriesKey> line(Breakdown breakdown) {
        return List.of(
                new SeriesKey(IndicatorId.POVERTY_LINE, breakdown),
                new SeriesKey(IndicatorId.POVERTY_LINE_FOOD, breakdown),
                new SeriesKey(IndicatorId.POVERTY_LINE_NONFOOD, breakdown));
    }

    /** A count that is corrected must also fit its rate and the people of the parts. */
    @Override
    public boolean isExplainedBy(List<Claim> wholeAndParts, int which, RegionClaims region) {
        if (wholeAndParts.get(1).cell().breakdown() != Breakdown.URBAN
                || !wholeAndParts.get(0).cell().indicatorId().equals(IndicatorId.POOR_POPULATION)) {
            return true;
        }
        List<Claim> corrected = new ArrayList<>(wholeAndParts);
        double implied = implied(wholeAndParts, which).orElseThrow();
        double slack = wholeAndParts.stream().mapToDouble(Claim::halfWidth).sum();
        corrected.set(which, wholeAndParts.get(which).withValue(implied, slack));
        return ImpliedPopulations.fit(List.of(corrected.get(1), corrected.get(2), corrected.get(0)), region);
    }
}
