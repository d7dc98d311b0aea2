package id.banua.batch.linkage.name;

import java.util.regex.Pattern;

/** What a word of a {@link NormalName} sounds like, finely for comparing and coarsely for finding. */
public final class WordSound {
    /** Vowels merge as Malay and Arabic spellings do; j and y were one letter; final d, h and t are not heard. */
    private static final Rewriting SOUND = Rewriting.of(
            "sy|sh|ts|dz|z",
            "s",
            "[ck]h",
            "h",
            "ph|[vf]",
            "p",
            "bh",
            "b",
            "dh",
            "d",
            "th",
            "t",
            "gh",
            "g",
            "q",
            "k",
            "x",
            "ks",
            "a[eiy](?![aiueo])|ei|e",
            "i",
            "a[uow](?![aiueo])|o",
            "u",
            "iy(?=[au])",
            "i",
            "uw(?=[ai])",
            "u",
            "(?<=[^aiu])y",
            "i",
            "j",
            "y",
            "d$",
            "t",
            "(?<=.)h$",
            "");

    private static final Pattern SILENT = Pattern.compile("(?<=.)[aiuhwy]");
    private static final int LETTERS_OF_A_CODE = 4;

    private WordSound() {}

    /** {@code khairul} and {@code haerul}, {@code zainab} and {@code saenab} sound alike. */
    public static String of(String word) {
        return Spelling.once(SOUND.apply(word));
    }

    /** The first letter of the sound and up to three consonants: {@code hrl}; most mistyped vowels leave it as it is. */
    public static String code(String sound) {
        String code = Spelling.once(SILENT.matcher(sound).replaceAll(""));
        return code.substring(0, Math.min(LETTERS_OF_A_CODE, code.length()));
    }
}
