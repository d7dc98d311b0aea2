package id.banua.batch.poverty;

import id.banua.batch.check.Around;
import id.banua.batch.check.Claim;
import id.banua.batch.check.Message;
import id.banua.batch.check.RegionClaims;
import id.banua.batch.check.RelationRule;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.IndicatorId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The urban and the rural population that counts and rates imply make up the population of the whole. */
public final class ImpliedPopulations extends RelationRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "implied_populations_add_up",
            Severity.WARN,
            new Message("Penduduk kota dan desa berjumlah seluruhnya", "Urban and rural people make all people"),
            new Message(
                    "Jumlah miskin dibagi persentasenya adalah jumlah penduduk: di perkotaan, di perdesaan, dan seluruhnya. Dua"
                            + " yang pertama harus berjumlah yang ketiga, dalam batas pembulatan keenam angkanya. Salah satu angka"
                            + " yang keliru seperseratus pun ketahuan, tanpa deret waktu.",
                    "The poor divided by their rate are the people: urban, rural and all of them. The first two must make the third,"
                            + " within the rounding of the six figures. One figure that is wrong by a hundredth is found out, without"
                            + " any series."));

    /** The place of the first rate, after the three counts. */
    private static final int RATES = 3;

    private static final List<Breakdown> PARTS = List.of(Breakdown.URBAN, Breakdown.RURAL, Breakdown.TOTAL);

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** Three counts, then three rates: urban, rural, total. */
    @Override
    protected List<List<SeriesKey>> groups() {
        return List.of(Stream.of(IndicatorId.POOR_POPULATION, IndicatorId.POVERTY_RATE)
                .flatMap(indicator -> PARTS.stream().map(part -> new SeriesKey(indicator, part)))
                .toList());
    }

    @Override
    public boolean holds(List<Claim> figures) {
        return low(figures, 0) + low(figures, 1) <= high(figures, 2) * (1 + 1e-9)
                && high(figures, 0) + high(figures, 1) >= low(figures, 2) * (1 - 1e-9);
    }

    private static double low(List<Claim> figures, int part) {
        return 100 * figures.get(part).low() / figures.get(part + 3).high();
    }

    private static double high(List<Claim> figures, int part) {
        double rate = figures.get(part + 3).low();
        return rate > 0 ? 100 * figures.get(part).high() / rate : Double.POSITIVE_INFINITY;
    }

    private static double middle(List<Claim> figures, int part) {
        return 100 * figures.get(part).value() / figures.get(part + 3).value();
    }

    @Override
    public OptionalDouble implied(List<Claim> figures, int which) {
        int part = which % 3;
        double people =
                part == 2 ? middle(figures, 0) + middle(figures, 1) : middle(figures, 2) - middle(figures, 1 - part);
        double count = figures.get(part).value();
        double rate = figures.get(part + 3).value();
        return people > 0
                ? OptionalDouble.of(which < 3 ? people * rate / 100 : 100 * count / people)
                : OptionalDouble.empty();
    }

    /** A count that is corrected must still make the sum of the counts; a rate that is corrected leaves it as it is. */
    @Override
    public boolean isExplainedBy(List<Claim> figures, int which, RegionClaims region) {
        OptionalDouble implied = implied(figures, which);
        List<Claim> counts = figures.subList(0, 3);
        if (implied.isEmpty()) {
            return false;
        }
        double slack = which < 3 ? tolerance(figures) * implied.getAsDouble() : 0;
        double other = which < 3 ? implied.getAsDouble() - figures.get(which).value() : 0;
        double missing = counts.get(2).value()
                - counts.get(0).value()
                - counts.get(1).value()
                + (which == 2 ? other : which < 2 ? -other : 0);
        return Math.abs(missing)
                <= slack + counts.stream().mapToDouble(Claim::halfWidth).sum();
    }

    /** Urban for rural, of the rates or of the counts: the people are the same then, so the series tell which. */
    @Override
    public List<Integer> exchanged(List<Claim> figures, RegionClaims region) {
        Claim urban = figures.get(RATES);
        Claim rural = figures.get(RATES + 1);
        List<Claim> exchanged = new ArrayList<>(figures);
        exchanged.set(RATES, urban.withValue(rural.value(), rural.halfWidth()));
        exchanged.set(RATES + 1, rural.withValue(urban.value(), urban.halfWidth()));
        return !holds(exchanged)
                ? List.of()
                : Stream.of(RATES, 0)
                        .filter(first -> figures.get(first)
                                .sourceId()
                                .equals(figures.get(first + 1).sourceId()))
                        .max(Comparator.comparingDouble(
                                first -> surpriseSaved(figures.get(first), figures.get(first + 1), region)))
                        .map(first -> List.of(first, first + 1))
                        .orElse(List.of());
    }

    /** By how much less two figures would surprise their series if they were exchanged. */
    private static double surpriseSaved(Claim one, Claim other, RegionClaims region) {
        return Around.surprise(one, one.value(), region).orElse(0)
                + Around.surprise(other, other.value(), region).orElse(0)
                - Around.surprise(one, other.value(), region).orElse(0)
                - Around.surprise(other, one.value(), region).orElse(0);
    }

    /** The share by which rounding may have moved the people of the whole. */
    private static double tolerance(List<Claim> figures) {
        double widths = high(figures, 0)
                - low(figures, 0)
                + high(figures, 1)
                - low(figures, 1)
                + high(figures, 2)
                - low(figures, 2);
        return widths / middle(figures, 2);
    }

    @Override
    public Message explain(List<Claim> figures) {
        return Message.of(
                "Perkotaan %s / %s%% dan perdesaan %s / %s%% berarti %s sampai %s orang, tetapi seluruhnya %s / %s%% berarti"
                        + " %s sampai %s",
                "Urban %s / %s%% and rural %s / %s%% imply %s to %s people, but all of them %s / %s%% imply %s to %s",
                figures.get(0).value(),
                figures.get(3).value(),
                figures.get(1).value(),
                figures.get(4).value(),
                Math.rint(low(figures, 0) + low(figures, 1)),
                Math.rint(high(figures, 0) + high(figures, 1)),
                figures.get(2).value(),
                figures.get(5).value(),
                Math.rint(low(figures, 2)),
                Math.rint(high(figures, 2)));
    }

    /** Whether the counts of a period fit its rates; true where a figure is missing. */
    static boolean fit(List<Claim> counts, RegionClaims region) {
        List<List<Claim>> rates = PARTS.stream()
                .map(part -> region.witnesses(
                        new SeriesKey(IndicatorId.POVERTY_RATE, part),
                        counts.get(0).cell().period()))
                .toList();
        if (rates.stream().anyMatch(List::isEmpty)) {
            return true;
        }
        ImpliedPopulations rule = new ImpliedPopulations();
        return rates.get(0).stream()
                .anyMatch(urban -> rates.get(1).stream()
                        .anyMatch(rural -> rates.get(2).stream()
                                .anyMatch(total -> rule.holds(
                                        List.of(counts.get(0), counts.get(1), counts.get(2), urban, rural, total)))));
    }
}
