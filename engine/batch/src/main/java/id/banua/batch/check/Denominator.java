package id.banua.batch.check;

import id.banua.model.period.ReferencePeriod;
import java.util.List;

/**
 * How many people a count and a rate of one period mean together: 100 x count / rate.
 *
 * @param low if rounding made the count too large and the rate too small
 * @param high if rounding did the opposite
 */
record Denominator(ReferencePeriod period, double low, double high) {

    /** Of a count, first, and a rate in percent. */
    static Denominator of(List<Claim> countAndRate) {
        Claim count = countAndRate.get(0);
        Claim rate = countAndRate.get(1);
        return new Denominator(
                count.cell().period(),
                100 * count.low() / rate.high(),
                100 * count.high() / Math.max(rate.low(), Double.MIN_NORMAL));
    }

    double middle() {
        return (low + high) / 2;
    }

    int monthsTo(ReferencePeriod other) {
        return period.monthsUntil(other);
    }

    /** Whether both can be one number, or numbers that differ by that share. */
    boolean agreesWith(Denominator other, double slack) {
        return low <= other.high * (1 + slack) && high >= other.low * (1 - slack);
    }

    /**
     * What this and another one lead to expect in a third period if people grow evenly; outside of the two no faster
     * than by a share a year.
     */
    Denominator expected(Denominator other, ReferencePeriod then, double fastest) {
        double span = monthsTo(other.period);
        double way = monthsTo(then) / span;
        boolean isOutside = way < 0 || way > 1;
        double limit = fastest * Math.abs(way * span) / 12;
        double growth = way * Math.log(other.middle() / middle());
        double change = isOutside ? Math.max(-limit, Math.min(limit, growth)) : growth;
        double middle = middle() * Math.exp(change);
        double width =
                Math.abs(1 - way) * (high - low) / middle() + Math.abs(way) * (other.high - other.low) / other.middle();
        return new Denominator(then, middle * (1 - width / 2), middle * (1 + width / 2));
    }
}
