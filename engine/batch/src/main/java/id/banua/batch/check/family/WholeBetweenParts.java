package id.banua.batch.check.family;

import id.banua.batch.check.Claim;
import id.banua.batch.check.FamilyClaims;
import id.banua.batch.check.FamilyRule;
import id.banua.batch.check.Finding;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.IndicatorId;
import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.stream.Stream;

/** A rate of the region lies between the lowest and the highest rate of the regions below it. */
public final class WholeBetweenParts implements FamilyRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "whole_between_parts",
            Severity.WARN,
            new Message("Provinsi di antara kabupaten/kotanya", "The province lies between its regencies"),
            new Message(
                    "Angka provinsi adalah rata-rata tertimbang kabupaten/kotanya, jadi tidak mungkin di bawah yang terendah atau di atas yang tertinggi. Hanya diperiksa bila semua berangka.",
                    "The rate of a province is a weighted mean of its regencies, so it cannot lie below the lowest or above the highest of them. Examined only where all have figures."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<List<SeriesKey>> relations() {
        return RATES.stream().map(SeriesKey::total).map(List::of).toList();
    }

    private static final List<String> RATES = List.of(
            IndicatorId.POVERTY_RATE,
            IndicatorId.POVERTY_GAP_INDEX,
            IndicatorId.POVERTY_SEVERITY_INDEX,
            IndicatorId.OPEN_UNEMPLOYMENT_RATE,
            IndicatorId.LABOUR_FORCE_PARTICIPATION_RATE);

    @Override
    public List<Finding> examine(FamilyClaims family) {
        return RATES.stream()
                .map(SeriesKey::total)
                .flatMap(series ->
                        family.parent().of(series).keySet().stream().flatMap(period -> examine(family, series, period)))
                .toList();
    }

    private Stream<Finding> examine(FamilyClaims family, SeriesKey series, ReferencePeriod period) {
        List<Claim> parts =
                family.ofAllParts(series, period).stream().flatMap(List::stream).toList();
        if (parts.isEmpty()) {
            return Stream.empty();
        }
        double low = parts.stream().mapToDouble(Claim::low).min().orElseThrow();
        double high = parts.stream().mapToDouble(Claim::high).max().orElseThrow();
        return family.parent().of(series, period).stream()
                .filter(whole -> whole.high() < low || whole.low() > high)
                .map(whole -> finding(
                        whole.id(),
                        Message.of(
                                "%s diharapkan antara %s dan %s, angka terendah dan tertinggi wilayah di bawahnya",
                                "%s was expected between %s and %s, the lowest and the highest of the regions below",
                                whole.value(),
                                low,
                                high)));
    }
}
