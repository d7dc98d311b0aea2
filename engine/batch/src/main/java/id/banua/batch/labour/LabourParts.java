package id.banua.batch.labour;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.batch.check.SumRule;
import id.banua.model.indicator.IndicatorId;
import java.util.List;

/** Labour force is employed and unemployed; employed is formal and informal (BPS, Sakernas concepts). */
public final class LabourParts extends SumRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "labour_parts_make_whole",
            Severity.WARN,
            new Message("Bagian berjumlah keseluruhan (tenaga kerja)", "Parts make the whole (labour)"),
            new Message(
                    "Penduduk bekerja dan penganggur berjumlah angkatan kerja; pekerja formal dan informal berjumlah penduduk bekerja, dalam batas pembulatan.",
                    "The employed and the unemployed make the labour force; formal and informal workers make the employed, within rounding."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    protected List<List<SeriesKey>> groups() {
        return List.of(
                List.of(
                        SeriesKey.total(IndicatorId.LABOUR_FORCE),
                        SeriesKey.total(IndicatorId.EMPLOYED),
                        SeriesKey.total(IndicatorId.UNEMPLOYED)),
                List.of(
                        SeriesKey.total(IndicatorId.EMPLOYED),
                        SeriesKey.total(IndicatorId.EMPLOYED_FORMAL),
                        SeriesKey.total(IndicatorId.EMPLOYED_INFORMAL)));
    }

    @Override
    public boolean isWithinSource() {
        return true;
    }
}
