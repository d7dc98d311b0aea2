package id.banua.batch.poverty;

import id.banua.batch.check.Claim;
import id.banua.batch.check.Message;
import id.banua.batch.check.RelationRule;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.batch.check.Words;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.IndicatorId;
import java.util.List;
import java.util.stream.Stream;

/** P2 is at most P1, and P1 at most P0: each multiplies the relative gap, which is at most 1, once more. */
public final class DepthOrder extends RelationRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "p2_p1_p0_in_order",
            Severity.WARN,
            new Message("P2 ≤ P1 ≤ P0", "P2 ≤ P1 ≤ P0"),
            new Message(
                    "Indeks keparahan tidak dapat melebihi indeks kedalaman, dan indeks kedalaman tidak dapat melebihi persentase penduduk miskin (Foster, Greer, Thorbecke 1984).",
                    "The severity index cannot exceed the gap index, and the gap index cannot exceed the poverty rate (Foster, Greer, Thorbecke 1984)."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    protected List<List<SeriesKey>> groups() {
        return Stream.of(Breakdown.TOTAL, Breakdown.URBAN, Breakdown.RURAL)
                .flatMap(breakdown -> Stream.of(
                        pair(IndicatorId.POVERTY_RATE, IndicatorId.POVERTY_GAP_INDEX, breakdown),
                        pair(IndicatorId.POVERTY_GAP_INDEX, IndicatorId.POVERTY_SEVERITY_INDEX, breakdown)))
                .toList();
    }

    private static List<SeriesKey> pair(String larger, String smaller, Breakdown breakdown) {
        return List.of(new SeriesKey(larger, breakdown), new SeriesKey(smaller, breakdown));
    }

    @Override
    public boolean holds(List<Claim> largerSmaller) {
        return largerSmaller.get(1).low() <= largerSmaller.get(0).high();
    }

    @Override
    public Message explain(List<Claim> largerSmaller) {
        return Message.of(
                "%s %s diharapkan paling besar %s (%s)",
                "%s %s was expected to be at most %s (%s)",
                Words.of(largerSmaller.get(1).series()),
                largerSmaller.get(1).value(),
                largerSmaller.get(0).value(),
                Words.of(largerSmaller.get(0).series()));
    }
}
