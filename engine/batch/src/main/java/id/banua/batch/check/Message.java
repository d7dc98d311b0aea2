package id.banua.batch.check;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A sentence in both languages: what was expected, what was found. Numbers are written as each language writes them.
 */
public record Message(String indonesian, String english) implements java.io.Serializable {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    /**
     * Fills the {@code %s} of both patterns with the same arguments, in the same order. Numbers, months and messages
     * among them are written in the language of the pattern.
     */
    public static Message of(String indonesian, String english, Object... arguments) {
        return new Message(
                indonesian.formatted(inLocale(INDONESIAN, arguments)),
                english.formatted(inLocale(Locale.ENGLISH, arguments)));
    }

    /** The messages one after the other. */
    public static Message join(String between, List<Message> parts) {
        return new Message(
                parts.stream().map(Message::indonesian).collect(Collectors.joining(between)),
                parts.stream().map(Message::english).collect(Collectors.joining(between)));
    }

    private static Object[] inLocale(Locale locale, Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> inLocale(locale, argument))
                .toArray();
    }

    private static Object inLocale(Locale locale, Object argument) {
        if (argument instanceof Double number) {
            return format(locale, number);
        }
        if (argument instanceof Month month) {
            return month.getDisplayName(TextStyle.FULL, locale);
        }
        if (argument instanceof Message words) {
            return locale.equals(INDONESIAN) ? words.indonesian() : words.english();
        }
        return argument;
    }

    private static String format(Locale locale, double number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(locale)).format(number);
    }
}
