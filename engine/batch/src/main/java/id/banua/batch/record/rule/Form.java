package id.banua.batch.record.rule;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** Which texts have a form. Codes come again and again, so those that were found good are remembered. */
final class Form implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_REMEMBERED = 10_000;

    private final Set<String> words;
    private final @Nullable Pattern pattern;
    private transient @Nullable Set<UTF8String> good;

    private Form(Set<String> words, @Nullable Pattern pattern) {
        this.words = words;
        this.pattern = pattern;
    }

    static Form oneOf(List<String> words) {
        return new Form(Set.copyOf(words), null);
    }

    /** The whole text must match. */
    static Form pattern(String pattern) {
        return new Form(Set.of(), Pattern.compile(pattern));
    }

    boolean has(UTF8String text) {
        Set<UTF8String> remembered = good;
        if (remembered == null) {
            remembered = new HashSet<>();
            good = remembered;
        }
        if (remembered.contains(text)) {
            return true;
        }
        String written = text.toString();
        boolean isGood = pattern == null
                ? words.contains(written)
                : pattern.matcher(written).matches();
        if (isGood && remembered.size() < MOST_REMEMBERED) {
            remembered.add(text.clone());
        }
        return isGood;
    }
}
