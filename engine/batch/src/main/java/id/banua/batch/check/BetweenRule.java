package id.banua.batch.check;

import java.util.List;
import java.util.OptionalDouble;

/** The whole, first of its group, lies between its two parts, since it is their weighted mean. */
public abstract class BetweenRule extends RelationRule {
    private static final long serialVersionUID = 1L;

    @Override
    public final boolean holds(List<Claim> wholeAndParts) {
        Claim whole = wholeAndParts.get(0);
        Claim one = wholeAndParts.get(1);
        Claim other = wholeAndParts.get(2);
        return whole.high() >= Math.min(one.low(), other.low()) && whole.low() <= Math.max(one.high(), other.high());
    }

    /** The nearest value that would do: that of the nearer part for the whole, that of the whole for the nearer part. */
    @Override
    public final OptionalDouble implied(List<Claim> wholeAndParts, int which) {
        double whole = wholeAndParts.get(0).value();
        double one = wholeAndParts.get(1).value();
        double other = wholeAndParts.get(2).value();
        if (which == 0) {
            return OptionalDouble.of(Math.abs(whole - one) < Math.abs(whole - other) ? one : other);
        }
        return OptionalDouble.of(whole);
    }

    @Override
    public final Message explain(List<Claim> wholeAndParts) {
        Claim one = wholeAndParts.get(1);
        Claim other = wholeAndParts.get(2);
        return Message.of(
                "Total %s diharapkan di antara %s %s dan %s %s (dengan pembulatan %s sampai %s)",
                "The total %s was expected between %s %s and %s %s (with rounding %s to %s)",
                wholeAndParts.get(0).value(),
                word(one),
                one.value(),
                word(other),
                other.value(),
                Math.min(one.low(), other.low()),
                Math.max(one.high(), other.high()));
    }

    private static Message word(Claim claim) {
        return Words.of(claim.cell().breakdown());
    }
}
