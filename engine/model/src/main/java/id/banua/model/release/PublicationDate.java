package id.banua.model.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a source was published, as precisely as it is known: {@code 2024-07-01}, {@code 2024-07}, {@code 2024}, or nothing.
 *
 * @param text the ISO date at that precision; empty where unknown
 */
public record PublicationDate(String text) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public static final PublicationDate UNKNOWN = new PublicationDate("");

    public PublicationDate {
        if (!text.isEmpty()) {
            latestDay(text);
        }
    }

    public boolean isKnown() {
        return !text.isEmpty();
    }

    /** The last day it can have been; the end of time where unknown, since nothing shows that it was out before. */
    public LocalDate latest() {
        return text.isEmpty() ? LocalDate.MAX : latestDay(text);
    }

    private static LocalDate latestDay(String text) {
        Matcher matcher = FORM.matcher(text);
        try {
            if (matcher.matches() && matcher.group(3) != null) {
                return LocalDate.parse(text);
            }
            if (matcher.matches() && matcher.group(2) != null) {
                return YearMonth.parse(text).atEndOfMonth();
            }
            if (matcher.matches()) {
                return LocalDate.of(Integer.parseInt(text), 12, 31);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no date of the calendar", e);
        }
        throw new IllegalArgumentException("A publication date is YYYY-MM-DD, YYYY-MM or YYYY, but was '" + text + "'");
    }
}
