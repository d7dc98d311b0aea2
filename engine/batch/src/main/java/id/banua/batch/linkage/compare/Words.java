package id.banua.batch.linkage.compare;

import id.banua.batch.linkage.compare.Name.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes names, and remembers the words it has met. For one thread; it forgets all when it remembers too many. */
public final class Words {
    private static final int MOST = 200_000;

    private final Rarity rarity;
    private final Map<String, Word> known = new HashMap<>();

    public Words(Rarity rarity) {
        this.rarity = rarity;
    }

    /** From a {@link id.banua.batch.linkage.name.NormalName}. */
    public Name nameOf(String normal) {
        if (normal.isEmpty()) {
            return new Name("", List.of(), 0);
        }
        List<Word> words = new ArrayList<>(4);
        float product = 0;
        for (String text : normal.split(" ")) {
            Word word = wordOf(text);
            words.add(word);
            product += word.bits();
        }
        return new Name(normal.replace(" ", ""), words, Math.min(product, rarity.bitsOfName(normal)));
    }

    private Word wordOf(String text) {
        Word word = known.get(text);
        if (word == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            word = Word.of(text, rarity);
            known.put(text, word);
        }
        return word;
    }
}
