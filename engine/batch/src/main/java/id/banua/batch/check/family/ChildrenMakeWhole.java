package id.banua.batch.check.family;

import id.banua.batch.check.Around;
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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Counts of the regions below add up to the count of the region. */
public final class ChildrenMakeWhole implements FamilyRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "children_make_whole",
            Severity.WARN,
            new Message("Kabupaten/kota berjumlah provinsi", "Regencies make the province"),
            new Message(
                    "Jumlah orang di semua wilayah bawahan harus sama dengan jumlah wilayah induknya, dalam batas pembulatan. Hanya diperiksa bila semua wilayah bawahan berangka.",
                    "The counts of all regions below must add up to that of the region above, within rounding. Examined only where all of them have figures."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<List<SeriesKey>> relations() {
        return COUNTS.stream().map(SeriesKey::total).map(List::of).toList();
    }

    static final List<String> COUNTS = List.of(
            IndicatorId.POOR_POPULATION,
            IndicatorId.WORKING_AGE_POPULATION,
            IndicatorId.LABOUR_FORCE,
            IndicatorId.EMPLOYED,
            IndicatorId.UNEMPLOYED,
            IndicatorId.REGISTERED_POPULATION);

    @Override
    public List<Finding> examine(FamilyClaims family) {
        return COUNTS.stream()
                .map(SeriesKey::total)
                .flatMap(series ->
                        family.parent().of(series).keySet().stream().flatMap(period -> examine(family, series, period)))
                .toList();
    }

    private Stream<Finding> examine(FamilyClaims family, SeriesKey series, ReferencePeriod period) {
        List<List<Claim>> parts = family.ofAllParts(series, period);
        if (parts.isEmpty()) {
            return Stream.empty();
        }
        double low = parts.stream()
                .mapToDouble(cell -> cell.stream().mapToDouble(Claim::low).min().orElse(0))
                .sum();
        double high = parts.stream()
                .mapToDouble(
                        cell -> cell.stream().mapToDouble(Claim::high).max().orElse(0))
                .sum();
        List<Claim> wholes = family.parent().of(series, period);
        if (wholes.stream().anyMatch(whole -> whole.high() >= low && whole.low() <= high)) {
            return wholes.stream()
                    .filter(whole -> whole.high() < low || whole.low() > high)
                    .map(whole -> finding(whole.id(), explain(whole, low, high)));
        }
        return Stream.of(wholes.get(0)).map(whole -> finding(suspect(family, parts, whole), explain(whole, low, high)));
    }

    /** The claim that stands out most from its own series: one of the parts, or the whole where none can be told. */
    private static String suspect(FamilyClaims family, List<List<Claim>> parts, Claim whole) {
        return Stream.concat(parts.stream().flatMap(List::stream), Stream.of(whole))
                .filter(claim -> Around.surprise(claim, claim.value(), family.regionOf(claim))
                        .isPresent())
                .max(Comparator.comparingDouble(claim -> Around.surprise(claim, claim.value(), family.regionOf(claim))
                        .orElse(0)))
                .orElse(whole)
                .id();
    }

    private static Message explain(Claim whole, double low, double high) {
        return Message.of(
                "Bagian berjumlah %s sampai %s, tetapi keseluruhannya %s",
                "The parts add up to %s to %s, but the whole is %s", low, high, whole.value());
    }
}
