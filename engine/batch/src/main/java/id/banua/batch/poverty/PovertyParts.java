package id.banua.batch.poverty;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.batch.check.SumRule;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.IndicatorId;
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
}
