package id.banua.model.region;

import java.util.regex.Pattern;

/**
 * A region code as the Ministry of Home Affairs writes it, with its dots: {@code 63}, {@code 63.02}, {@code 63.02.06}, {@code 63.02.06.2013}. Without the dots it would read as a {@link BpsCode} of, often, another region (64.02 is Kutai Kartanegara, 6402 is Kutai Barat).
 */
public record KemendagriCode(String dotted) {
    private static final Pattern FORM = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");

    public KemendagriCode {
        if (!FORM.matcher(dotted).matches()) {
            throw new IllegalArgumentException(
                    "A Kemendagri code looks like 63, 63.02, 63.02.06 or 63.02.06.2013, but was '" + dotted + "'");
        }
    }

    /** Whether the text can only be a Kemendagri code: well formed, with at least one dot. */
    public static boolean isDeclared(String text) {
        return text.indexOf('.') > 0 && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return dotted;
    }
}
