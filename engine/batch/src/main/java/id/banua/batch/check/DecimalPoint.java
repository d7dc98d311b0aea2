package id.banua.batch.check;

import java.util.List;
import java.util.Optional;

/** A value is not ten or a hundred times what its own calm series says: a lost or shifted decimal point. */
public final class DecimalPoint implements RegionRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "decimal_point_is_kept",
            Severity.WARN,
            new Message("Koma desimal tidak bergeser", "The decimal point is in its place"),
            new Message(
                    "Angka yang sekitar 10 atau 100 kali (atau sepersepuluh, seperseratus) angka putaran sekitarnya, sedangkan"
                            + " putaran itu sendiri sepakat, telah kehilangan atau menggeser koma desimalnya: 402 atau 0,402 untuk 4,02.",
                    "A value about 10 or 100 times (or a tenth, a hundredth of) those of the rounds around it, where these agree"
                            + " among themselves, lost or shifted its decimal point: 402 or 0.402 for 4.02."));

    private static final List<Integer> EXPONENTS = List.of(-2, -1, 1, 2);

    /** How far from the power of ten, in decimal exponents: a factor of 1.8. */
    private static final double NEAR = 0.25;

    /** Rounds around that differ by more are no measure. */
    private static final double CALM = 1.5;

    private static final int WITNESSES = 2;

    /** A value of one digit is half rounding. */
    private static final int TELLING_DIGITS = 2;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(RegionClaims claims) {
        return claims.series().stream()
                .flatMap(series -> claims.of(series).values().stream())
                .flatMap(cell -> cell.stream()
                        .filter(claim -> claim.significantDigits() >= TELLING_DIGITS
                                && cell.stream().noneMatch(claim::isConfirmedBy))
                        .flatMap(claim -> examine(claim, claims).stream()))
                .toList();
    }

    private Optional<Finding> examine(Claim claim, RegionClaims claims) {
        List<Double> around = Around.valuesOfAllVersions(claim, claims);
        double low = around.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = around.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (around.size() < WITNESSES || low <= 0 || high > CALM * low) {
            return Optional.empty();
        }
        double usual = Around.median(around).orElseThrow();
        double exponent = Math.log10(claim.value() / usual);
        return EXPONENTS.stream()
                .filter(shift -> Math.abs(exponent - shift) <= NEAR)
                .findFirst()
                .map(shift -> finding(
                        claim.id(),
                        Message.of(
                                "%s adalah sekitar %s kali putaran sekitarnya, yang dari %s sampai %s",
                                "%s is about %s times the rounds around it, which go from %s to %s",
                                claim.value(),
                                Math.pow(10, shift),
                                low,
                                high)));
    }
}
