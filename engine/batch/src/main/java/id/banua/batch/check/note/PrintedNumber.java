package id.banua.batch.check.note;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a sentence. "1.940" is one thousand nine hundred and forty in Indonesian and not quite two in English:
 * then it has two readings.
 *
 * @param start of it in the sentence
 * @param end of it, its word of thousands or millions included
 */
record PrintedNumber(int start, int end, List<Reading> readings) {
    /** Digits with or without separators, and the word that multiplies them. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,])(\\d+(?:[.,]\\d+)*)(?![\\w])"
            + "(\\s*(?:(ribu|rb|thousand)|(juta|jt|million)|(miliar|billion))\\b)?");

    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    /**
     * One meaning of it.
     *
     * @param digits as it stands, before the word that multiplies it
     * @param factor of that word, 1 without one
     * @param halfWidth half of its last digit, multiplied like the value
     */
    record Reading(double digits, double factor, double halfWidth) {
        double value() {
            return digits * factor;
        }

        double low() {
            return value() - halfWidth;
        }

        double high() {
            return value() + halfWidth;
        }
    }

    /** The numbers of a sentence in their order. */
    static List<PrintedNumber> in(String sentence) {
        List<PrintedNumber> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(sentence.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            double factor = matcher.group(3) != null
                    ? 1e3
                    : matcher.group(4) != null ? 1e6 : matcher.group(5) != null ? 1e9 : 1;
            numbers.add(new PrintedNumber(matcher.start(), matcher.end(), readings(matcher.group(1), factor)));
        }
        return numbers;
    }

    private static List<Reading> readings(String text, double factor) {
        int lastSeparator = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (lastSeparator < 0) {
            return List.of(reading(text, factor));
        }
        char last = text.charAt(lastSeparator);
        boolean isRepeated = text.indexOf(last) != lastSeparator;
        String whole = text.replaceAll("[.,]", "");
        String decimal =
                text.substring(0, lastSeparator).replaceAll("[.,]", "") + "." + text.substring(lastSeparator + 1);
        if (AMBIGUOUS.matcher(text).matches()) {
            return List.of(reading(whole, factor), reading(decimal, factor));
        }
        return List.of(reading(isRepeated ? whole : decimal, factor));
    }

    private static Reading reading(String plain, double factor) {
        BigDecimal digits = new BigDecimal(plain);
        return new Reading(digits.doubleValue(), factor, 0.5 * Math.pow(10, -digits.scale()) * factor);
    }

    /** Whether it can be that value, by the digits alone. */
    boolean isPrinted(double digits) {
        return readings.stream().anyMatch(reading -> Math.abs(reading.digits() - digits) < 1e-9);
    }

    /** Whether one of its readings is that value: "85.090" is also 85,090. */
    boolean isMeant(double value) {
        return readings.stream().anyMatch(reading -> Math.abs(reading.value() - value) <= 1e-9 * value);
    }

    /** Whether it looks like a year. */
    boolean isYear() {
        return readings.stream()
                .anyMatch(reading -> reading.factor() == 1
                        && reading.halfWidth() == 0.5
                        && reading.digits() >= 1945
                        && reading.digits() <= 2099);
    }
}
