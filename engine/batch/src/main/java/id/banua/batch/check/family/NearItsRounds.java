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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A value lies near one of the rounds around it: no further than twice the distance that 98 of 100 values of the
 * region and its siblings keep in that series. Distances are logarithms of ratios, so each family sets its own measure.
 */
public final class NearItsRounds implements FamilyRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "value_is_near_its_rounds",
            Severity.WARN,
            new Message("Angka dekat dengan putaran di sekitarnya", "The value is near the rounds around it"),
            new Message(
                    "Angka dibandingkan dengan yang terdekat dari dua putaran sebelum dan sesudahnya. Ukurannya diberikan wilayah itu"
                            + " sendiri bersama saudaranya: yang lebih dari dua kali jarak 98 dari 100 angka mereka menandakan salah cetak.",
                    "A value is held against the nearest of the two rounds before and after it. The region and its siblings give the"
                            + " measure: more than twice the distance that 98 of 100 of their values keep points to a misprint."));

    private static final double NEARLY_ALL = 0.98;

    private static final double FAR = 2;

    /** Two percent are near in the calmest series. */
    private static final double CALM = 0.02;

    /** Fewer values of a family have no habit. */
    private static final int HABIT = 30;

    private static final int WITNESSES = 2;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Scope scope() {
        return Scope.SIBLINGS;
    }

    /** A claim and its distance from the nearest round around it. */
    private record Distance(Claim claim, double size) {}

    @Override
    public List<Finding> examine(FamilyClaims family) {
        Set<SeriesKey> all = new LinkedHashSet<>();
        family.children().values().forEach(child -> all.addAll(child.series()));
        return all.stream().flatMap(series -> examine(family, series).stream()).toList();
    }

    private List<Finding> examine(FamilyClaims family, SeriesKey series) {
        List<Distance> distances = new ArrayList<>();
        for (RegionClaims child : family.children().values()) {
            child.of(series).values().stream()
                    .flatMap(List::stream)
                    .forEach(claim ->
                            distance(claim, family).ifPresent(size -> distances.add(new Distance(claim, size))));
        }
        if (distances.size() < HABIT) {
            return List.of();
        }
        double[] sorted =
                distances.stream().mapToDouble(Distance::size).sorted().toArray();
        double usual = sorted[(int) (NEARLY_ALL * (sorted.length - 1))];
        return distances.stream()
                .filter(found -> found.size() > Math.max(CALM, FAR * usual))
                .filter(found -> !family.regionOf(found.claim()).confirms(found.claim()))
                .map(found -> finding(found.claim().id(), explain(found, usual, around(found.claim(), family))))
                .toList();
    }

    /** From the nearest of the rounds around it, what rounding explains left out; empty beside fewer than two. */
    private static OptionalDouble distance(Claim claim, FamilyClaims family) {
        List<Double> around = around(claim, family);
        if (around.size() < WITNESSES || claim.value() <= 0) {
            return OptionalDouble.empty();
        }
        double rounding = claim.halfWidth() / claim.value();
        return around.stream()
                .filter(value -> value > 0)
                .mapToDouble(value -> Math.max(0, Math.abs(Math.log(claim.value() / value)) - rounding))
                .min();
    }

    /** The rounds around it that are about the same ground: a region that was split steps to another level. */
    private static List<Double> around(Claim claim, FamilyClaims family) {
        String indicator = claim.cell().indicatorId();
        String region = claim.cell().regionCode();
        return Around.rounds(claim, family.regionOf(claim))
                .filter(round -> family.isOneGround(
                        indicator, region, claim.cell().period(), round.cell().period()))
                .map(Claim::value)
                .toList();
    }

    private static Message explain(Distance found, double usual, List<Double> around) {
        return Message.of(
                "%s; putaran di sekitarnya dari %s sampai %s. Yang terdekat berbeda %s persen, padahal 98 dari 100 angka di wilayah"
                        + " ini dan saudaranya berbeda paling banyak %s persen",
                "%s; the rounds around it go from %s to %s. The nearest differs by %s percent, where 98 of 100 values here and of"
                        + " its siblings differ by at most %s percent",
                found.claim().value(),
                around.stream().mapToDouble(Double::doubleValue).min().orElse(0),
                around.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                percent(found.size()),
                percent(usual));
    }

    /** By how much the larger exceeds the smaller, to a tenth. */
    private static double percent(double logarithm) {
        return Math.rint(1000 * Math.expm1(logarithm)) / 10;
    }
}
