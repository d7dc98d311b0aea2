package id.banua.batch.check;

import java.util.List;
import java.util.OptionalDouble;

/** The whole, first of its group, is the sum of its parts. */
public abstract class SumRule extends RelationRule {
    private static final long serialVersionUID = 1L;

    @Override
    public final boolean holds(List<Claim> claims) {
        double slack = claims.stream().mapToDouble(Claim::halfWidth).sum();
        return Math.abs(claims.get(0).value() - partsOf(claims)) <= slack * (1 + 1e-9);
    }

    @Override
    public final OptionalDouble implied(List<Claim> claims, int which) {
        double parts = partsOf(claims);
        return OptionalDouble.of(
                which == 0
                        ? parts
                        : claims.get(0).value() - parts + claims.get(which).value());
    }

    private static double partsOf(List<Claim> claims) {
        return claims.stream().skip(1).mapToDouble(Claim::value).sum();
    }

    @Override
    public final Message explain(List<Claim> claims) {
        List<Message> parts =
                claims.stream().skip(1).map(claim -> Words.of(claim.series())).toList();
        return Message.of(
                "%s berjumlah %s (± %s), ditemukan %s",
                "%s is %s (± %s), found %s",
                Message.join(" + ", parts),
                partsOf(claims),
                claims.stream().mapToDouble(Claim::halfWidth).sum(),
                claims.get(0).value());
    }
}
