package id.banua.batch.check;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** A value is not a thousand or a million times what its own series says: a lost or doubled unit word. */
public final class FactorOfThousand implements RegionRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "unit_word_is_kept",
            Severity.QUARANTINE,
            new Message("Kata satuan tidak hilang", "The unit word is not lost"),
            new Message(
                    "Angka yang sekitar 1.000 atau 1.000.000 kali (atau seperseribu) angka lain untuk wilayah dan"
                            + " indikator yang sama telah kehilangan atau menggandakan kata \"ribu\" atau \"juta\".",
                    "A value about 1,000 or 1,000,000 times (or a thousandth of) the others for the same region and"
                            + " indicator lost or doubled the word \"thousand\" or \"million\"."));

    /** Beside a single other round nobody can say which of the two lost its unit word. */
    private static final int WITNESSES = 2;

    /** Decimal exponents of unit words. */
    private static final List<Integer> EXPONENTS = List.of(-6, -3, 3, 6);

    /** Decimal exponents of the smallest unit word: rounds that differ by more than half of it contradict each other. */
    private static final double UNIT_WORD = 3;

    /** How far from the power of ten, in decimal exponents: a factor of two. */
    private static final double NEAR = 0.3;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(RegionClaims claims) {
        return claims.series().stream()
                .flatMap(series -> claims.of(series).values().stream())
                .flatMap(cell -> cell.stream().flatMap(claim -> examine(claim, cell, claims)))
                .toList();
    }

    private Stream<Finding> examine(Claim claim, List<Claim> cell, RegionClaims claims) {
        OptionalDouble level = level(claim, cell, claims);
        if (level.isEmpty() || level.getAsDouble() <= 0 || claim.value() <= 0) {
            return Stream.empty();
        }
        double usual = level.getAsDouble();
        double exponent = Math.log10(claim.value() / usual);
        return EXPONENTS.stream()
                .filter(unit -> Math.abs(exponent - unit) <= NEAR)
                .map(unit -> finding(
                        claim.id(),
                        Message.of(
                                "%s adalah sekitar %s kali angka sekitarnya (%s)",
                                "%s is about %s times the figures around it (%s)",
                                claim.value(),
                                Math.pow(10, unit),
                                usual)));
    }

    /** Of the rounds around, or of the other claims of the cell; empty where these are few or contradict each other. */
    private static OptionalDouble level(Claim claim, List<Claim> cell, RegionClaims claims) {
        List<Double> around = Around.valuesOfAllVersions(claim, claims);
        if (around.size() < WITNESSES) {
            return cell.size() > WITNESSES ? others(claim, cell) : OptionalDouble.empty();
        }
        OptionalDouble middle = Around.median(around);
        long agreeing = around.stream()
                .filter(value -> Math.abs(Math.log10(value / middle.orElseThrow())) <= UNIT_WORD / 2)
                .count();
        return 2 * agreeing > around.size() ? middle : OptionalDouble.empty();
    }

    private static OptionalDouble others(Claim claim, List<Claim> cell) {
        return Around.median(cell.stream()
                .filter(other -> !other.id().equals(claim.id()))
                .map(Claim::value)
                .toList());
    }
}
