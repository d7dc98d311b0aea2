package id.banua.batch.check;

import id.banua.model.indicator.Breakdown;
import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Two parts of a source are not told in each other's place: urban for rural, men for women. */
public final class PartsInPlace implements RegionRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "parts_are_not_exchanged",
            Severity.WARN,
            new Message("Bagian tidak tertukar", "Parts are not exchanged"),
            new Message(
                    "Bila angka perkotaan dan perdesaan, atau laki-laki dan perempuan, menyimpang dari putaran di sekitarnya tetapi"
                            + " keduanya cocok bila ditukar, kolomnya tertukar.",
                    "Where the urban and the rural figure, or those of men and women, leave the rounds around them, but both fit once"
                            + " they are exchanged, the columns were exchanged."));

    private static final Map<Breakdown, Breakdown> PARTS =
            Map.of(Breakdown.URBAN, Breakdown.RURAL, Breakdown.MALE, Breakdown.FEMALE);

    /** The sum of both distances, as logarithms, below which the parts are much alike. */
    private static final double APART = 0.1;

    /** How many times better both must fit once exchanged. */
    private static final double FAR_BETTER = 3;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(RegionClaims claims) {
        return claims.series().stream()
                .filter(series -> PARTS.containsKey(series.breakdown()))
                .flatMap(series -> claims.of(series).values().stream()
                        .flatMap(List::stream)
                        .flatMap(one -> examine(one, claims)))
                .toList();
    }

    private Stream<Finding> examine(Claim one, RegionClaims claims) {
        Breakdown own = one.cell().breakdown();
        SeriesKey beside = new SeriesKey(
                one.cell().indicatorId(),
                PARTS.getOrDefault(own, own),
                one.series().definitionVersion());
        ReferencePeriod period = one.cell().period();
        return claims.of(beside, period).stream()
                .filter(other -> other.sourceId().equals(one.sourceId()))
                .limit(1)
                .filter(other -> isExchanged(one, other, claims))
                .flatMap(other -> Stream.of(one, other).map(claim -> finding(claim.id(), explain(one, other, claims))));
    }

    private static boolean isExchanged(Claim one, Claim other, RegionClaims claims) {
        double own = distance(one, one.value(), claims) + distance(other, other.value(), claims);
        double exchanged = distance(one, other.value(), claims) + distance(other, one.value(), claims);
        return own > APART && FAR_BETTER * exchanged < own;
    }

    /** Nothing where the series says nothing: then no exchange is better. */
    private static double distance(Claim claim, double value, RegionClaims claims) {
        return Around.surprise(claim, value, claims).orElse(0);
    }

    private static Message explain(Claim one, Claim other, RegionClaims claims) {
        OptionalDouble usual = Around.expected(one, claims);
        OptionalDouble usualOther = Around.expected(other, claims);
        return Message.of(
                "%s %s dan %s %s; menurut putaran di sekitarnya diharapkan sekitar %s dan %s: tertukar, keduanya cocok",
                "%s %s and %s %s; by the rounds around them about %s and %s were expected: exchanged, both fit",
                Words.of(one.cell().breakdown()),
                one.value(),
                Words.of(other.cell().breakdown()),
                other.value(),
                usual.orElse(0),
                usualOther.orElse(0));
    }
}
