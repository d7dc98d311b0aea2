package id.banua.batch.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Gives numbers to the paths of one dimension, in an order that does not depend on the order of rows. */
final class DimensionBook {
    private final TreeSet<List<Told>> paths = new TreeSet<>(DimensionBook::compare);
    private final Map<List<Told>, Integer> numbers = new HashMap<>(Map.of(List.of(), Dimension.ALL));

    /** Adds a path and all that lead to it. */
    void add(List<Told> path) {
        for (int length = 1; length <= path.size(); length++) {
            paths.add(List.copyOf(path.subList(0, length)));
        }
    }

    Dimension build() {
        Dimension.Builder builder = new Dimension.Builder();
        for (List<Told> path : paths) {
            int above = number(path.subList(0, path.size() - 1));
            numbers.put(path, builder.add(above, path.get(path.size() - 1).level()));
        }
        return builder.build();
    }

    int number(List<Told> path) {
        return numbers.getOrDefault(path, Dimension.ALL);
    }

    private static int compare(List<Told> one, List<Told> other) {
        if (one.size() != other.size()) {
            return Integer.compare(one.size(), other.size());
        }
        for (int i = 0; i < one.size(); i++) {
            int level = one.get(i).level().compareTo(other.get(i).level());
            int value = level != 0
                    ? level
                    : one.get(i).value().compareTo(other.get(i).value());
            if (value != 0) {
                return value;
            }
        }
        return 0;
    }
}
