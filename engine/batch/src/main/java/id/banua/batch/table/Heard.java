package id.banua.batch.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was understood of a text of a table.
 *
 * @param said the values of each aspect; several where the text names several
 * @param amounts {@code count} or {@code percent}, where a word such as Jumlah or Persentase stands by itself
 * @param labels what a column of labels under such a heading holds: region, code, number, period, breakdown
 * @param unknown words that nobody explained
 * @param words all words of the text
 */
record Heard(
        Map<Aspect, Set<String>> said,
        Set<String> amounts,
        Set<String> labels,
        List<String> unknown,
        List<String> words) {
    static final Heard NOTHING = new Heard(Map.of(), Set.of(), Set.of(), List.of(), List.of());

    static Heard of(Meaning meaning) {
        Map<Aspect, Set<String>> said = new EnumMap<>(Aspect.class);
        new TreeMap<>(meaning.said()).forEach((aspect, value) -> said.put(aspect, Set.of(value)));
        return new Heard(said, Set.of(), Set.of(), List.of(), List.of());
    }

    /** Everything that is said with one voice. */
    Meaning meaning() {
        Map<Aspect, String> clear = new EnumMap<>(Aspect.class);
        said.forEach((aspect, values) -> {
            if (values.size() == 1) {
                clear.put(aspect, values.iterator().next());
            }
        });
        return new Meaning(clear);
    }

    /** Both texts together; where both speak of one aspect, the later and more special one counts. */
    Heard then(Heard later) {
        Map<Aspect, Set<String>> both = new EnumMap<>(Aspect.class);
        both.putAll(said);
        both.putAll(later.said);
        return joined(both, later);
    }

    /** Both texts as one. */
    Heard and(Heard other) {
        Map<Aspect, Set<String>> both = new EnumMap<>(Aspect.class);
        said.forEach((aspect, values) -> both.put(aspect, new TreeSet<>(values)));
        other.said.forEach((aspect, values) ->
                both.computeIfAbsent(aspect, none -> new TreeSet<>()).addAll(values));
        return joined(both, other);
    }

    private Heard joined(Map<Aspect, Set<String>> both, Heard other) {
        return new Heard(
                both,
                union(amounts, other.amounts),
                union(labels, other.labels),
                concat(unknown, other.unknown),
                concat(words, other.words));
    }

    private static Set<String> union(Collection<String> one, Collection<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static List<String> concat(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** The same, with other unexplained words. */
    Heard withUnknown(List<String> words) {
        return new Heard(said, amounts, labels, words, this.words);
    }

    /** The same, and that value for that aspect. */
    Heard with(Aspect aspect, String value) {
        return then(of(Meaning.of(aspect, value)));
    }

    /** The same, saying nothing of that aspect. */
    Heard without(Aspect aspect) {
        Map<Aspect, Set<String>> rest = new TreeMap<>(said);
        rest.remove(aspect);
        return new Heard(rest, amounts, labels, unknown, words);
    }

    boolean isUnderstood() {
        return unknown.isEmpty();
    }
}
