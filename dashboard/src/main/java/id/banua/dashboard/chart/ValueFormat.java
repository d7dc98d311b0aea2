package id.banua.dashboard.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How numbers are printed in a picture: {@code 4,02} and {@code 180.200} in Indonesian, {@code 4.02} and
 * {@code 180,200} in English; the minus is U+2212. It asks no locale of the machine.
 *
 * @param languageTag {@code id} or {@code en}
 * @param prefix before the number with its own space, such as {@code "Rp\u00a0"}, or empty
 * @param suffix after the number with its own space, such as {@code "\u00a0%"}, or empty
 */
public record ValueFormat(String languageTag, int decimals, String prefix, String suffix) {
    private static final String MINUS = "\u2212";

    /** The number with its prefix and suffix. */
    public String format(double value) {
        String number = number(Math.abs(value));
        boolean isNegative = value < 0 && number.chars().anyMatch(digit -> digit >= '1' && digit <= '9');
        return (isNegative ? MINUS : "") + prefix + number + suffix;
    }

    /** The number alone. */
    public String bare(double value) {
        return withDecimals(decimals).format(value);
    }

    /** The same language without prefix and suffix, for the ticks of an axis. */
    public ValueFormat withDecimals(int ticks) {
        return new ValueFormat(languageTag, ticks, "", "");
    }

    private String number(double magnitude) {
        String plain = BigDecimal.valueOf(magnitude)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        boolean isIndonesian = languageTag.startsWith("id");
        String grouped = grouped(whole, isIndonesian ? '.' : ',');
        return point < 0 ? grouped : grouped + (isIndonesian ? ',' : '.') + plain.substring(point + 1);
    }

    private static String grouped(String digits, char separator) {
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(separator);
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }
}
