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

/** The poor lie below the line by a share that is known from thousands of published figures. */
public final class UsualGap extends RelationRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "mean_gap_is_usual",
            Severity.WARN,
            new Message("Jarak rata-rata ke garis wajar", "The mean gap to the line is usual"),
            new Message(
                    "P1 / P0 adalah rata-rata jarak relatif penduduk miskin ke garis kemiskinan: pada semua angka yang terbit antara 4"
                            + " dan 42 persen. Di bawah 2,5 atau di atas 60 persen, koma desimal salah satunya bergeser.",
                    "P1 / P0 is the mean relative gap of the poor to the poverty line: between 4 and 42 percent in all figures published."
                            + " Below 2.5 or above 60 percent the decimal point of one of the two was shifted."));

    private static final double LEAST = 0.025;
    private static final double MOST = 0.6;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    protected List<List<SeriesKey>> groups() {
        return Stream.of(Breakdown.TOTAL, Breakdown.URBAN, Breakdown.RURAL)
                .map(breakdown -> List.of(
                        new SeriesKey(IndicatorId.POVERTY_RATE, breakdown),
                        new SeriesKey(IndicatorId.POVERTY_GAP_INDEX, breakdown)))
                .toList();
    }

    @Override
    public boolean holds(List<Claim> p0p1) {
        Claim p0 = p0p1.get(0);
        Claim p1 = p0p1.get(1);
        return p1.high() >= LEAST * p0.low() && p1.low() <= MOST * p0.high();
    }

    @Override
    public Message explain(List<Claim> p0p1) {
        return Message.of(
                "P1 %s / P0 %s adalah %s persen, diharapkan 2,5 sampai 60",
                "P1 %s / P0 %s is %s percent, 2.5 to 60 was expected",
                p0p1.get(1).value(),
                p0p1.get(0).value(),
                100 * p0p1.get(1).value() / p0p1.get(0).value());
    }
}
