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

/** The open unemployment rate is unemployed / labour force x 100 (BPS, Sakernas concepts). */
public final class UnemploymentRate extends RatioRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "unemployment_rate_follows_from_counts",
            Severity.WARN,
            new Message("TPT sesuai dengan jumlahnya", "The unemployment rate follows from its counts"),
            new Message(
                    "Tingkat pengangguran terbuka adalah penganggur dibagi angkatan kerja. Bila satu sumber menyebut ketiganya, ketiganya harus cocok dalam batas pembulatan.",
                    "The open unemployment rate is the unemployed divided by the labour force. Where one source prints all three, they must fit within rounding."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    protected List<List<SeriesKey>> groups() {
        return Arrays.stream(Breakdown.values())
                .map(part -> Stream.of(
                                IndicatorId.OPEN_UNEMPLOYMENT_RATE, IndicatorId.UNEMPLOYED, IndicatorId.LABOUR_FORCE)
                        .map(indicator -> new SeriesKey(indicator, part))
                        .toList())
                .toList();
    }

    /** A revised rate does not follow from the counts of the first release. */
    @Override
    public boolean isWithinSource() {
        return true;
    }
}
