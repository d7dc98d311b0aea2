package id.banua.batch.run.bench;

import id.banua.batch.source.ClaimField;
import id.banua.batch.source.RawClaim;
import id.banua.model.period.ReferencePeriod;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** One way in which published figures go wrong, as a change of one claim; empty where it cannot happen to that claim. */
enum Corruption {
    UNIT_WORD_LOST(
            "poor_population",
            (claim, index) -> claim.get(ClaimField.UNIT).equals("thousand persons")
                    ? Optional.of(claim.with(ClaimField.UNIT, "persons"))
                    : Optional.empty()),
    TIMES_THOUSAND("poor_population,poverty_line,minimum_wage_province", (claim, index) -> scaled(claim, 1000)),
    DECIMAL_POINT("poverty_rate_p0,tpt,poor_population,hdi,poverty_line", (claim, index) -> scaled(claim, 10)),
    STALE_YEAR(
            "poor_population,poverty_line,poverty_rate_p0,tpt",
            (claim, index) -> otherPeriod(claim, index, period(claim).yearBefore())),
    OTHER_MONTH("poor_population,poverty_line,poverty_rate_p0,tpt", (claim, index) -> otherRound(claim, index)),
    CHANGE_AS_LEVEL("poverty_rate_p0,tpt", Corruption::changeAsLevel),
    P2_ABOVE_P1(
            "poverty_severity_p2",
            (claim, index) -> index.valueOf(claim, "poverty_gap_p1", "index")
                    .map(gap -> claim.with(ClaimField.VALUE, print(gap * 1.3 + 0.1)))),
    RATE_OUTSIDE_PARTS(
            "poverty_rate_p0",
            (claim, index) -> index.valueOf(claim, "poverty_rate_p0_rural", "percent")
                    .flatMap(rural -> index.valueOf(claim, "poverty_rate_p0_urban", "percent")
                            .map(urban -> claim.with(ClaimField.VALUE, print(Math.max(rural, urban) * 1.15))))),
    PARTS_DO_NOT_ADD(
            "poor_population",
            (claim, index) -> index.valueOf(claim, "poor_population_rural", "thousand persons")
                    .flatMap(rural -> index.valueOf(claim, "poor_population_urban", "thousand persons")
                            .map(urban -> claim.with(ClaimField.VALUE, print((rural + urban) * 1.04))))),
    LINE_DOES_NOT_ADD(
            "poverty_line_food",
            (claim, index) -> index.valueOf(claim, "poverty_line", "Rp/capita/month")
                    .flatMap(line -> index.valueOf(claim, "poverty_line_nonfood", "Rp/capita/month")
                            .map(rest ->
                                    claim.with(ClaimField.VALUE, Long.toString(Math.round((line - rest) * 1.03)))))),
    COUNT_AGAINST_RATE(
            "poor_population",
            (claim, index) -> index.valueOf(claim, "poverty_rate_p0", "percent")
                    .map(rate -> claim.with(
                            ClaimField.VALUE, print(Double.parseDouble(claim.get(ClaimField.VALUE)) * 1.12)))),
    CODE_WITHOUT_DOTS(
            "poverty_gap_p1,poverty_severity_p2,tpak",
            (claim, index) -> index.reading(claim)
                    .region()
                    .flatMap(region -> region.kemendagri())
                    .map(code -> code.dotted().replace(".", ""))
                    .filter(digits -> !digits.equals(claim.get(ClaimField.REGION_CODE)))
                    .map(digits -> claim.with(ClaimField.REGION_CODE, digits))),
    ROUND_BELOW_DESIGN(
            "poverty_gap_p1,poverty_rate_p0",
            (claim, index) -> claim.get(ClaimField.REGION_LEVEL).equals("regency")
                            && period(claim).month() == 3
                    ? Optional.of(claim.with(
                            ClaimField.PERIOD, claim.get(ClaimField.PERIOD).replace("-03", "-09")))
                    : Optional.empty()),
    RANK_CONTRADICTED(
            "poverty_rate_p0",
            (claim, index) -> claim.get(ClaimField.REGION_LEVEL).equals("regency")
                    ? scaled(claim, 10).map(wrong -> wrong.with(ClaimField.NOTE, "lowest of its province"))
                    : Optional.empty());

    private final String indicators;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final BiFunction<RawClaim, ClaimIndex, Optional<RawClaim>> change;

    Corruption(String indicators, BiFunction<RawClaim, ClaimIndex, Optional<RawClaim>> change) {
        this.indicators = indicators;
        this.change = change;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The wrong claim, if this error can happen to it and changes what is printed. */
    Optional<RawClaim> of(RawClaim claim, ClaimIndex index) {
        return Arrays.asList(indicators.split(",")).contains(claim.get(ClaimField.INDICATOR))
                        && index.reading(claim).isWhole()
                ? change.apply(claim, index).filter(wrong -> !wrong.fields().equals(claim.fields()))
                : Optional.empty();
    }

    /** Claims of a column with the values of the column of the year before, or of the row below. */
    static List<RawClaim> shifted(List<RawClaim> column, ClaimIndex index, boolean byRow) {
        if (byRow) {
            return java.util.stream.IntStream.range(0, column.size() - 1)
                    .mapToObj(row -> column.get(row)
                            .with(ClaimField.VALUE, column.get(row + 1).get(ClaimField.VALUE)))
                    .toList();
        }
        return column.stream()
                .flatMap(claim -> otherPeriod(claim, index, period(claim).yearBefore()).stream())
                .toList();
    }

    private static ReferencePeriod period(RawClaim claim) {
        return ReferencePeriod.of(claim.get(ClaimField.PERIOD));
    }

    private static Optional<RawClaim> scaled(RawClaim claim, int factor) {
        BigDecimal value = new BigDecimal(claim.get(ClaimField.VALUE)).multiply(BigDecimal.valueOf(factor));
        return Optional.of(claim.with(ClaimField.VALUE, value.toPlainString()));
    }

    private static Optional<RawClaim> otherPeriod(RawClaim claim, ClaimIndex index, ReferencePeriod other) {
        return index.valueAt(claim, other).map(value -> claim.with(ClaimField.VALUE, value));
    }

    private static Optional<RawClaim> otherRound(RawClaim claim, ClaimIndex index) {
        ReferencePeriod period = period(claim);
        return switch (period.month()) {
            case 3 -> otherPeriod(claim, index, period.inMonth(9));
            case 9 -> otherPeriod(claim, index, period.inMonth(3));
            case 2 -> otherPeriod(claim, index, period.inMonth(8));
            case 8 -> otherPeriod(claim, index, period.inMonth(2));
            default -> Optional.empty();
        };
    }

    private static Optional<RawClaim> changeAsLevel(RawClaim claim, ClaimIndex index) {
        double level = Double.parseDouble(claim.get(ClaimField.VALUE));
        return index.valueAt(claim, period(claim).yearBefore())
                .map(before -> Math.abs(level - Double.parseDouble(before)))
                .filter(change -> change > 0)
                .map(change -> claim.with(ClaimField.VALUE, print(change)));
    }

    private static String print(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
