package id.banua.batch.labour;

import id.banua.batch.check.Message;
import id.banua.batch.check.RatioRule;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.IndicatorId;
import java.util.List;

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
        return List.of(List.of(
                SeriesKey.total(IndicatorId.LABOUR_FORCE_PARTICIPATION_RATE),
                SeriesKey.total(IndicatorId.LABOUR_FORCE),
                SeriesKey.total(IndicatorId.WORKING_AGE_POPULATION)));
    }

    @Override
    public boolean isWithinSource() {
        return true;
    }
}
