package id.banua.batch.check;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;

/**
 * A sentence in both languages: what was expected, what was found. Numbers are written as each language writes them.
 */
public record Message(String indonesian, String english) implements java.io.Serializable {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    /** Fills the {@code %s} of both patterns with the same arguments, in the same order. */
    public static Message of(String indonesian, String english, Object... arguments) {
        return new Message(
                indonesian.formatted(inLocale(INDONESIAN, arguments)),
                english.formatted(inLocale(Locale.ENGLISH, arguments)));
    }

    private static Object[] inLocale(Locale locale, Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Double number ? format(locale, number) : argument)
                .toArray();
    }

    private static String format(Locale locale, double number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(locale)).format(number);
    }
}
