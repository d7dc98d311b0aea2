package id.banua.dashboard.request;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The right words that a wrong one may have been meant for. */
public final class Nearest {
    private static final int MOST = 5;

    private Nearest() {}

    /** A few of the valid words: those that hold the wrong one first, then those with the fewest letters to change. */
    public static List<String> to(String wrong, Collection<String> valid) {
        String bare = bare(wrong);
        return valid.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (String word) -> !bare.isEmpty() && !bare(word).contains(bare))
                        .thenComparing(word -> distance(bare, bare(word)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Letters to add, drop or exchange (Levenshtein 1966), row by row. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchanged = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchanged, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
