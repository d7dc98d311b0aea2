package id.banua.batch.check.note;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place that a sentence gives to a value.
 *
 * @param isLowest counted from the lowest; else from the highest
 * @param place 1 for the lowest or highest itself, 2 for the second
 * @param rest the words after it: among whom, or since when
 */
record Rank(boolean isLowest, int place, String rest) {
    private static final String LOW =
            "lowest|smallest|fewest|terendah|terkecil|tersedikit|paling rendah|paling kecil|paling sedikit";
    private static final String HIGH =
            "highest|largest|biggest|tertinggi|terbesar|terbanyak|paling tinggi|paling besar|paling banyak";
    private static final List<String> PLACES = List.of(
            "first|pertama|1st|satu",
            "second|kedua|2nd|dua",
            "third|ketiga|3rd|tiga",
            "fourth|keempat|4th|empat",
            "fifth|kelima|5th|lima",
            "sixth|keenam|6th|enam",
            "seventh|ketujuh|7th|tujuh",
            "eighth|kedelapan|8th|delapan",
            "ninth|kesembilan|9th|sembilan",
            "tenth|kesepuluh|10th|sepuluh");
    private static final String PLACE = "(" + String.join("|", PLACES) + "|(?:ke-?|nomor |no\\.? ?|number )?\\d{1,3})";
    private static final Pattern RANK = Pattern.compile(
            "(?:\\b" + PLACE + "[ -])?\\b(?:(" + LOW + ")|(" + HIGH + "))\\b(?:\\s+(?:nomor |urutan |peringkat )?"
                    + PLACE + "\\b(?! kabupaten| kota| provinsi| regenc| provinc| daerah| tahun| year))?");
    private static final Pattern DENIED = Pattern.compile("\\b(bukan|tidak|not|no longer|tak)\\b[^.;]{0,12}$");

    /** The rank that the sentence gives; empty where it gives none, denies it, or speaks of both ends. */
    static Optional<Rank> in(String sentence) {
        String text = sentence.toLowerCase(Locale.ROOT);
        Matcher found = RANK.matcher(text);
        if (!found.find() || DENIED.matcher(text.substring(0, found.start())).find()) {
            return Optional.empty();
        }
        Rank rank = new Rank(
                found.group(2) != null,
                Math.max(place(found.group(1)), place(found.group(4))),
                text.substring(found.end()));
        boolean isBoth = found.find() && rank.isLowest() == (found.group(3) != null);
        return isBoth ? Optional.empty() : Optional.of(rank);
    }

    private static int place(String word) {
        if (word == null) {
            return 1;
        }
        for (int place = 0; place < PLACES.size(); place++) {
            if (word.matches(PLACES.get(place))) {
                return place + 1;
            }
        }
        return Math.max(1, Integer.parseInt(word.replaceAll("\\D", "")));
    }
}
