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
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** P1 x P1 is at most P0 x P2: the mean of the poor's squared gaps is at least the square of their mean gap. */
public final class GapSquared extends RelationRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "p1_squared_within_p0_p2",
            Severity.WARN,
            new Message("P1² ≤ P0 × P2", "P1² ≤ P0 × P2"),
            new Message(
                    "P1 / P0 adalah rata-rata jarak relatif penduduk miskin ke garis, P2 / P0 rata-rata kuadratnya. Rata-rata kuadrat"
                            + " tidak pernah di bawah kuadrat rata-rata, jadi P1² tidak dapat melebihi P0 × P2 (Foster, Greer, Thorbecke 1984).",
                    "P1 / P0 is the mean relative gap of the poor, P2 / P0 the mean of its square. A mean of squares is never below the"
                            + " square of the mean, so P1² cannot exceed P0 × P2 (Foster, Greer, Thorbecke 1984)."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    protected List<List<SeriesKey>> groups() {
        return Stream.of(Breakdown.TOTAL, Breakdown.URBAN, Breakdown.RURAL)
                .map(breakdown -> Stream.of(
                                IndicatorId.POVERTY_RATE,
                                IndicatorId.POVERTY_GAP_INDEX,
                                IndicatorId.POVERTY_SEVERITY_INDEX)
                        .map(indicator -> new SeriesKey(indicator, breakdown))
                        .toList())
                .toList();
    }

    @Override
    public boolean holds(List<Claim> p0p1p2) {
        double gap = Math.max(0, p0p1p2.get(1).low());
        return gap * gap <= p0p1p2.get(0).high() * p0p1p2.get(2).high();
    }

    /** The nearest value that would do. */
    @Override
    public OptionalDouble implied(List<Claim> p0p1p2, int which) {
        double p0 = p0p1p2.get(0).value();
        double p1 = p0p1p2.get(1).value();
        double p2 = p0p1p2.get(2).value();
        return OptionalDouble.of(
                switch (which) {
                    case 0 -> p1 * p1 / p2;
                    case 1 -> Math.sqrt(p0 * p2);
                    default -> p1 * p1 / p0;
                });
    }

    @Override
    public Message explain(List<Claim> p0p1p2) {
        Claim p0 = p0p1p2.get(0);
        Claim p1 = p0p1p2.get(1);
        return Message.of(
                "Dengan P0 %s dan P1 %s, P2 paling sedikit %s, ditemukan %s",
                "With P0 %s and P1 %s, P2 is at least %s, found %s",
                p0.value(),
                p1.value(),
                p1.low() * p1.low() / p0.high(),
                p0p1p2.get(2).value());
    }
}
