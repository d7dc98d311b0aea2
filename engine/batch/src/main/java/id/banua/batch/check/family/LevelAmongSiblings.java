package id.banua.batch.check.family;

import id.banua.batch.check.Around;
import id.banua.batch.check.Claim;
import id.banua.batch.check.FamilyClaims;
import id.banua.batch.check.FamilyRule;
import id.banua.batch.check.Finding;
import id.banua.batch.check.Message;
import id.banua.batch.check.RegionClaims;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.IndicatorId;
import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure of a region is of the order of its siblings': a lost decimal point or unit word leaves it far outside. */
public final class LevelAmongSiblings implements FamilyRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "level_is_usual_among_siblings",
            Severity.WARN,
            new Message("Besarnya wajar di antara saudaranya", "The level is usual among siblings"),
            new Message(
                    "Angka wilayah bersaudara berbeda, tetapi dalam sebaran yang dapat diukur (logaritma, simpangan robust). Angka"
                            + " yang jauh di luar sebaran itu menandakan koma desimal yang bergeser atau kata satuan yang hilang.",
                    "The figures of sibling regions differ, but within a spread that can be measured (logarithms, robust"
                            + " deviations). A value far outside of it points to a shifted decimal point or a lost unit word."));

    private static final List<String> LEVELS = List.of(
            IndicatorId.POVERTY_RATE,
            IndicatorId.POVERTY_GAP_INDEX,
            IndicatorId.POVERTY_LINE,
            IndicatorId.OPEN_UNEMPLOYMENT_RATE,
            IndicatorId.LABOUR_FORCE_PARTICIPATION_RATE);

    /** What grows with the size of a region. */
    private static final List<String> COUNTS = List.of(
            IndicatorId.POOR_POPULATION,
            IndicatorId.REGISTERED_POPULATION,
            IndicatorId.LABOUR_FORCE,
            IndicatorId.UNEMPLOYED);

    /** Some regencies are a few islands: a hundredth of their siblings' people is possible, a thousandth is not. */
    private static final double ISLANDS = Math.log(300);

    /** No region has ten times the people of five siblings together, or of as many middle ones where several stand out. */
    private static final double DOMINANT = 10;

    /** Robust deviations of the siblings' logarithms. */
    private static final double UNUSUAL = 6;

    private static final double MAD_TO_SD = 1.4826;

    /** So much of a deviation is never unusual: {@value #UNUSUAL} of these are a factor of 3.3. */
    private static final double CALM = 0.2;

    /** The same of participation, which hardly differs: a factor of 1.35. */
    private static final double EVEN = 0.05;

    private static final int ENOUGH = 5;

    /** Within a factor of two of the region's own rounds, as a logarithm; within a tenth of participation. */
    private static final double USUAL_THERE = Math.log(2);

    private static final double EVEN_THERE = 0.1;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Scope scope() {
        return Scope.SIBLINGS;
    }

    @Override
    public List<List<SeriesKey>> relations() {
        return Stream.concat(LEVELS.stream(), COUNTS.stream())
                .map(SeriesKey::total)
                .map(List::of)
                .toList();
    }

    @Override
    public List<Finding> examine(FamilyClaims family) {
        return Stream.concat(LEVELS.stream(), COUNTS.stream())
                .map(SeriesKey::total)
                .flatMap(series -> periods(family, series)
                        .flatMap(period -> examine(family.ofChildren(series, period).stream()
                                .flatMap(List::stream)
                                .filter(claim -> claim.value() > 0)
                                .toList()))
                        .filter(accused -> !isUsualThere(accused, family)))
                .map(accused -> finding(accused.claim().id(), accused.message()))
                .toList();
    }

    private static Stream<ReferencePeriod> periods(FamilyClaims family, SeriesKey series) {
        TreeSet<ReferencePeriod> periods = new TreeSet<>();
        family.children()
                .values()
                .forEach(child -> periods.addAll(child.of(series).keySet()));
        return periods.stream();
    }

    private record Accused(Claim claim, Message message) {}

    /** A capital among poor regencies stands apart year after year: its own series speaks for it. */
    private static boolean isUsualThere(Accused accused, FamilyClaims family) {
        Claim claim = accused.claim();
        RegionClaims region = family.children().get(claim.cell().regionCode());
        return region != null
                && Around.surprise(claim, claim.value(), region).orElse(Double.MAX_VALUE)
                        < (isEven(claim.cell().indicatorId()) ? EVEN_THERE : USUAL_THERE);
    }

    private static Stream<Accused> examine(List<Claim> claims) {
        long regions = claims.stream()
                .map(claim -> claim.cell().regionCode())
                .distinct()
                .count();
        if (regions < ENOUGH) {
            return Stream.empty();
        }
        List<Double> logs =
                claims.stream().map(claim -> Math.log(claim.value())).toList();
        double usual = Around.median(logs).orElse(0);
        double limit = limit(claims.get(0).cell().indicatorId(), logs, usual);
        double most = most(claims, Math.exp(usual));
        return claims.stream()
                .filter(claim -> Math.abs(Math.log(claim.value()) - usual) > limit || claim.value() > most)
                .map(claim -> new Accused(
                        claim,
                        Message.of(
                                "%s; saudaranya sekitar %s, dari %s sampai %s diharapkan",
                                "%s; its siblings have about %s, from %s to %s was expected",
                                claim.value(),
                                Math.exp(usual),
                                Math.exp(usual - limit),
                                Math.min(most, Math.exp(usual + limit)))));
    }

    /** Of a count ten times all but the largest together, or ten times as many middle ones: others may stand out too. */
    private static double most(List<Claim> claims, double middle) {
        if (!COUNTS.contains(claims.get(0).cell().indicatorId())) {
            return Double.MAX_VALUE;
        }
        Map<String, Double> largest =
                claims.stream().collect(Collectors.toMap(claim -> claim.cell().regionCode(), Claim::value, Math::max));
        double sum = largest.values().stream().mapToDouble(Double::doubleValue).sum();
        double top =
                largest.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return DOMINANT * Math.min(sum - top, (largest.size() - 1) * middle);
    }

    private static double limit(String indicatorId, List<Double> logs, double usual) {
        double spread = MAD_TO_SD
                * Around.median(logs.stream().map(log -> Math.abs(log - usual)).toList())
                        .orElse(0);
        return Math.max(
                COUNTS.contains(indicatorId) ? ISLANDS : 0,
                UNUSUAL * Math.max(isEven(indicatorId) ? EVEN : CALM, spread));
    }

    private static boolean isEven(String indicatorId) {
        return indicatorId.equals(IndicatorId.LABOUR_FORCE_PARTICIPATION_RATE);
    }
}
