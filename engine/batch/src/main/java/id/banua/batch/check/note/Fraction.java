package id.banua.batch.check.note;

import id.banua.batch.check.Message;
import id.banua.batch.check.note.PrintedNumber.Reading;
import java.util.List;
import java.util.Optional;

/** A part of a whole, each with its rounding. */
record Fraction(Reading part, Reading whole) {
    /** A share that is further from the one told speaks of something else. */
    private static final double SAME_THING = 2;

    /**
     * Why the share told comes out of none of the fractions; empty where it comes out of one, or where none speaks of it.
     *
     * @param told in percent, give or take {@code slack}
     */
    static Optional<Message> misfit(List<Fraction> readings, double told, double slack) {
        return readings.stream().anyMatch(fraction -> fraction.fits(told, slack))
                ? Optional.empty()
                : readings.stream()
                        .filter(fraction -> isSameThing(fraction.percent(), told))
                        .findFirst()
                        .map(fraction -> fraction.explain(told));
    }

    /** Whether two values are of one size, so that they may speak of one thing. */
    static boolean isSameThing(double one, double other) {
        return one < SAME_THING * other && other < SAME_THING * one;
    }

    private double percent() {
        return 100 * part.value() / whole.value();
    }

    private double low() {
        return 100 * part.low() / whole.high();
    }

    private double high() {
        return 100 * part.high() / whole.low();
    }

    private boolean fits(double told, double slack) {
        return low() <= told + slack && high() >= told - slack;
    }

    private Message explain(double told) {
        return Message.of(
                "%s / %s adalah %s sampai %s persen, ditemukan %s",
                "%s / %s is %s to %s percent, found %s", part.value(), whole.value(), low(), high(), told);
    }
}
