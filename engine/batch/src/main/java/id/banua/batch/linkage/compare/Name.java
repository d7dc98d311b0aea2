package id.banua.batch.linkage.compare;

import id.banua.batch.linkage.name.WordSound;
import java.util.List;

/**
 * A name in its one form, with what comparing needs.
 *
 * @param joined its words without blanks; empty where there is no name
 * @param bits how rare the whole name is
 */
public record Name(String joined, List<Word> words, float bits) {

    /**
     * A word of a name.
     *
     * @param bits how rare it is: the negative binary logarithm of the share of persons who have it
     * @param code what it is found by
     * @param letters one bit for each letter that occurs
     * @param isUsual whether so many have it that it is no slip of the pen
     */
    public record Word(String text, String sound, String code, int letters, float bits, boolean isUsual) {
        private static final int LETTERS_THAT_MAY_DIFFER = 4;

        static Word of(String text, Rarity rarity) {
            String sound = WordSound.of(text);
            int letters = text.chars().map(letter -> 1 << (letter & 31)).reduce(0, (all, one) -> all | one);
            return new Word(text, sound, WordSound.code(sound), letters, rarity.bitsOfWord(text), rarity.isUsual(text));
        }

        /** False where so many letters occur in one word only that they are not two spellings of one. */
        boolean mayBe(Word other) {
            return Integer.bitCount(letters ^ other.letters) <= LETTERS_THAT_MAY_DIFFER;
        }
    }

    boolean isKnown() {
        return !words.isEmpty();
    }

    /** The codes of the words that tell persons apart, sorted; of all words where none does. */
    public List<String> codes() {
        List<String> telling = codes(false);
        return telling.isEmpty() ? codes(true) : telling;
    }

    private List<String> codes(boolean withGeneric) {
        return words.stream()
                .filter(word -> word.text().length() > 1 && (withGeneric || !Rarity.isGeneric(word.bits())))
                .map(Word::code)
                .distinct()
                .sorted()
                .toList();
    }
}
