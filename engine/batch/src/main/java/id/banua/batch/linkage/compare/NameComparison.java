package id.banua.batch.linkage.compare;

import id.banua.batch.linkage.compare.Field.NameLevel;
import id.banua.batch.linkage.compare.Name.Word;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Compares two names word by word, in any order. A word has a partner where it is equal, sounds alike, is its first
 * letter, or is close to it by Jaro and Winkler (1990).
 */
final class NameComparison {
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final double CLOSE = 0.87;
    private static final double CLOSE_AS_A_WHOLE = 0.94;
    private static final int LETTERS_TO_MISTYPE = 4;

    private final Name shorter;
    private final Name longer;
    private final boolean[] isTaken;
    private int equal;
    private int spelt;
    private int resembling;
    private float bits;

    /** What the comparison says: a level, and how rare what the names share is. */
    record Agreement(NameLevel level, float bits) {}

    private NameComparison(Name one, Name other) {
        boolean isOrdered = one.words().size() <= other.words().size();
        shorter = isOrdered ? one : other;
        longer = isOrdered ? other : one;
        isTaken = new boolean[longer.words().size()];
    }

    static Agreement of(Name one, Name other) {
        if (!one.isKnown() || !other.isKnown()) {
            return new Agreement(NameLevel.MISSING, 0);
        }
        if (one.joined().equals(other.joined())) {
            return new Agreement(NameLevel.SAME, Math.min(one.bits(), other.bits()));
        }
        NameComparison comparison = new NameComparison(one, other);
        comparison.pairWords();
        return comparison.agreement();
    }

    private void pairWords() {
        boolean[] isPaired = new boolean[shorter.words().size()];
        for (int i = 0; i < isPaired.length; i++) {
            isPaired[i] = pairEqual(shorter.words().get(i));
        }
        for (int i = 0; i < isPaired.length; i++) {
            if (!isPaired[i]) {
                pairClose(shorter.words().get(i));
            }
        }
    }

    private boolean pairEqual(Word word) {
        for (int j = 0; j < isTaken.length; j++) {
            if (!isTaken[j] && longer.words().get(j).text().equals(word.text())) {
                isTaken[j] = true;
                equal++;
                bits += word.bits();
                return true;
            }
        }
        return false;
    }

    private void pairClose(Word word) {
        int best = -1;
        double bestCloseness = 0;
        for (int j = 0; j < isTaken.length; j++) {
            double closeness = isTaken[j] ? 0 : closeness(word, longer.words().get(j));
            if (closeness > bestCloseness) {
                best = j;
                bestCloseness = closeness;
            }
        }
        if (best >= 0) {
            isTaken[best] = true;
            count(word, longer.words().get(best));
        }
    }

    /** Two usual names that are close are rather two names than one mistyped. */
    private void count(Word word, Word partner) {
        boolean isLetter = word.text().length() == 1 || partner.text().length() == 1;
        if (word.isUsual() && partner.isUsual() && !isLetter && !word.sound().equals(partner.sound())) {
            resembling++;
        } else {
            spelt++;
        }
        bits += isLetter ? 0 : Math.min(word.bits(), partner.bits());
    }

    /** From 0 for no partner to 1 for words that sound alike. */
    private static double closeness(Word one, Word other) {
        if (one.sound().equals(other.sound())) {
            return 1;
        }
        int letters = Math.min(one.text().length(), other.text().length());
        if (letters == 1) {
            return one.text().charAt(0) == other.text().charAt(0) ? CLOSE : 0;
        }
        if (letters < LETTERS_TO_MISTYPE || !one.mayBe(other)) {
            return 0;
        }
        double similarity = JARO_WINKLER.apply(one.text(), other.text());
        return similarity >= CLOSE ? similarity : 0;
    }

    private Agreement agreement() {
        int paired = equal + spelt + resembling;
        if (paired < shorter.words().size()) {
            return isCloseAsAWhole()
                    ? new Agreement(NameLevel.SPELT, Math.min(shorter.bits(), longer.bits()))
                    : new Agreement(equal + spelt > 0 ? NameLevel.PARTLY : NameLevel.DIFFERENT, bits);
        }
        if (resembling > 0) {
            return new Agreement(NameLevel.RESEMBLING, bits);
        }
        boolean isWhole = paired == longer.words().size();
        if (spelt > 0) {
            return new Agreement(isWhole ? NameLevel.SPELT : NameLevel.SHORT_SPELT, bits);
        }
        return isWhole
                ? new Agreement(NameLevel.SAME, Math.min(shorter.bits(), longer.bits()))
                : new Agreement(NameLevel.SHORTENED, bits);
    }

    /** A blank too many or too few, and a slip of the pen. */
    private boolean isCloseAsAWhole() {
        return shorter.words().size() != longer.words().size()
                && JARO_WINKLER.apply(shorter.joined(), longer.joined()) >= CLOSE_AS_A_WHOLE;
    }
}
