package id.banua.batch.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks behind numbers, headings and labels, and the notes under the table that explain them. */
final class Footnotes {
    /** A mark at the end of a text: stars, raised digits, or letters and digits with a bracket. */
    private static final Pattern AT_END = Pattern.compile(
            "^(.*?[\\p{L}\\p{N})%])\\s*([*†‡#]+\\)?|[¹²³⁴⁵⁶⁷⁸⁹⁰ʳᵉˣᵖ]+|(?<=[\\s\\p{N}])[a-z]{1,3}\\)|(?<=[\\s\\p{L}])\\d\\))$",
            Pattern.DOTALL);

    private static final Pattern EXPLAINED = Pattern.compile(
            "^\\s*(?:(?:catatan|keterangan|ket|note|notes)\\s*[:/]?\\s*){0,2}"
                    + "([*†‡#]+|[¹²³⁴⁵⁶⁷⁸⁹⁰ʳᵉˣᵖ]+|[a-z]{1,3}(?=\\))|\\d(?=\\)))\\)?\\s*[:=]?\\s*(\\S.*)$",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, String> explained = new LinkedHashMap<>();

    /** Reads the lines under a table. */
    Footnotes(List<String> notes) {
        for (String note : notes) {
            note.lines().forEach(line -> {
                Matcher matcher = EXPLAINED.matcher(line);
                if (matcher.matches()) {
                    explained.putIfAbsent(matcher.group(1), matcher.group(2).strip());
                }
            });
        }
    }

    /** A text and the mark that stood behind it. */
    record Marked(String text, String mark) {}

    /** Parts a text from the mark behind it, if there is one. */
    static Marked part(String text) {
        String stripped = text.strip();
        Matcher matcher = AT_END.matcher(stripped);
        boolean isMark = matcher.matches() && !closesBracket(stripped, matcher.group(2));
        return isMark
                ? new Marked(matcher.group(1).strip(), matcher.group(2).replace(")", ""))
                : new Marked(stripped, "");
    }

    /** "(P1)" has no footnote: its bracket was opened before. */
    private static boolean closesBracket(String text, String mark) {
        return mark.endsWith(")")
                && text.chars().filter(sign -> sign == '(').count()
                        >= text.chars().filter(sign -> sign == ')').count();
    }

    /** What a mark means, for the note of a claim: the mark and its explanation. */
    String explain(String mark) {
        return Optional.ofNullable(explained.get(mark))
                .map(text -> mark + " " + text)
                .orElse(mark);
    }
}
