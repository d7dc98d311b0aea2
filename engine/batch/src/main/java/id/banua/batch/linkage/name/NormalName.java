package id.banua.batch.linkage.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One form for the ways in which an Indonesian name is written. Titles, degrees and the father's name after "bin" go;
 * "Moh.", "Muh." and "Mohammad" are one word, as are "Noor" and "Nur"; "Abdurrahman" and "Abd. Rahman" are two; the
 * spelling is today's, each letter once.
 */
public final class NormalName {
    private static final NameWords WORDS = NameWords.LIST;
    private static final Pattern WORD = Pattern.compile("[a-z]+(?:\\.+[a-z]+)*");

    /** "Abdurrahman", "Abdul Latif" and "Abdussamad" in one word, the article's last letter being the next one's first. */
    private static final Pattern SERVANT_OF = Pattern.compile(
            "abd[ou](?:(?<doubled>[lrsntzdy])(?=\\k<doubled>)|l(?=[^l])|(?=[rsntzdy]))(?<of>[a-z]{4,})");

    /** "Nurhayati", "Noorhayati" and "Nurulhuda" in one word. */
    private static final Pattern LIGHT = Pattern.compile("n(?:uu?|oo?|ou)r(?:[uo]l(?=[a-z]{4}))?(?<of>[a-z]{3,})");

    private NormalName() {}

    /** The words of a name in their order, separated by blanks; empty where nothing of a name is left. */
    public static String of(@Nullable String written) {
        if (written == null) {
            return "";
        }
        List<String> words = withoutPatronymic(withoutHonorifics(wordsOf(Spelling.letters(written))));
        List<String> standard = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String plain = Spelling.plain(words.get(i));
            boolean isLeading = i == 0 && words.size() > 1;
            String whole = isLeading ? WORDS.standardOfFirst(plain) : WORDS.standardOf(plain);
            standard.addAll(whole.equals(plain) ? parts(words.get(i), plain) : List.of(whole));
        }
        return String.join(" ", standard);
    }

    private static List<String> wordsOf(String letters) {
        String[] segments = letters.split(",", -1);
        List<String> words = new ArrayList<>(withoutDegrees(words(segments[0]), false));
        for (int i = 1; i < segments.length; i++) {
            words.addAll(withoutDegrees(words(segments[i]), !words.isEmpty()));
        }
        return words;
    }

    /** A dotted abbreviation is a title, a degree behind a name, or several words. */
    private static List<String> words(String segment) {
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(segment);
        while (found.find()) {
            String joined = found.group().replace(".", "");
            boolean isDotted = joined.length() < found.group().length();
            if (WORDS.isHonorific(joined)) {
                words.add(joined);
            } else if (!isDotted || words.isEmpty() || !WORDS.isDegree(joined, true)) {
                words.addAll(Arrays.asList(found.group().split("\\.+")));
            }
        }
        return words;
    }

    /** Also takes degrees that blanks tear apart, such as {@code s pd}; a name never consists of degrees alone. */
    private static List<String> withoutDegrees(List<String> words, boolean isAfterComma) {
        int end = words.size();
        int atLeast = isAfterComma ? 0 : 1;
        while (end > atLeast) {
            int from = startOfDegree(words, end, atLeast, isAfterComma);
            if (from == end) {
                break;
            }
            end = from;
        }
        return words.subList(0, end);
    }

    private static int startOfDegree(List<String> words, int end, int atLeast, boolean isMarked) {
        for (int from = Math.max(atLeast, end - 3); from < end; from++) {
            if (WORDS.isDegree(String.join("", words.subList(from, end)), isMarked)) {
                return from;
            }
        }
        return end;
    }

    private static List<String> withoutHonorifics(List<String> words) {
        int from = 0;
        while (from < words.size() - 1 && WORDS.isHonorific(words.get(from))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    private static List<String> withoutPatronymic(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (WORDS.isPatronymic(words.get(i))) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    private static List<String> parts(String word, String plain) {
        String modern = Spelling.modern(word);
        Matcher servant = SERVANT_OF.matcher(modern);
        if (servant.matches()) {
            return List.of("abdul", Spelling.plain(servant.group("of")));
        }
        Matcher light = LIGHT.matcher(modern);
        return light.matches() ? List.of("nur", Spelling.plain(light.group("of"))) : List.of(plain);
    }
}
