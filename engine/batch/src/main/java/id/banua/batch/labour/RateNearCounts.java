package id.banua.batch.labour;

import static id.banua.model.indicator.IndicatorId.LABOUR_FORCE;
import static id.banua.model.indicator.IndicatorId.LABOUR_FORCE_PARTICIPATION_RATE;
import static id.banua.model.indicator.IndicatorId.OPEN_UNEMPLOYMENT_RATE;
import static id.banua.model.indicator.IndicatorId.UNEMPLOYED;
import static id.banua.model.indicator.IndicatorId.WORKING_AGE_POPULATION;

import id.banua.batch.check.Message;
import id.banua.batch.check.RatioRule;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Whoever prints them, a rate of the labour force is no further from its counts than revised weights move it. */
public final class RateNearCounts extends RatioRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "labour_rate_is_near_its_counts",
            Severity.WARN,
            new Message("TPT dan TPAK dekat dengan jumlahnya", "Labour rates are near their counts"),
            new Message(
                    "Bila sumber yang berbeda menyebut penganggur, angkatan kerja, dan TPT (atau angkatan kerja, penduduk usia kerja,"
                            + " dan TPAK), revisi bobot menggesernya beberapa persen, bukan sepersepuluh.",
                    "Where different sources print the unemployed, the labour force and the unemployment rate (or the labour force, the"
                            + " people of working age and the participation rate), revised weights move them by a few percent, not by a tenth."));

    /** Revised weights moved rates by up to 6 percent of their size. */
    private static final double REVISION = 0.1;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    protected List<List<SeriesKey>> groups() {
        return List.of(
                group(OPEN_UNEMPLOYMENT_RATE, UNEMPLOYED, LABOUR_FORCE),
                group(LABOUR_FORCE_PARTICIPATION_RATE, LABOUR_FORCE, WORKING_AGE_POPULATION));
    }

    private static List<SeriesKey> group(String... indicators) {
        return Stream.of(indicators).map(SeriesKey::total).toList();
    }

    @Override
    protected double tolerance() {
        return REVISION;
    }
}
