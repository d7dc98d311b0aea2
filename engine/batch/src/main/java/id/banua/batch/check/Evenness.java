package id.banua.batch.check;

import id.banua.model.period.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a count and a rate must satisfy beside the denominators that the other rounds imply.
 *
 * @param all the denominators of each round
 * @param calm the share by which one may leave its even growth
 */
record Evenness(NavigableMap<ReferencePeriod, List<Denominator>> all, double calm) implements Combinations.Relation {
    /** Rounds further apart tell little of each other. */
    private static final int HORIZON_MONTHS = 36;

    /** A share a year, that of the fastest growing regencies of Kalimantan between the censuses of 2010 and 2020. */
    private static final double FASTEST_GROWTH = 0.04;

    /** With fewer rounds around nobody can say who is wrong. */
    private static final int WITNESSES = 2;

    /** Of each side: so that one wrong round does not accuse the next. */
    private static final int ROUNDS = 3;

    @Override
    public boolean holds(List<Claim> countAndRate) {
        Denominator found = Denominator.of(countAndRate);
        List<List<Denominator>> before = before(found.period());
        List<List<Denominator>> after = after(found.period());
        return before.size() + after.size() < WITNESSES
                || expected(found.period(), before, after).anyMatch(other -> found.agreesWith(other, calm))
                || isBesideAStep(found, before, after);
    }

    /** Where a side has few rounds, or the two nearest differ by a step or an error, agreeing with one is enough. */
    private boolean isBesideAStep(Denominator found, List<List<Denominator>> before, List<List<Denominator>> after) {
        List<List<Denominator>> nearest =
                Stream.concat(before.stream().limit(1), after.stream().limit(1)).toList();
        if (nearest.size() < WITNESSES) {
            nearest = Stream.concat(before.stream(), after.stream())
                    .limit(WITNESSES)
                    .toList();
        } else if (before.size() >= WITNESSES && after.size() >= WITNESSES && agree(nearest)) {
            return false;
        }
        return nearest.stream()
                .flatMap(List::stream)
                .anyMatch(other -> found.agreesWith(other, slack(other, found.period())));
    }

    private boolean agree(List<List<Denominator>> two) {
        return two.get(0).stream()
                .anyMatch(one ->
                        two.get(1).stream().anyMatch(other -> one.agreesWith(other, slack(one, other.period()))));
    }

    private double slack(Denominator one, ReferencePeriod other) {
        return calm + FASTEST_GROWTH / 2 * Math.abs(one.monthsTo(other)) / 12;
    }

    private Stream<Denominator> expected(
            ReferencePeriod period, List<List<Denominator>> before, List<List<Denominator>> after) {
        List<List<List<Denominator>>> twos = new ArrayList<>();
        addTwo(twos, before, 0, after, 0);
        addTwo(twos, before, 1, after, 0);
        addTwo(twos, before, 0, after, 1);
        for (int nearer = 0; nearer < ROUNDS - 1; nearer++) {
            addTwo(twos, before, nearer, before, nearer + 1);
            addTwo(twos, after, nearer, after, nearer + 1);
        }
        return twos.stream()
                .flatMap(two -> two.get(0).stream()
                        .flatMap(one -> two.get(1).stream().map(other -> one.expected(other, period, FASTEST_GROWTH))));
    }

    private static void addTwo(
            List<List<List<Denominator>>> twos,
            List<List<Denominator>> one,
            int place,
            List<List<Denominator>> other,
            int otherPlace) {
        if (place < one.size() && otherPlace < other.size()) {
            twos.add(List.of(one.get(place), other.get(otherPlace)));
        }
    }

    private List<List<Denominator>> before(ReferencePeriod period) {
        return near(period, all.headMap(period, false).descendingMap());
    }

    private List<List<Denominator>> after(ReferencePeriod period) {
        return near(period, all.tailMap(period, false));
    }

    private static List<List<Denominator>> near(
            ReferencePeriod period, NavigableMap<ReferencePeriod, List<Denominator>> side) {
        return side.entrySet().stream()
                .filter(round -> Math.abs(round.getKey().monthsUntil(period)) <= HORIZON_MONTHS)
                .limit(ROUNDS)
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public Message explain(List<Claim> countAndRate) {
        Denominator found = Denominator.of(countAndRate);
        Denominator expected = nearest(found);
        return Message.of(
                "%s / %s%% berarti %s sampai %s orang; putaran di sekitarnya (%s) berarti sekitar %s (± %s%%)",
                "%s / %s%% implies %s to %s people; the rounds around it (%s) imply about %s (± %s%%)",
                countAndRate.get(0).value(),
                countAndRate.get(1).value(),
                Math.rint(found.low()),
                Math.rint(found.high()),
                rounds(found.period()),
                Math.rint(expected.middle()),
                100 * calm);
    }

    private Message rounds(ReferencePeriod period) {
        return Message.join(
                "; ",
                Stream.concat(
                                before(period).stream().limit(1),
                                after(period).stream().limit(1))
                        .map(round -> round.get(0))
                        .map(round -> Message.of("%s: %s", "%s: %s", round.period(), Math.rint(round.middle())))
                        .toList());
    }

    private Denominator nearest(Denominator found) {
        ReferencePeriod period = found.period();
        return expected(period, before(period), after(period)).findFirst().orElse(found);
    }

    @Override
    public OptionalDouble implied(List<Claim> countAndRate, int which) {
        Denominator expected = nearest(Denominator.of(countAndRate));
        return OptionalDouble.of(
                which == 0
                        ? countAndRate.get(1).value() * expected.middle() / 100
                        : 100 * countAndRate.get(0).value() / expected.middle());
    }
}
