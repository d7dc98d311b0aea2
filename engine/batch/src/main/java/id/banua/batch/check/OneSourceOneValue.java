package id.banua.batch.check;

import id.banua.model.indicator.Indicator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A source gives one value for a cell. Where it gives two, a row was filed under another region, period or name; of two
 * the one to blame is the one that no other source confirms and that the rounds around it like less.
 */
public final class OneSourceOneValue implements RegionRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "source_gives_one_value",
            Severity.WARN,
            new Message("Satu sumber menyebut satu angka", "A source gives one value"),
            new Message(
                    "Bila satu sumber menyebut dua angka untuk wilayah, periode, dan indikator yang sama, salah satu barisnya"
                            + " milik wilayah, periode, atau indikator lain, misalnya karena kode yang tertukar.",
                    "Where one source gives two values for the same region, period and indicator, one of the rows belongs to"
                            + " another region, period or indicator, as where codes were mixed up."));

    /** Surprises that differ by less than 2 percent of the values do not tell one row from the other. */
    private static final double TOO_CLOSE = 0.02;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Scope scope() {
        return Scope.CELL;
    }

    @Override
    public boolean concerns(Indicator indicator) {
        return true;
    }

    @Override
    public List<Finding> examine(RegionClaims claims) {
        return claims.cells().stream()
                .filter(cell -> cell.size() > 1)
                .flatMap(cell -> cell.stream().flatMap(claim -> examine(claim, cell, claims)))
                .toList();
    }

    private Stream<Finding> examine(Claim claim, List<Claim> cell, RegionClaims region) {
        List<Claim> doubles = cell.stream()
                .filter(other -> other.sourceId().equals(claim.sourceId()) && !other.agreesWith(claim))
                .toList();
        boolean isAcquitted = cell.stream().anyMatch(claim::isConfirmedBy)
                || doubles.stream()
                        .noneMatch(other ->
                                cell.stream().anyMatch(other::isConfirmedBy) || !isStranger(other, claim, region));
        return doubles.isEmpty() || isAcquitted
                ? Stream.empty()
                : Stream.of(finding(claim.id(), explain(claim, doubles.get(0))));
    }

    /** Whether the rounds around the cell like the one clearly less than the other. */
    private static boolean isStranger(Claim one, Claim other, RegionClaims region) {
        OptionalDouble mine = Around.surprise(one, one.value(), region);
        OptionalDouble its = Around.surprise(other, other.value(), region);
        return mine.isPresent() && its.isPresent() && mine.getAsDouble() > its.getAsDouble() + TOO_CLOSE;
    }

    private static Message explain(Claim claim, Claim other) {
        return Message.of(
                "%s menyebut %s dan juga %s",
                "%s gives %s and also %s", claim.sourceId(), claim.value(), other.value());
    }
}
