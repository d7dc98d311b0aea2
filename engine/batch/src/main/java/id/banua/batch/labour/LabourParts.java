package id.banua.batch.labour;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.batch.check.SumRule;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.IndicatorId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Labour force is employed and unemployed; employed is formal and informal (BPS, Sakernas concepts). */
public final class LabourParts extends SumRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "labour_parts_make_whole",
            Severity.WARN,
            new Message("Bagian berjumlah keseluruhan (tenaga kerja)", "Parts make the whole (labour)"),
            new Message(
                    "Penduduk bekerja dan penganggur berjumlah angkatan kerja; pekerja formal dan informal berjumlah penduduk bekerja; laki-laki dan perempuan, kota dan desa berjumlah seluruhnya, dalam batas pembulatan.",
                    "The employed and the unemployed make the labour force; formal and informal workers make the employed; men and women, urban and rural make all, within rounding."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    protected List<List<SeriesKey>> groups() {
        Stream<List<SeriesKey>> ofKinds = Arrays.stream(Breakdown.values())
                .flatMap(part -> Stream.of(
                        kinds(part, IndicatorId.LABOUR_FORCE, IndicatorId.EMPLOYED, IndicatorId.UNEMPLOYED),
                        kinds(part, IndicatorId.EMPLOYED, IndicatorId.EMPLOYED_FORMAL, IndicatorId.EMPLOYED_INFORMAL)));
        Stream<List<SeriesKey>> ofPeople = Stream.of(
                        IndicatorId.WORKING_AGE_POPULATION,
                        IndicatorId.LABOUR_FORCE,
                        IndicatorId.EMPLOYED,
                        IndicatorId.UNEMPLOYED)
                .flatMap(count -> Stream.of(
                        parts(count, Breakdown.URBAN, Breakdown.RURAL),
                        parts(count, Breakdown.MALE, Breakdown.FEMALE)));
        return Stream.concat(ofKinds, ofPeople).toList();
    }

    private static List<SeriesKey> kinds(Breakdown part, String... wholeAndParts) {
        return Arrays.stream(wholeAndParts)
                .map(indicator -> new SeriesKey(indicator, part))
                .toList();
    }

    private static List<SeriesKey> parts(String count, Breakdown one, Breakdown other) {
        return List.of(SeriesKey.total(count), new SeriesKey(count, one), new SeriesKey(count, other));
    }

    @Override
    public boolean isWithinSource() {
        return true;
    }
}
