package id.banua.batch.conform;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A printed value and how far rounding may have moved it.
 *
 * @param value in the unit of the indicator
 * @param halfWidth half of the last printed digit, in the same unit
 */
public record Amount(double value, double halfWidth) {
    private static final Pattern FORM = Pattern.compile("-?\\d+(\\.\\d+)?");

    /**
     * Reads a value printed with a decimal point.
     *
     * @param factor from the printed unit to the indicator's: 1000 for "thousand persons"
     * @param isRounded whether the source says that it rounds: then trailing zeros of a whole number are no digits
     */
    public static Optional<Amount> of(String text, BigDecimal factor, boolean isRounded) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal printed = new BigDecimal(text);
        int lastDigit = isRounded ? printed.stripTrailingZeros().scale() : printed.scale();
        BigDecimal half = new BigDecimal("0.5").scaleByPowerOfTen(-lastDigit);
        return Optional.of(new Amount(
                printed.multiply(factor).doubleValue(), half.multiply(factor).doubleValue()));
    }

    /** The same value where the last digit may be cut off instead of rounded, as BPS does with rupiah. */
    Amount cutOrRounded() {
        return new Amount(value, 2 * halfWidth);
    }
}
