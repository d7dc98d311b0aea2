package id.banua.batch.linkage.name;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One form for the ways in which the name of a village is written. */
public final class VillageName {
    private static final Pattern KIND = Pattern.compile("^(?:desa|ds|kelurahan|kel|kampung|kp|dusun)\\b");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

    private VillageName() {}

    /** Letters and digits without blanks, and without "Desa" or "Kel." before them; empty where there is no name. */
    public static String of(@Nullable String written) {
        if (written == null) {
            return "";
        }
        String letters = Spelling.letters(written).strip();
        return Spelling.plain(
                NO_LETTER.matcher(KIND.matcher(letters).replaceFirst("")).replaceAll(""));
    }
}
