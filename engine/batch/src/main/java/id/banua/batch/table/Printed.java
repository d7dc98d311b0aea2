package id.banua.batch.table;

import id.banua.model.estimate.Figure;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value as a claims file has it.
 *
 * @param value a number in plain form, the word of a missing value, or the text as it is where it is neither
 * @param mark the footnote mark behind it
 * @param isPercent whether a percent sign stands behind it
 */
record Printed(String value, String mark, boolean isPercent) {
    private static final String NUMBER =
            "[-+−–]?\\d{1,3}(?:[. \u00a0\u202f,]\\d{3})*(?:[.,]\\d+)?|[-+−–]?\\d+(?:[.,]\\d+)?";
    private static final Pattern FORM = Pattern.compile("(?:Rp\\.?\\s*)?(" + NUMBER + ")\\s*(%?)");
    private static final Map<String, Figure.Reason> SIGNS = Map.ofEntries(
            Map.entry("...", Figure.Reason.NOT_AVAILABLE),
            Map.entry("…", Figure.Reason.NOT_AVAILABLE),
            Map.entry("..", Figure.Reason.NOT_AVAILABLE),
            Map.entry("na", Figure.Reason.NOT_AVAILABLE),
            Map.entry("n/a", Figure.Reason.NOT_AVAILABLE),
            Map.entry("n.a.", Figure.Reason.NOT_AVAILABLE),
            Map.entry("n.a", Figure.Reason.NOT_AVAILABLE),
            Map.entry("t.a.d.", Figure.Reason.NOT_AVAILABLE),
            Map.entry("tidak tersedia", Figure.Reason.NOT_AVAILABLE),
            Map.entry("belum tersedia", Figure.Reason.NOT_AVAILABLE),
            Map.entry("not available", Figure.Reason.NOT_AVAILABLE),
            Map.entry("-", Figure.Reason.NONE_OR_ZERO),
            Map.entry("–", Figure.Reason.NONE_OR_ZERO),
            Map.entry("—", Figure.Reason.NONE_OR_ZERO),
            Map.entry("−", Figure.Reason.NONE_OR_ZERO),
            Map.entry("c", Figure.Reason.SUPPRESSED),
            Map.entry("[c]", Figure.Reason.SUPPRESSED),
            Map.entry("dirahasiakan", Figure.Reason.SUPPRESSED),
            Map.entry("disembunyikan", Figure.Reason.SUPPRESSED));

    /** Reads a text cell. */
    static Printed of(String text, DecimalSign sign, Map<String, String> marks) {
        Optional<String> missing = sign(text, marks);
        if (missing.isPresent()) {
            return new Printed(missing.get(), "", false);
        }
        Footnotes.Marked marked = withoutMark(text);
        Matcher matcher = FORM.matcher(marked.text());
        Optional<String> number = matcher.matches() ? sign.plain(matcher.group(1)) : Optional.empty();
        return number.map(plain ->
                        new Printed(plain, marked.mark(), !matcher.group(2).isEmpty()))
                .orElseGet(() -> new Printed(text.strip(), "", false));
    }

    /** What a sign in the place of a number stands for; the mapping's word goes first. */
    private static Optional<String> sign(String text, Map<String, String> marks) {
        String look = Words.sameLook(text);
        String told = marks.get(look);
        if (told != null) {
            return Optional.of(told.equals("zero") ? "0" : told);
        }
        return Optional.ofNullable(SIGNS.get(look)).map(Figure.Reason::id);
    }

    /** Behind a number, letters without a bracket are a mark as well: {@code 12,3r}. */
    private static Footnotes.Marked withoutMark(String text) {
        Footnotes.Marked marked = Footnotes.part(text);
        Matcher letters = Pattern.compile("(.*\\d)\\s*([a-z]{1,3})").matcher(marked.text());
        return marked.mark().isEmpty() && letters.matches()
                ? new Footnotes.Marked(letters.group(1), letters.group(2))
                : marked;
    }

    /** The digits and separators of a text cell, if it holds a number. */
    static Optional<String> digits(String text) {
        Matcher matcher = FORM.matcher(withoutMark(text).text());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether a text looks like a value: a number or a sign in its place. */
    static boolean isValue(String text, Map<String, String> marks) {
        return sign(text, marks).isPresent() || digits(text).isPresent();
    }
}
