package id.banua.batch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tries one claim of each cell with one of every other. A claim that fits no combination is accused; one that fits at
 * least one is not, since then another claim of the failing combinations may be the wrong one.
 */
public final class Combinations {
    private final List<List<Claim>> cells;

    /** Where a cell is empty there is nothing to combine and nobody is accused. */
    public Combinations(List<List<Claim>> cells) {
        this.cells = cells;
    }

    /** The accused claims with the first combination that each of them fails in. */
    public Map<String, Message> accuse(Predicate<List<Claim>> holds, Function<List<Claim>, Message> explain) {
        Map<String, Message> accused = new TreeMap<>();
        Map<String, Claim> acquitted = new TreeMap<>();
        for (List<Claim> combination : all()) {
            boolean fits = holds.test(combination);
            for (Claim claim : combination) {
                if (fits) {
                    acquitted.put(claim.id(), claim);
                } else {
                    accused.computeIfAbsent(claim.id(), id -> explain.apply(combination));
                }
            }
        }
        accused.keySet().removeAll(acquitted.keySet());
        return accused;
    }

    /** Every way to take one claim of each cell. */
    public List<List<Claim>> all() {
        List<List<Claim>> combinations = List.of(List.of());
        for (List<Claim> cell : cells) {
            List<List<Claim>> longer = new ArrayList<>();
            for (List<Claim> shorter : combinations) {
                for (Claim claim : cell) {
                    List<Claim> next = new ArrayList<>(shorter);
                    next.add(claim);
                    longer.add(next);
                }
            }
            combinations = longer;
        }
        return combinations;
    }
}
