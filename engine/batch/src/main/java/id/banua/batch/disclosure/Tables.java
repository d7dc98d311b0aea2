package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The finest tables among cells: those whose levels no other cell refines. Each cell is a sum of the finest cells of every table that
 * refines it. Any numbers in the finest cells that agree where tables overlap could be the truth.
 */
final class Tables {
    private static final int MOST_PARTS = 16;

    private final Cells cells;
    private final List<int[]> levels = new ArrayList<>();
    private final List<List<Integer>> atoms = new ArrayList<>();
    private final List<Map<Integer, int[]>> partsOf = new ArrayList<>();

    Tables(Cells cells) {
        this.cells = cells;
        Map<List<Integer>, List<Integer>> byLevels = new TreeMap<>(Tables::compare);
        for (int cell = 0; cell < cells.size(); cell++) {
            byLevels.computeIfAbsent(levelsOf(cell), fresh -> new ArrayList<>()).add(cell);
        }
        byLevels.forEach((one, inTable) -> {
            if (byLevels.keySet().stream().noneMatch(other -> other != one && covers(one, other))) {
                levels.add(one.stream().mapToInt(level -> level).toArray());
                atoms.add(inTable);
                partsOf.add(partsOf(inTable));
            }
        });
    }

    int count() {
        return levels.size();
    }

    /** The level of each dimension in a table. */
    int[] levels(int table) {
        return levels.get(table);
    }

    /** The finest cells of a table. */
    List<Integer> atoms(int table) {
        return atoms.get(table);
    }

    /** Some finest cells of a table that lie in a cell, those with most in them first; empty where the table does not refine it. */
    int[] partsOf(int table, int cell) {
        return partsOf.get(table).getOrDefault(cell, new int[0]);
    }

    private List<Integer> levelsOf(int cell) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < cells.dimensions().size(); i++) {
            found.add(cells.dimensions().get(i).level(cells.value(cell, i)));
        }
        return found;
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        return Arrays.compare(
                one.stream().mapToInt(level -> level).toArray(),
                other.stream().mapToInt(level -> level).toArray());
    }

    private boolean covers(List<Integer> coarse, List<Integer> fine) {
        for (int i = 0; i < coarse.size(); i++) {
            if (!cells.dimensions().get(i).covers(coarse.get(i), fine.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Map<Integer, int[]> partsOf(List<Integer> atomsOfTable) {
        List<Integer> fullestFirst = new ArrayList<>(atomsOfTable);
        fullestFirst.sort((a, b) -> Long.compare(cells.count(b), cells.count(a)));
        Map<Integer, List<Integer>> parts = new HashMap<>();
        for (int atom : fullestFirst) {
            Box.above(cells, cells.place(atom), cell -> {
                List<Integer> known = parts.computeIfAbsent(cell, fresh -> new ArrayList<>(1));
                if (known.size() < MOST_PARTS) {
                    known.add(atom);
                }
            });
        }
        Map<Integer, int[]> arrays = new HashMap<>();
        parts.forEach((cell, list) ->
                arrays.put(cell, list.stream().mapToInt(atom -> atom).toArray()));
        return arrays;
    }
}
