package id.banua.batch.run.bench.linkage;

import id.banua.batch.simulate.Chance;

/**
 * Slips of the pen.
 *
 * @param carelessness how often they happen: 1 as often as their rates say, 0 never
 */
record Slips(Chance chance, double carelessness) {
    private static final String LETTERS = "abcdefghijklmnoprstuwyz";

    boolean happens(double rate) {
        return chance.is(rate * carelessness);
    }

    /** One letter left out, added, exchanged with the next, or wrong. */
    String mistype(String text) {
        if (text.length() < 3) {
            return text;
        }
        int at = chance.between(0, text.length() - 2);
        char letter = LETTERS.charAt(chance.between(0, LETTERS.length() - 1));
        String before = text.substring(0, at);
        return switch (chance.between(0, 3)) {
            case 0 -> before + text.substring(at + 1);
            case 1 -> before + letter + text.substring(at);
            case 2 -> before + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            default -> before + letter + text.substring(at + 1);
        };
    }
}
