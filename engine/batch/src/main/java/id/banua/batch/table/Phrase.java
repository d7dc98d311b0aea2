package id.banua.batch.table;

import java.util.List;

/**
 * Words that say something wherever they stand together.
 *
 * @param says an aspect, or {@code amount}, {@code label} or {@code nothing}
 * @param what the value
 */
record Phrase(List<String> words, String says, String what) {
    boolean standsAt(List<String> text, int place) {
        return place + words.size() <= text.size()
                && text.subList(place, place + words.size()).equals(words);
    }

    boolean isIndicator() {
        return says.equals(Aspect.INDICATOR.id());
    }
}
