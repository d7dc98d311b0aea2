package id.banua.batch.run.bench;

import id.banua.batch.source.ClaimField;
import id.banua.batch.source.RawClaim;
import id.banua.model.period.ReferencePeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** What typesetters, reporters and spreadsheets do to values. Each returns nothing where it cannot happen. */
final class Misprint {
    private Misprint() {}

    static ReferencePeriod period(RawClaim claim) {
        return ReferencePeriod.of(claim.get(ClaimField.PERIOD));
    }

    /** The word beside the value changes, the value does not. */
    static List<RawClaim> inUnit(RawClaim claim, String from, String to) {
        return claim.get(ClaimField.UNIT).equals(from) ? List.of(claim.with(ClaimField.UNIT, to)) : List.of();
    }

    /** The decimal point moves. */
    static List<RawClaim> shifted(RawClaim claim, int places) {
        BigDecimal value = new BigDecimal(claim.get(ClaimField.VALUE)).movePointRight(places);
        return withValue(claim, value.toPlainString());
    }

    /** One digit becomes another; the first never becomes a zero. */
    static List<RawClaim> inADigit(RawClaim claim, ClaimIndex index, Random random) {
        String value = claim.get(ClaimField.VALUE);
        int[] places = digits(value);
        int place = places[random.nextInt(places.length)];
        int digit = value.charAt(place) - '0';
        int other = (digit + 1 + random.nextInt(9)) % 10;
        return other == 0 && place == places[0]
                ? List.of()
                : withValue(claim, value.substring(0, place) + other + value.substring(place + 1));
    }

    /** Two digits beside each other change places. */
    static List<RawClaim> ofSwappedDigits(RawClaim claim, ClaimIndex index, Random random) {
        String value = claim.get(ClaimField.VALUE);
        int[] places = digits(value);
        if (places.length < 2) {
            return List.of();
        }
        int first = random.nextInt(places.length - 1);
        StringBuilder swapped = new StringBuilder(value);
        swapped.setCharAt(places[first], value.charAt(places[first + 1]));
        swapped.setCharAt(places[first + 1], value.charAt(places[first]));
        return swapped.charAt(places[0]) == '0' ? List.of() : withValue(claim, swapped.toString());
    }

    /** A digit of one of two claims about a cell becomes another. */
    static List<RawClaim> againstOther(RawClaim claim, ClaimIndex index, Random random) {
        List<RawClaim> wrong = index.rival(claim).isPresent() ? inADigit(claim, index, random) : List.of();
        return wrong.stream()
                .filter(changed ->
                        Math.abs(number(changed) / number(index.rival(claim).orElseThrow()) - 1) > 0.01)
                .toList();
    }

    private static int[] digits(String value) {
        return IntStream.range(0, value.length())
                .filter(place -> Character.isDigit(value.charAt(place)))
                .toArray();
    }

    /** March for September, February for August. */
    static List<RawClaim> ofOtherRound(RawClaim claim, ClaimIndex index) {
        ReferencePeriod period = period(claim);
        return switch (period.month()) {
            case 3 -> index.valueOfPeriod(claim, period.inMonth(9));
            case 9 -> index.valueOfPeriod(claim, period.inMonth(3));
            case 2 -> index.valueOfPeriod(claim, period.inMonth(8));
            case 8 -> index.valueOfPeriod(claim, period.inMonth(2));
            default -> List.of();
        };
    }

    static List<RawClaim> ofNextYear(RawClaim claim, ClaimIndex index) {
        ReferencePeriod period = period(claim);
        return index.valueOfPeriod(claim, new ReferencePeriod(period.year() + 1, period.month()));
    }

    /** "Down by 0.27 points" as 0.27 percent. */
    static List<RawClaim> asChange(RawClaim claim, ClaimIndex index) {
        return index.valueOfPeriod(claim, period(claim).yearBefore()).stream()
                .map(before -> number(claim) - number(before))
                .filter(change -> Math.abs(change) > 0.001)
                .flatMap(change -> withValue(claim, print(Math.abs(change))).stream())
                .toList();
    }

    /** Two columns of one row change places. */
    static List<RawClaim> exchanged(RawClaim claim, String other, ClaimIndex index) {
        return index.partner(claim, other)
                .map(partner -> List.of(
                        claim.with(ClaimField.VALUE, partner.get(ClaimField.VALUE)),
                        partner.with(ClaimField.VALUE, claim.get(ClaimField.VALUE))))
                .orElse(List.of());
    }

    /** The figure of a part is told as that of the whole. */
    static List<RawClaim> valueOf(RawClaim claim, String suffix, ClaimIndex index) {
        return index.partner(claim, claim.get(ClaimField.INDICATOR) + suffix)
                .map(partner -> withValue(claim, partner.get(ClaimField.VALUE)))
                .orElse(List.of());
    }

    /** A whole 3 to 15 percent above the larger of its parts. */
    static List<RawClaim> outsideParts(RawClaim claim, ClaimIndex index, Random random) {
        String indicator = claim.get(ClaimField.INDICATOR);
        Optional<RawClaim> urban = index.partner(claim, indicator + "_urban");
        Optional<RawClaim> rural = index.partner(claim, indicator + "_rural");
        if (urban.isEmpty() || rural.isEmpty()) {
            return List.of();
        }
        double larger = Math.max(number(urban.get()), number(rural.get()));
        return withValue(claim, print(larger * (1.03 + 0.12 * random.nextDouble())));
    }

    /** 64.02 as 6402, its name beside it or not. */
    static List<RawClaim> ofCode(RawClaim claim, ClaimIndex index, boolean isNamed) {
        return index
                .reading(claim)
                .region()
                .flatMap(region -> region.kemendagri())
                .map(code -> code.dotted().replace(".", ""))
                .filter(digits -> !digits.equals(claim.get(ClaimField.REGION_CODE)))
                .filter(digits -> isNamed || index.isBpsCode(digits))
                .map(digits -> claim.with(ClaimField.REGION_CODE, digits))
                .map(wrong -> isNamed ? wrong : wrong.with(ClaimField.REGION_NAME, ""))
                .stream()
                .toList();
    }

    /** A regency's figure filed under the round that is designed for provinces. */
    static List<RawClaim> ofRound(RawClaim claim) {
        String period = claim.get(ClaimField.PERIOD);
        boolean isRegency = claim.get(ClaimField.REGION_LEVEL).equals("regency");
        String other = period.endsWith("-03") ? "-09" : period.endsWith("-08") ? "-02" : "";
        return isRegency && !other.isEmpty()
                ? List.of(claim.with(ClaimField.PERIOD, period.substring(0, 4) + other))
                : List.of();
    }

    /** A figure in the middle of its siblings is called the lowest or the highest of them. */
    static List<RawClaim> ofRank(RawClaim claim, ClaimIndex index, Random random) {
        String parent = index.parentName(claim);
        List<String> words = List.of(
                "lowest of its province", "terendah di " + parent, "highest in " + parent, "tertinggi se-" + parent);
        String word = words.get(random.nextInt(words.size()));
        boolean isLowest = word.startsWith("low") || word.startsWith("teren");
        boolean isRegency = claim.get(ClaimField.REGION_LEVEL).equals("regency");
        return isRegency && index.isBeaten(claim, isLowest) ? List.of(claim.with(ClaimField.NOTE, word)) : List.of();
    }

    static double number(RawClaim claim) {
        return Double.parseDouble(claim.get(ClaimField.VALUE));
    }

    static String print(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static List<RawClaim> withValue(RawClaim claim, String value) {
        return List.of(claim.with(ClaimField.VALUE, value));
    }
}
