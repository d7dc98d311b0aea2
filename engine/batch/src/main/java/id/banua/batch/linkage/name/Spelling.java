package id.banua.batch.linkage.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How Indonesian words are written: accents, the spelling before 1972, doubled letters. */
final class Spelling {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['`\u2018\u2019\u02BC\u02BB\u00B4]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private static final Rewriting OLD = Rewriting.of("oe", "u", "dj", "j", "tj", "c", "sj", "sy", "^nj", "ny");

    private Spelling() {}

    /** Small Latin letters without accents and apostrophes; other signs stay. */
    static String letters(String written) {
        String decomposed = Normalizer.normalize(written, Normalizer.Form.NFKD);
        return APOSTROPHES
                .matcher(ACCENTS.matcher(decomposed).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Today's spelling: {@code soekarno} is {@code sukarno}. */
    static String modern(String word) {
        return OLD.apply(word);
    }

    /** Today's spelling with each doubled letter once: {@code muhammad} is {@code muhamad}. */
    static String plain(String word) {
        return once(modern(word));
    }

    /** Each doubled letter once. */
    static String once(String word) {
        return DOUBLED.matcher(word).replaceAll("$1");
    }
}
