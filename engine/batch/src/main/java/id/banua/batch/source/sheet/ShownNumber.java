package id.banua.batch.source.sheet;

import id.banua.batch.source.sheet.SheetCell.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as the format code of its cell shows it: 4.0 under {@code 0.00} is 4.00. Zeros that a format shows as a dash
 * stay zeros.
 *
 * @param text in plain form, with a decimal point and the decimals that are shown
 */
record ShownNumber(Kind kind, String text) {
    /** What stands between quotes, behind a backslash, underscore or star, or in square brackets is no digit. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[(?![hms]+])[^]]*]");

    private static final Pattern DECIMALS = Pattern.compile("\\.([0#?]*)");
    private static final Pattern THOUSANDS_LEFT_OUT = Pattern.compile("[0#?](,+)(?=[^0#?,]|$)");

    /** Spreadsheets keep 15 digits and show 11 characters where no format is set. */
    private static final MathContext KEPT = new MathContext(15);

    private static final MathContext GENERAL = new MathContext(11);
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final long LAST_DAY = 2_958_465;

    /**
     * Shows a stored number.
     *
     * @param format the format code of the cell; null where it has none
     */
    static ShownNumber of(BigDecimal stored, @Nullable String format, boolean isDate1904) {
        String code =
                format == null ? "" : LITERAL.matcher(format.split(";", -1)[0]).replaceAll("");
        if (!code.matches(".*[0#?].*") && code.matches("(?i).*[ymdhs].*")) {
            return date(stored, code.toLowerCase(java.util.Locale.ROOT), isDate1904);
        }
        if (!code.matches(".*[0#?].*") || code.matches(".*([eE][+-]|/).*")) {
            return new ShownNumber(Kind.NUMBER, plain(stored.round(GENERAL)));
        }
        return number(stored.round(KEPT), code);
    }

    private static ShownNumber number(BigDecimal stored, String code) {
        boolean isPercent = code.indexOf('%') >= 0;
        Matcher point = DECIMALS.matcher(code);
        String decimals = point.find() ? point.group(1) : "";
        int thousands = THOUSANDS_LEFT_OUT
                .matcher(code)
                .results()
                .mapToInt(left -> left.group(1).length())
                .sum();
        BigDecimal shown = stored.scaleByPowerOfTen((isPercent ? 2 : 0) - 3 * thousands)
                .setScale(decimals.length(), RoundingMode.HALF_UP);
        int required = (int) decimals.chars().filter(sign -> sign == '0').count();
        while (shown.scale() > required
                && shown.unscaledValue().mod(java.math.BigInteger.TEN).signum() == 0) {
            shown = shown.setScale(shown.scale() - 1, RoundingMode.UNNECESSARY);
        }
        return new ShownNumber(isPercent ? Kind.PERCENT : Kind.NUMBER, shown.toPlainString());
    }

    private static ShownNumber date(BigDecimal stored, String code, boolean isDate1904) {
        long day = stored.setScale(0, RoundingMode.FLOOR).longValue();
        if (day < 0 || day > LAST_DAY || !code.matches(".*[yd].*")) {
            return new ShownNumber(Kind.DATE, plain(stored.round(GENERAL)));
        }
        String date = (isDate1904 ? EPOCH_1904 : EPOCH).plusDays(day).toString();
        if (code.contains("d")) {
            return new ShownNumber(Kind.DATE, date);
        }
        return code.contains("m")
                ? new ShownNumber(Kind.MONTH, date.substring(0, 7))
                : new ShownNumber(Kind.NUMBER, date.substring(0, 4));
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped).toPlainString();
    }
}
