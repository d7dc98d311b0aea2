package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which published tables break down which cells. A change that does not add up would tell that it is no truth. */
final class Sums {
    private final Cells cells;
    private final Tables tables;
    private final List<List<BitSet>> brokenDown = new ArrayList<>();

    /** What one total is broken down by: the values of a level of one dimension. */
    private record Breakdown(int total, int dimension, int level) {}

    Sums(Cells cells, Tables tables) {
        this.cells = cells;
        this.tables = tables;
        for (Dimension dimension : cells.dimensions()) {
            List<BitSet> byLevel = new ArrayList<>();
            for (int level = 0; level < dimension.levelCount(); level++) {
                byLevel.add(new BitSet());
            }
            brokenDown.add(byLevel);
        }
        for (int cell = 0; cell < cells.size(); cell++) {
            breakdowns(cell)
                    .forEach(sum ->
                            brokenDown.get(sum.dimension()).get(sum.level()).set(sum.total()));
        }
    }

    /** Whether every total that is told changes as its parts do, in each way in which it is broken down. */
    boolean hold(Change change) {
        Map<Integer, Integer> signs = new HashMap<>();
        boolean isOnce = put(signs, change.more(), 1) && put(signs, change.fewer(), -1);
        Map<Breakdown, Integer> parts = new HashMap<>();
        signs.forEach((cell, sign) -> breakdowns(cell).forEach(sum -> parts.merge(sum, sign, Integer::sum)));
        signs.keySet().forEach(cell -> eachBreakdown(cell).forEach(sum -> parts.putIfAbsent(sum, 0)));
        return isOnce
                && parts.entrySet().stream()
                        .allMatch(sum -> sum.getValue()
                                .equals(signs.getOrDefault(sum.getKey().total(), 0)));
    }

    private boolean put(Map<Integer, Integer> signs, List<Integer> changed, int sign) {
        boolean isOnce = true;
        for (int cell : changed) {
            if (tables.isTold(tables.tableOf(cell))) {
                isOnce &= signs.put(cell, sign) == null;
            }
        }
        return isOnce;
    }

    /** The breakdowns that a cell is a part of. */
    private List<Breakdown> breakdowns(int cell) {
        List<Breakdown> found = new ArrayList<>();
        for (int i = 0; i < cells.dimensions().size(); i++) {
            Dimension dimension = cells.dimensions().get(i);
            int value = cells.value(cell, i);
            if (value != Dimension.ALL) {
                int total = cells.with(cell, i, dimension.chain(value)[1]);
                if (total >= 0) {
                    found.add(new Breakdown(total, i, dimension.level(value)));
                }
            }
        }
        return found;
    }

    /** The told breakdowns that a cell is the total of. */
    private List<Breakdown> eachBreakdown(int total) {
        List<Breakdown> found = new ArrayList<>();
        for (int i = 0; i < brokenDown.size(); i++) {
            for (int level = 0; level < brokenDown.get(i).size(); level++) {
                if (brokenDown.get(i).get(level).get(total) && tables.isTold(tables.finer(total, i, level))) {
                    found.add(new Breakdown(total, i, level));
                }
            }
        }
        return found;
    }
}
