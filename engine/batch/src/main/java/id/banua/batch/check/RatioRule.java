package id.banua.batch.check;

import java.util.List;
import java.util.OptionalDouble;

/** The rate, first of its group, is numerator / denominator x 100, the second and third. */
public abstract class RatioRule extends RelationRule {
    private static final long serialVersionUID = 1L;

    @Override
    public final boolean holds(List<Claim> claims) {
        Claim rate = claims.get(0);
        return rate.high() >= low(claims) * (1 - 1e-9) && rate.low() <= high(claims) * (1 + 1e-9);
    }

    /** The share by which figures of different releases may miss each other; none within one source. */
    protected double tolerance() {
        return 0;
    }

    @Override
    public final OptionalDouble implied(List<Claim> claims, int which) {
        double rate = claims.get(0).value();
        double numerator = claims.get(1).value();
        double denominator = claims.get(2).value();
        return OptionalDouble.of(
                switch (which) {
                    case 0 -> 100 * numerator / denominator;
                    case 1 -> rate * denominator / 100;
                    default -> 100 * numerator / rate;
                });
    }

    private double low(List<Claim> claims) {
        return 100 * (1 - tolerance()) * claims.get(1).low() / claims.get(2).high();
    }

    private double high(List<Claim> claims) {
        return 100 * (1 + tolerance()) * claims.get(1).high() / claims.get(2).low();
    }

    @Override
    public final Message explain(List<Claim> claims) {
        return Message.of(
                "%s / %s berarti %s sampai %s persen, ditemukan %s",
                "%s / %s implies %s to %s percent, found %s",
                claims.get(1).value(),
                claims.get(2).value(),
                low(claims),
                high(claims),
                claims.get(0).value());
    }
}
