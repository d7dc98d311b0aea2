package id.banua.batch.table;

import id.banua.batch.source.DataFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which combination of ids each key of a dynamic table stands for. Ids have no fixed length, so a key cannot be cut; where
 * two combinations make one key, nobody can tell what its value is, and the whole table is refused.
 */
final class KeyMap {
    private static final long MAX_COMBINATIONS = 2_000_000;

    private final Map<String, List<Answer.Item>> combinations = new HashMap<>();

    KeyMap(String file, List<List<Answer.Item>> axes) {
        long count = 1;
        for (List<Answer.Item> axis : axes) {
            count = Math.multiplyExact(count, axis.size());
            if (count > MAX_COMBINATIONS) {
                throw new DataFault(
                        file + ": at most 2,000,000 combinations of the axes were expected, found more; fetch"
                                + " fewer years at a time");
            }
        }
        combine(file, axes, new ArrayList<>());
    }

    private void combine(String file, List<List<Answer.Item>> axes, List<Answer.Item> chosen) {
        if (chosen.size() == axes.size()) {
            put(file, List.copyOf(chosen));
            return;
        }
        for (Answer.Item item : axes.get(chosen.size())) {
            chosen.add(item);
            combine(file, axes, chosen);
            chosen.remove(chosen.size() - 1);
        }
    }

    private void put(String file, List<Answer.Item> combination) {
        StringBuilder key = new StringBuilder();
        combination.forEach(item -> key.append(item.id()));
        List<Answer.Item> other = combinations.put(key.toString(), combination);
        if (other != null) {
            throw new DataFault(file + ": each key was expected to stand for one combination, found two for "
                    + key + ": " + shown(other) + "; and " + shown(combination)
                    + ". The whole table is refused; fetch it in parts, one year or variable at a time");
        }
    }

    private static String shown(List<Answer.Item> combination) {
        List<String> parts = new ArrayList<>();
        for (int axis = 0; axis < combination.size(); axis++) {
            Answer.Item item = combination.get(axis);
            parts.add(Answer.axis(axis) + " " + item.id() + " " + item.label());
        }
        return String.join(", ", parts);
    }

    /** One item of each axis, in the order of the axes; empty where no combination makes that key. */
    Optional<List<Answer.Item>> find(String key) {
        return Optional.ofNullable(combinations.get(key));
    }

    long size() {
        return combinations.size();
    }
}
