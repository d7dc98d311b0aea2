package id.banua.batch.poverty;

import id.banua.batch.check.Claim;
import id.banua.batch.check.Combinations;
import id.banua.batch.check.Finding;
import id.banua.batch.check.Message;
import id.banua.batch.check.RegionClaims;
import id.banua.batch.check.RegionRule;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.Breakdown;
import id.banua.model.period.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

    /** Rounds further apart are not compared: the survey's population weights are rebased with each census. */
    private static final int HORIZON_MONTHS = 36;

    /** A share a year: above the growth of any Indonesian province (Kaltim 2010-2020: 2.1 percent a year, BPS SP2020). */
    private static final double DRIFT_PER_YEAR = 0.025;

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

        boolean isNear(Implied other) {
            return Math.abs(period.monthsUntil(other.period)) <= HORIZON_MONTHS && !period.equals(other.period);
        }

        boolean agreesWith(Implied other) {
            double slack = REBASE + DRIFT_PER_YEAR * Math.abs(period.monthsUntil(other.period)) / 12.0;
            return low <= other.high * (1 + slack) && high >= other.low * (1 - slack);
        }
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(RegionClaims claims) {
        return Stream.of(Breakdown.TOTAL, Breakdown.URBAN, Breakdown.RURAL)
                .flatMap(breakdown -> examine(claims, breakdown))
                .toList();
    }

    private Stream<Finding> examine(RegionClaims claims, Breakdown breakdown) {
        List<ReferencePeriod> periods = List.copyOf(claims.periodsOf("poor_population", breakdown));
        List<Implied> all = new ArrayList<>();
        for (ReferencePeriod period : periods) {
            cells(claims, breakdown, period).all().forEach(pair -> all.add(Implied.of(pair)));
        }
        return periods.stream()
                .flatMap(period -> cells(claims, breakdown, period)
                        .accuse(pair -> isSupported(Implied.of(pair), all), pair -> explain(pair, all))
                        .entrySet()
                        .stream()
                        .map(accused -> finding(accused.getKey(), accused.getValue())));
    }

    private static Combinations cells(RegionClaims claims, Breakdown breakdown, ReferencePeriod period) {
        return new Combinations(
                List.of(claims.of("poor_population", breakdown, period), claims.of("poverty_rate", breakdown, period)));
    }

    /** Most of the neighbouring rounds agree with it; too few neighbours prove nothing. */
    private static boolean isSupported(Implied implied, List<Implied> all) {
        List<Implied> near = all.stream().filter(implied::isNear).toList();
        long agreeing = near.stream().filter(implied::agreesWith).count();
        return near.stream().map(Implied::period).distinct().count() < WITNESSES || 2 * agreeing >= near.size();
    }

    private static Message explain(List<Claim> pair, List<Implied> all) {
        Implied implied = Implied.of(pair);
        double[] around = all.stream()
                .filter(implied::isNear)
                .mapToDouble(other -> (other.low() + other.high()) / 2)
                .sorted()
                .toArray();
        return Message.of(
                "%s / %s%% berarti penduduk %s sampai %s; putaran sekitarnya berarti sekitar %s",
                "%s / %s%% implies a population of %s to %s; the rounds around it imply about %s",
                pair.get(0).value(),
                pair.get(1).value(),
                Math.rint(implied.low()),
                Math.rint(implied.high()),
                Math.rint(around[around.length / 2]));
    }
}
