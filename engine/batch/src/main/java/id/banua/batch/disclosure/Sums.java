package id.banua.batch.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Every way in which a cell is broken down by a level of one dimension, by number: a total and the parts that sum to it. A change that
 * does not add up would tell that it is no truth.
 */
final class Sums {
    static final int NONE = -1;

    private final Tables tables;
    private final int dimensions;

    /** The sum of which a cell is a part, by cell and dimension; {@value #NONE} where it is none. */
    private final int[] sumOf;

    private final int[] totalOf;

    /** The parts by their sums: those of a sum begin at its place in {@link #firstOfSum}. */
    private final int[] parts;

    private final int[] firstOfSum;

    /** The sums by their totals: those of a total begin at its place in {@link #firstOfTotal}. */
    private final int[] byTotal;

    private final int[] firstOfTotal;

    Sums(Cells cells, Tables tables) {
        this.tables = tables;
        this.dimensions = cells.dimensions().size();
        this.sumOf = new int[cells.size() * dimensions];
        this.totalOf = numbered(cells, sumOf);
        this.firstOfTotal = firsts(totalOf, cells.size());
        this.byTotal = grouped(totalOf, firstOfTotal, 1);
        this.firstOfSum = firsts(sumOf, totalOf.length);
        this.parts = grouped(sumOf, firstOfSum, dimensions);
    }

    /** Gives numbers to sums, by cell and dimension; returns their totals. */
    private static int[] numbered(Cells cells, int[] sumOf) {
        IntStream.Builder totals = IntStream.builder();
        int dimensions = cells.dimensions().size();
        int count = 0;
        for (int i = 0; i < dimensions; i++) {
            Places numbers = new Places();
            for (int cell = 0; cell < cells.size(); cell++) {
                int total = total(cells, cell, i);
                int sum = total < 0 ? NONE : numbers.putIfAbsent(key(cells, cell, i, total), count);
                sumOf[cell * dimensions + i] = sum;
                if (sum == count) {
                    totals.add(total);
                    count++;
                }
            }
        }
        return totals.build().toArray();
    }

    private static int total(Cells cells, int cell, int dimension) {
        int value = cells.value(cell, dimension);
        return value == Dimension.ALL
                ? NONE
                : cells.with(cell, dimension, cells.dimensions().get(dimension).chain(value)[1]);
    }

    private static long key(Cells cells, int cell, int dimension, int total) {
        Dimension ofCell = cells.dimensions().get(dimension);
        return (long) total * ofCell.levelCount() + ofCell.level(cells.value(cell, dimension));
    }

    /** Where each of so many groups begins, and where the last ends, among things that are sorted by their group. */
    private static int[] firsts(int[] groupOf, int count) {
        int[] first = new int[count + 1];
        for (int group : groupOf) {
            if (group != NONE) {
                first[group + 1]++;
            }
        }
        Arrays.parallelPrefix(first, Integer::sum);
        return first;
    }

    /** Things by their group; each has {@code slots} places after each other in {@code groupOf}. */
    private static int[] grouped(int[] groupOf, int[] first, int slots) {
        int[] next = first.clone();
        int[] grouped = new int[first[first.length - 1]];
        for (int at = 0; at < groupOf.length; at++) {
            if (groupOf[at] != NONE) {
                grouped[next[groupOf[at]]++] = at / slots;
            }
        }
        return grouped;
    }

    int count() {
        return totalOf.length;
    }

    int total(int sum) {
        return totalOf[sum];
    }

    /** The cells that make a sum. */
    int[] parts(int sum) {
        return Arrays.copyOfRange(parts, firstOfSum[sum], firstOfSum[sum + 1]);
    }

    /** Whether every total that is told changes as its parts do, in each way in which it is broken down. */
    boolean hold(Change change) {
        Map<Integer, Integer> signs = new HashMap<>();
        boolean isOnce = put(signs, change.more(), 1) && put(signs, change.fewer(), -1);
        Map<Integer, Integer> parts = new HashMap<>();
        signs.forEach((cell, sign) -> sumsWith(cell).forEach(sum -> parts.merge(sum, sign, Integer::sum)));
        signs.keySet().forEach(cell -> toldSumsUnder(cell).forEach(sum -> parts.putIfAbsent(sum, 0)));
        return isOnce
                && parts.entrySet().stream()
                        .allMatch(sum -> sum.getValue().equals(signs.getOrDefault(totalOf[sum.getKey()], 0)));
    }

    private boolean put(Map<Integer, Integer> signs, List<Integer> changed, int sign) {
        boolean isOnce = true;
        for (int cell : changed) {
            if (tables.tells(cell)) {
                isOnce &= signs.put(cell, sign) == null;
            }
        }
        return isOnce;
    }

    /** The sums of which a cell is a part. */
    IntStream sumsWith(int cell) {
        return Arrays.stream(sumOf, cell * dimensions, (cell + 1) * dimensions).filter(sum -> sum != NONE);
    }

    /** The sums in which a cell is a part or the total. */
    IntStream touching(int cell) {
        return IntStream.concat(sumsWith(cell), sumsUnder(cell));
    }

    private IntStream sumsUnder(int total) {
        return Arrays.stream(byTotal, firstOfTotal[total], firstOfTotal[total + 1]);
    }

    private IntStream toldSumsUnder(int total) {
        return sumsUnder(total).filter(sum -> tables.tells(parts[firstOfSum[sum]]));
    }
}
