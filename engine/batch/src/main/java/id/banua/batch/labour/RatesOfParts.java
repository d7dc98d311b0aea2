package id.banua.batch.labour;

import id.banua.batch.check.BetweenRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.IndicatorId;
import java.util.List;
import java.util.stream.Stream;

/** A labour rate of all lies between those of women and men, and between those of town and country. */
public final class RatesOfParts extends BetweenRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "labour_rate_between_its_parts",
            Severity.WARN,
            new Message("TPT dan TPAK di antara bagiannya", "A labour rate lies between those of its parts"),
            new Message(
                    "TPT dan TPAK seluruhnya adalah rata-rata tertimbang laki-laki dan perempuan, atau perkotaan dan perdesaan, jadi"
                            + " tidak mungkin di bawah atau di atas keduanya.",
                    "The unemployment and the participation rate of all are weighted means of men and women, or of urban and rural, so"
                            + " they cannot lie below or above both."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    protected List<List<SeriesKey>> groups() {
        return Stream.of(IndicatorId.OPEN_UNEMPLOYMENT_RATE, IndicatorId.LABOUR_FORCE_PARTICIPATION_RATE)
                .flatMap(rate -> Stream.of(
                        group(rate, Breakdown.URBAN, Breakdown.RURAL), group(rate, Breakdown.MALE, Breakdown.FEMALE)))
                .toList();
    }

    private static List<SeriesKey> group(String rate, Breakdown one, Breakdown other) {
        return List.of(SeriesKey.total(rate), new SeriesKey(rate, one), new SeriesKey(rate, other));
    }

    /** Revised rates do not lie between those of the first release. */
    @Override
    public boolean isWithinSource() {
        return true;
    }
}
