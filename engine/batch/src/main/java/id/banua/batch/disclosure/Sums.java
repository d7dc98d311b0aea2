package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
    private final int[] tableOfParts;

    /** The sums by their totals: those of a total begin at its place in {@link #firstOfTotal}. */
    private final int[] byTotal;

    private final int[] firstOfTotal;

    Sums(Cells cells, Tables tables) {
        this.tables = tables;
        this.dimensions = cells.dimensions().size();
        this.sumOf = new int[cells.size() * dimensions];
        List<Integer> totals = new ArrayList<>();
        List<Integer> someParts = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            Places numbers = new Places();
            for (int cell = 0; cell < cells.size(); cell++) {
                int total = total(cells, cell, i);
                int sum = total < 0 ? NONE : numbers.putIfAbsent(key(cells, cell, i, total), totals.size());
                sumOf[cell * dimensions + i] = sum;
                if (sum == totals.size()) {
                    totals.add(total);
                    someParts.add(cell);
                }
            }
        }
        this.totalOf = totals.stream().mapToInt(total -> total).toArray();
        this.tableOfParts = someParts.stream().mapToInt(tables::tableOf).toArray();
        this.byTotal = byTotal(totalOf);
        this.firstOfTotal = firstOfTotal(totalOf, cells.size());
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

    private static int[] byTotal(int[] totalOf) {
        return IntStream.range(0, totalOf.length)
                .boxed()
                .sorted(Comparator.comparing(sum -> totalOf[sum]))
                .mapToInt(sum -> sum)
                .toArray();
    }

    private static int[] firstOfTotal(int[] totalOf, int cells) {
        int[] first = new int[cells + 1];
        Arrays.stream(totalOf).forEach(total -> first[total + 1]++);
        Arrays.parallelPrefix(first, Integer::sum);
        return first;
    }

    int count() {
        return totalOf.length;
    }

    int total(int sum) {
        return totalOf[sum];
    }

    /** By how many dimensions cells are told apart. */
    int dimensions() {
        return dimensions;
    }

    /** The sum of which a cell is a part by that dimension, {@value #NONE} where it is part of none. */
    int of(int cell, int dimension) {
        return sumOf[cell * dimensions + dimension];
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

    private IntStream toldSumsUnder(int total) {
        return Arrays.stream(byTotal, firstOfTotal[total], firstOfTotal[total + 1])
                .filter(sum -> tables.isTold(tableOfParts[sum]));
    }
}
