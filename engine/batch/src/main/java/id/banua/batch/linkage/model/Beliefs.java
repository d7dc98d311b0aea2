package id.banua.batch.linkage.model;

import id.banua.batch.linkage.compare.Field;

/**
 * What is believed of the records of one person before any are seen: where the fit starts, and what stays where there are
 * too few to learn from. Rounded from what registers show; a few dozen matches outweigh it.
 */
final class Beliefs {
    private static final double[] NAME = {0, 0.03, 0.03, 0.02, 0.02, 0.08, 0.17, 0.65};
    private static final double[] BIRTH_DATE = {0, 0.03, 0.02, 0.02, 0.03, 0.02, 0.88};
    private static final double[] SEX = {0, 0.01, 0.99};
    private static final double[] PLACE = {0, 0.05, 0.05, 0.1, 0.8};
    private static final double[] PERSON_KEY = {0, 0.01, 0.99};
    private static final double[] HOUSEHOLD_KEY = {0, 0.3, 0.7};

    private Beliefs() {}

    static Shares ofMatches() {
        Shares shares = new Shares();
        add(shares, Field.NAME, NAME);
        add(shares, Field.BIRTH_DATE, BIRTH_DATE);
        add(shares, Field.SEX, SEX);
        add(shares, Field.PLACE, PLACE);
        add(shares, Field.PERSON_KEY, PERSON_KEY);
        add(shares, Field.HOUSEHOLD_KEY, HOUSEHOLD_KEY);
        return shares;
    }

    private static void add(Shares shares, Field field, double[] levels) {
        for (int level = 1; level < levels.length; level++) {
            shares.add(field, level, levels[level]);
        }
    }
}
