package id.banua.batch.poverty;

import id.banua.batch.check.Around;
import id.banua.batch.check.Claim;
import id.banua.batch.check.Combinations;
import id.banua.batch.check.Finding;
import id.banua.batch.check.Message;
import id.banua.batch.check.RegionClaims;
import id.banua.batch.check.RegionRule;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.IndicatorId;
import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** The population that a count and a rate imply, count / rate, moves smoothly from round to round. */
public final class ImpliedPopulation implements RegionRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "implied_population_is_smooth",
            Severity.WARN,
            new Message("Jumlah, persentase, dan penduduk cocok", "Count, rate and population fit"),
            new Message(
                    "Jumlah penduduk miskin dibagi persentasenya adalah jumlah penduduk. Angka itu hanya berubah sedikit"
                            + " antarputaran; bila melompat, jumlah atau persentasenya keliru atau dari periode lain.",
                    "The number of poor people divided by their rate is the population. It changes little between"
                            + " rounds; where it jumps, the count or the rate is wrong or belongs to another period."));

    private static final SeriesKey COUNT = SeriesKey.total(IndicatorId.POOR_POPULATION);
    private static final SeriesKey RATE = SeriesKey.total(IndicatorId.POVERTY_RATE);

    /** Rounds further apart are not compared: the survey's population weights are rebased with each census. */
    private static final int HORIZON_MONTHS = 36;

    /** A share a year, that of the fastest growing regencies of Kalimantan between the censuses of 2010 and 2020. */
    private static final double DRIFT_PER_YEAR = 0.04;

    /** A share: a step between two releases that use different projections. */
    private static final double REBASE = 0.01;

    /** With fewer neighbours nobody can say who is wrong. */
    private static final int WITNESSES = 2;

    private record Implied(ReferencePeriod period, double low, double high) {

        static Implied of(List<Claim> countAndRate) {
            Claim count = countAndRate.get(0);
            Claim rate = countAndRate.get(1);
            return new Implied(
                    count.cell().period(),
                    100 * count.low() / rate.high(),
                    100 * count.high() / Math.max(rate.low(), Double.MIN_NORMAL));
        }

        double middle() {
            return Math.rint((low + high) / 2);
        }

        int monthsTo(Implied other) {
            return Math.abs(period.monthsUntil(other.period));
        }

        boolean agreesWith(Implied other) {
            double slack = REBASE + DRIFT_PER_YEAR * monthsTo(other) / 12.0;
            return low <= other.high * (1 + slack) && high >= other.low * (1 - slack);
        }
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<List<SeriesKey>> relations() {
        return List.of(List.of(COUNT, RATE));
    }

    @Override
    public List<Finding> examine(RegionClaims claims) {
        Set<ReferencePeriod> periods = claims.of(COUNT).keySet();
        List<Implied> all = periods.stream()
                .flatMap(period -> cells(claims, period).all().stream().map(Implied::of))
                .toList();
        return periods.stream()
                .flatMap(period -> cells(claims, period).accuse(claims, new Smoothness(all)).entrySet().stream())
                .map(accused -> finding(accused.getKey(), accused.getValue()))
                .toList();
    }

    /** What a count and a rate must satisfy beside the populations that the other rounds imply. */
    private record Smoothness(List<Implied> all) implements Combinations.Relation {
        @Override
        public boolean holds(List<Claim> pair) {
            return isSupported(Implied.of(pair), all);
        }

        @Override
        public Message explain(List<Claim> pair) {
            return ImpliedPopulation.explain(Implied.of(pair), pair, all);
        }

        @Override
        public OptionalDouble implied(List<Claim> pair, int which) {
            OptionalDouble population = Around.median(witnesses(Implied.of(pair), all).stream()
                    .map(Implied::middle)
                    .toList());
            if (population.isEmpty()) {
                return population;
            }
            return OptionalDouble.of(
                    which == 0
                            ? pair.get(1).value() * population.getAsDouble() / 100
                            : 100 * pair.get(0).value() / population.getAsDouble());
        }
    }

    private static Combinations cells(RegionClaims claims, ReferencePeriod period) {
        return new Combinations(List.of(claims.of(COUNT, period), claims.of(RATE, period)));
    }

    /**
     * One of the two nearest rounds agrees: a step in the population, such as a split or a new census, leaves each round
     * with one agreeing neighbour, a wrong figure with none. Too few neighbours prove nothing.
     */
    private static boolean isSupported(Implied implied, List<Implied> all) {
        List<Implied> witnesses = witnesses(implied, all);
        long rounds = witnesses.stream().map(Implied::period).distinct().count();
        return rounds < WITNESSES || witnesses.stream().anyMatch(implied::agreesWith);
    }

    /** The pairs of the nearest round before and the nearest after, or of the two nearest on the one side there is. */
    private static List<Implied> witnesses(Implied implied, List<Implied> all) {
        List<ReferencePeriod> near = all.stream()
                .filter(other -> !other.period().equals(implied.period()))
                .filter(other -> implied.monthsTo(other) <= HORIZON_MONTHS)
                .map(Implied::period)
                .distinct()
                .sorted()
                .toList();
        int before = (int) near.stream()
                .filter(period -> period.compareTo(implied.period()) < 0)
                .count();
        int first = Math.max(0, Math.min(before - 1, near.size() - WITNESSES));
        List<ReferencePeriod> nearest = near.subList(first, Math.min(near.size(), first + WITNESSES));
        return all.stream().filter(other -> nearest.contains(other.period())).toList();
    }

    private static Message explain(Implied implied, List<Claim> pair, List<Implied> all) {
        return Message.of(
                "%s / %s%% berarti penduduk %s sampai %s; putaran terdekat berarti %s",
                "%s / %s%% implies a population of %s to %s; the nearest rounds imply %s",
                pair.get(0).value(),
                pair.get(1).value(),
                Math.rint(implied.low()),
                Math.rint(implied.high()),
                nearest(witnesses(implied, all)));
    }

    private static Message nearest(List<Implied> witnesses) {
        List<Message> words = witnesses.stream()
                .map(witness -> Message.of("%s: %s", "%s: %s", witness.period(), witness.middle()))
                .distinct()
                .toList();
        return new Message(
                words.stream().map(Message::indonesian).collect(Collectors.joining("; ")),
                words.stream().map(Message::english).collect(Collectors.joining("; ")));
    }
}
