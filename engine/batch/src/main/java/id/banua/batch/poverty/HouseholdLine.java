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

/** The line of a poor household is the line per head times the mean size of poor households (BPS). */
public final class HouseholdLine extends RelationRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "household_line_follows_from_its_size",
            Severity.WARN,
            new Message("Garis rumah tangga sesuai ukurannya", "The household line follows from its size"),
            new Message(
                    "Garis kemiskinan per rumah tangga miskin adalah garis per kapita dikali rata-rata anggotanya. Kaltim, Maret 2024:"
                            + " 833.955 × 5,13 = Rp 4.278.189.",
                    "The poverty line per poor household is the line per head times the mean size of poor households. Kaltim, March 2024:"
                            + " 833,955 × 5.13 = Rp 4,278,189."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** Household line, line per head, size. */
    @Override
    protected List<List<SeriesKey>> groups() {
        return Stream.of(Breakdown.TOTAL, Breakdown.URBAN, Breakdown.RURAL)
                .map(breakdown -> Stream.of(
                                IndicatorId.POVERTY_LINE_PER_HOUSEHOLD,
                                IndicatorId.POVERTY_LINE,
                                IndicatorId.POOR_HOUSEHOLD_SIZE)
                        .map(indicator -> new SeriesKey(indicator, breakdown))
                        .toList())
                .toList();
    }

    @Override
    public boolean holds(List<Claim> householdHeadSize) {
        Claim household = householdHeadSize.get(0);
        return household.high() >= low(householdHeadSize) && household.low() <= high(householdHeadSize);
    }

    private static double low(List<Claim> figures) {
        return figures.get(1).low() * figures.get(2).low();
    }

    private static double high(List<Claim> figures) {
        return figures.get(1).high() * figures.get(2).high();
    }

    @Override
    public OptionalDouble implied(List<Claim> figures, int which) {
        double household = figures.get(0).value();
        double head = figures.get(1).value();
        double size = figures.get(2).value();
        return OptionalDouble.of(
                switch (which) {
                    case 0 -> head * size;
                    case 1 -> household / size;
                    default -> household / head;
                });
    }

    @Override
    public Message explain(List<Claim> figures) {
        return Message.of(
                "%s × %s berarti %s sampai %s rupiah, ditemukan %s",
                "%s × %s implies %s to %s rupiah, found %s",
                figures.get(1).value(),
                figures.get(2).value(),
                low(figures),
                high(figures),
                figures.get(0).value());
    }
}
