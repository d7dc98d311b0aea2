package id.banua.batch.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of tables as words: small letters, no punctuation. Percent and plus are words; slash, hyphen and dot are none. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{N}]*|\\p{N}+|[%+]");

    /** The number of a table says nothing about its figures. */
    private static final Pattern TABLE_NUMBER =
            Pattern.compile("(?i)^\\s*(tabel|table|lampiran)\\s*[\\d.]*\\d[a-z]?\\s*[.:]?(?=\\s|$)");

    private static final Pattern MONTH_AND_SHORT_YEAR = Pattern.compile("(?<=\\p{L})[\\s'’-]+(\\d{2})(?![\\d.,])");

    private Words() {}

    static List<String> of(String text) {
        String words = TABLE_NUMBER.matcher(text.replace('\u00a0', ' ')).replaceFirst("");
        return WORD.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The text with a year in full behind the name of a month: {@code Mar-24} is March 2024. */
    static String withFullYear(String text, java.util.function.Predicate<String> isMonth) {
        Matcher matcher = MONTH_AND_SHORT_YEAR.matcher(text);
        StringBuilder full = new StringBuilder();
        while (matcher.find()) {
            List<String> before = of(text.substring(0, matcher.start()));
            boolean follows = !before.isEmpty() && isMonth.test(before.get(before.size() - 1));
            matcher.appendReplacement(
                    full, Matcher.quoteReplacement(follows ? " 20" + matcher.group(1) : matcher.group()));
        }
        return matcher.appendTail(full).toString();
    }

    /** One form for texts that look the same: case and spaces aside. */
    static String sameLook(String text) {
        return text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The words without those of another text that stand in it together; the same where they do not. */
    static List<String> without(List<String> text, List<String> part) {
        List<String> rest = new ArrayList<>(text);
        int place = java.util.Collections.indexOfSubList(rest, part);
        if (place >= 0) {
            rest.subList(place, place + part.size()).clear();
        }
        return rest;
    }
}
