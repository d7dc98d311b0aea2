package id.banua.batch.labour;

import id.banua.batch.check.DenominatorRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.IndicatorId;
import java.util.List;

/** The labour force that unemployed and their rate imply, and the working-age people behind it, move evenly. */
public final class ImpliedLabourForce extends DenominatorRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "implied_labour_force_is_smooth",
            Severity.WARN,
            new Message("Penganggur, TPT, dan angkatan kerja cocok", "Unemployed, their rate and the labour force fit"),
            new Message(
                    "Penganggur dibagi TPT adalah angkatan kerja, angkatan kerja dibagi TPAK penduduk usia kerja. Keduanya"
                            + " tumbuh merata antarputaran, musim dan revisi bobot termasuk dalam kelonggaran.",
                    "The unemployed divided by their rate are the labour force, the labour force divided by its rate are the"
                            + " people of working age. Both grow evenly between rounds, seasons and revised weights allowed for."));

    /** Between February and August harvests move this share of people into and out of the labour force. */
    private static final double SEASON = 0.05;

    /** People of working age know no season, but revised rates stand beside first counts. */
    private static final double REVISION = 0.03;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    protected List<Pair> pairs() {
        return List.of(
                new Pair(
                        SeriesKey.total(IndicatorId.UNEMPLOYED),
                        SeriesKey.total(IndicatorId.OPEN_UNEMPLOYMENT_RATE),
                        SEASON),
                new Pair(
                        SeriesKey.total(IndicatorId.LABOUR_FORCE),
                        SeriesKey.total(IndicatorId.LABOUR_FORCE_PARTICIPATION_RATE),
                        REVISION));
    }
}
