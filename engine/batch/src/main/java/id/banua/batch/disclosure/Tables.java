package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Cells by the levels of their values: a table holds all cells of the same levels. What is in a coarser table is a sum over a finer one. */
final class Tables {
    private static final int MOST_PARTS = 12;
    private static final int[] NOTHING = {};

    private final Cells cells;
    private final List<int[]> levels = new ArrayList<>();
    private final int[] tableOf;
    private final Groups cellsOf;
    private final BitSet told = new BitSet();
    private final List<Integer> finest = new ArrayList<>();
    private final Map<List<Integer>, Map<Long, int[]>> parts = new HashMap<>();

    /** @param mostSmall a table is not told where a greater share of its cells with anybody in them is small; from 0 to 1 */
    Tables(Cells cells, double mostSmall) {
        this.cells = cells;
        this.tableOf = new int[cells.size()];
        Map<List<Integer>, Integer> byLevels = new HashMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            tableOf[cell] = byLevels.computeIfAbsent(levelsOf(cell), fresh -> {
                levels.add(fresh.stream().mapToInt(level -> level).toArray());
                return levels.size() - 1;
            });
        }
        this.cellsOf = new Groups(tableOf, 1, levels.size());
        told.set(0, levels.size());
        IntStream.range(0, levels.size())
                .filter(table -> isTooFine(table, mostSmall))
                .forEach(this::untell);
        IntStream.range(0, levels.size())
                .filter(table ->
                        IntStream.range(0, levels.size()).noneMatch(other -> other != table && covers(table, other)))
                .forEach(finest::add);
    }

    int count() {
        return levels.size();
    }

    int[] levels(int table) {
        return levels.get(table);
    }

    int tableOf(int cell) {
        return tableOf[cell];
    }

    boolean isTold(int table) {
        return told.get(table);
    }

    /** Whether the table of a cell is told. */
    boolean tells(int cell) {
        return told.get(tableOf[cell]);
    }

    /** Whether a cell counts a row that is told, which is there only where somebody is in it. */
    boolean tellsRow(int cell) {
        return cells.isRow(cell) && tells(cell);
    }

    /** Tables that no other refines. */
    List<Integer> finest() {
        return finest;
    }

    /** Whoever cannot see a table must not see a finer one either. */
    void untell(int table) {
        IntStream.range(0, levels.size()).filter(finer -> covers(table, finer)).forEach(told::clear);
    }

    /** The cells of all tables that are not told. */
    BitSet untold() {
        BitSet untold = new BitSet();
        for (int cell = 0; cell < cells.size(); cell++) {
            untold.set(cell, !tells(cell));
        }
        return untold;
    }

    /** Some cells of a table that lie at a coarser place, those with most in them first. */
    int[] partsOf(int table, int[] place) {
        List<Integer> key = new ArrayList<>(place.length + 1);
        key.add(table);
        for (int i = 0; i < place.length; i++) {
            key.add(cells.dimensions().get(i).level(place[i]));
        }
        return parts.computeIfAbsent(key, fresh -> byPlace(table, fresh.subList(1, fresh.size())))
                .getOrDefault(cells.key(place), NOTHING);
    }

    private Map<Long, int[]> byPlace(int table, List<Integer> coarse) {
        int[] at = coarse.stream().mapToInt(level -> level).toArray();
        Map<Long, List<Integer>> lists = new HashMap<>();
        for (int cell : fullestFirst(table)) {
            long key = cells.keyAt(cell, at);
            if (key != Cells.NOWHERE) {
                List<Integer> known = lists.computeIfAbsent(key, fresh -> new ArrayList<>(1));
                if (known.size() < MOST_PARTS) {
                    known.add(cell);
                }
            }
        }
        Map<Long, int[]> arrays = new HashMap<>();
        lists.forEach((key, list) ->
                arrays.put(key, list.stream().mapToInt(cell -> cell).toArray()));
        return arrays;
    }

    private int[] fullestFirst(int table) {
        return cellsOf.stream(table)
                .boxed()
                .sorted(Comparator.comparingLong((Integer cell) -> -cells.count(cell)))
                .mapToInt(cell -> cell)
                .toArray();
    }

    private List<Integer> levelsOf(int cell) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < cells.dimensions().size(); i++) {
            found.add(cells.dimensions().get(i).level(cells.value(cell, i)));
        }
        return found;
    }

    private boolean isTooFine(int table, double mostSmall) {
        long some = cellsOf.stream(table)
                .filter(cell -> cells.count(cell) > 0 || cells.small().get(cell))
                .count();
        long small = cellsOf.stream(table).filter(cells.small()::get).count();
        return small > mostSmall * some;
    }

    private boolean covers(int coarse, int fine) {
        return IntStream.range(0, levels.get(coarse).length)
                .allMatch(i -> cells.dimensions().get(i).covers(levels.get(coarse)[i], levels.get(fine)[i]));
    }
}
