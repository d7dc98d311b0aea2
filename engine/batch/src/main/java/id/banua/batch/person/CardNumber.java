package id.banua.batch.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The structure of NIK and KK: six digits of the region that issued it (Kemendagri code without its dots), six of a date
 * (day, month, year in two digits), four of a serial that begins at 0001. In a NIK it is the date of birth, with 40 added
 * to the day of women (PP 37/2007, article 37); in a KK the date of issue. A NIK is for life: it keeps the code of a region
 * that was split since, and a date of birth that was corrected since. So both may differ from today's and still be right.
 *
 * @param provinces the first two digits of provinces that exist
 */
public record CardNumber(Set<String> provinces) implements java.io.Serializable {
    /** What stands in a field whose number came as a number instead of text. */
    public static final String NUMBER_CELL = "#";

    private static final int DIGITS = 16;
    private static final int WOMEN_FROM = 40;
    private static final int CENTURY = 1900;
    private static final int LEAST_PROVINCE = 11;
    private static final String NO_SERIAL = "0000";

    public CardNumber {
        provinces = Set.copyOf(provinces);
    }

    /** Sixteen digits on their own, or in groups as on the card; longer numbers hold several such. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(?=((?:\\d[ .-]?){15}\\d)(?![ .-]?\\d))|(?=(\\d{16}))");

    /**
     * Whether sixteen digits within the text, written in one or in groups, have the structure of a NIK or KK, whatever the
     * region.
     */
    public static boolean isWithin(String text) {
        Matcher found = NUMBERS.matcher(text);
        while (found.find()) {
            String digits =
                    Objects.requireNonNullElse(found.group(1), found.group(2)).replaceAll("\\D", "");
            if (pair(digits, 0) >= LEAST_PROVINCE && hasNikDate(digits) && !digits.endsWith(NO_SERIAL)) {
                return true;
            }
        }
        return false;
    }

    /** Why the text cannot be a NIK; empty where it can. */
    public Optional<NumberFault> faultOfNik(String text) {
        return fault(text, true);
    }

    /** Why the text cannot be a KK; empty where it can. */
    public Optional<NumberFault> faultOfKk(String text) {
        return fault(text, false);
    }

    private Optional<NumberFault> fault(String text, boolean isNik) {
        if (text.equals(NUMBER_CELL)) {
            return Optional.of(NumberFault.NUMBER_CELL);
        }
        if (text.length() != DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(NumberFault.NOT_16_DIGITS);
        }
        if (!provinces.contains(text.substring(0, 2)) || pair(text, 2) == 0 || pair(text, 4) == 0) {
            return Optional.of(NumberFault.NO_REGION);
        }
        if (isNik ? !hasNikDate(text) : !isDate(pair(text, 6), pair(text, 8), pair(text, 10))) {
            return Optional.of(NumberFault.NO_DATE);
        }
        return text.endsWith(NO_SERIAL) ? Optional.of(NumberFault.NO_SERIAL) : Optional.empty();
    }

    private static boolean hasNikDate(String digits) {
        int day = pair(digits, 6);
        return isDate(day > WOMEN_FROM ? day - WOMEN_FROM : day, pair(digits, 8), pair(digits, 10));
    }

    /** Whether the date exists in one of the two centuries that two digits may mean. */
    private static boolean isDate(int day, int month, int year) {
        return exists(CENTURY + year, month, day) || exists(CENTURY + 100 + year, month, day);
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether a NIK that can be right tells that date of birth, century aside. */
    public static boolean isBornOn(String nik, LocalDate date) {
        int day = pair(nik, 6);
        return (day > WOMEN_FROM ? day - WOMEN_FROM : day) == date.getDayOfMonth()
                && pair(nik, 8) == date.getMonthValue()
                && pair(nik, 10) == date.getYear() % 100;
    }

    /** Whether a NIK that can be right tells a woman. */
    public static boolean isWoman(String nik) {
        return pair(nik, 6) > WOMEN_FROM;
    }

    private static int pair(String text, int from) {
        return 10 * (text.charAt(from) - '0') + text.charAt(from + 1) - '0';
    }
}
