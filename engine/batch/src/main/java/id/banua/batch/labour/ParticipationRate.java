package id.banua.batch.labour;

import id.banua.batch.check.Message;
import id.banua.batch.check.RatioRule;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.IndicatorId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The participation rate is labour force / working-age population x 100 (BPS, Sakernas concepts). */
public final class ParticipationRate extends RatioRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "participation_rate_follows_from_counts",
            Severity.WARN,
            new Message("TPAK sesuai dengan jumlahnya", "The participation rate follows from its counts"),
            new Message(
                    "Tingkat partisipasi angkatan kerja adalah angkatan kerja dibagi penduduk usia kerja.",
                    "The labour force participation rate is the labour force divided by the working-age population."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    protected List<List<SeriesKey>> groups() {
        return Arrays.stream(Breakdown.values())
                .map(part -> Stream.of(
                                IndicatorId.LABOUR_FORCE_PARTICIPATION_RATE,
                                IndicatorId.LABOUR_FORCE,
                                IndicatorId.WORKING_AGE_POPULATION)
                        .map(indicator -> new SeriesKey(indicator, part))
                        .toList())
                .toList();
    }

    @Override
    public boolean isWithinSource() {
        return true;
    }
}
