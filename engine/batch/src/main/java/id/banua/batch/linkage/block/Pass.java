package id.banua.batch.linkage.block;

import id.banua.batch.linkage.compare.Numbered;
import java.util.Locale;

/** What two records must share to be compared; an error in one of them leaves the other passes. */
public enum Pass implements Numbered {
    PERSON_KEY,
    HOUSEHOLD_KEY,
    /** Day and month in any order. */
    BIRTH_DATE_AND_DISTRICT,
    /** Day and month in any order, and one telling word of the name. */
    BIRTH_DATE_AND_WORD,
    /** Two telling words, or the only one. */
    BIRTH_YEAR_AND_NAME,
    /** Two telling words, or the only one. */
    DISTRICT_AND_NAME;

    private static final Pass[] ALL = values();
    private static final int SHIFT = 60;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number of a block: its pass before 60 bits of its fingerprint, so that blocks sort by pass. */
    long block(long fingerprint) {
        return (long) number() << SHIFT | fingerprint >>> 4;
    }

    static Pass of(long block) {
        return numbered((int) (block >>> SHIFT));
    }

    /** The pass with that number in {@link CandidatePairs#PASS}. */
    public static Pass numbered(int number) {
        return ALL[number];
    }
}
