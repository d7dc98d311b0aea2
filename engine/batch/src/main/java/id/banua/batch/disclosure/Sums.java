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
    private final Tables tables;
    private final int dimensions;

    /** The sum of which a cell is a part, by cell and dimension; {@value Groups#NONE} where it is none. */
    private final int[] sumOf;

    private final int[] totalOf;

    /** The parts by their sums. */
    private final Groups parts;

    /** The sums by their totals. */
    private final Groups byTotal;

    Sums(Cells cells, Tables tables) {
        this.tables = tables;
        this.dimensions = cells.dimensions().size();
        this.sumOf = new int[cells.size() * dimensions];
        this.totalOf = numbered(cells, sumOf);
        this.byTotal = new Groups(totalOf, 1, cells.size());
        this.parts = new Groups(sumOf, dimensions, totalOf.length);
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
                int sum = total < 0 ? Groups.NONE : numbers.putIfAbsent(key(cells, cell, i, total), count);
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
                ? Groups.NONE
                : cells.with(cell, dimension, cells.dimensions().get(dimension).chain(value)[1]);
    }

    private static long key(Cells cells, int cell, int dimension, int total) {
        Dimension ofCell = cells.dimensions().get(dimension);
        return (long) total * ofCell.levelCount() + ofCell.level(cells.value(cell, dimension));
    }

    int count() {
        return totalOf.length;
    }

    int total(int sum) {
        return totalOf[sum];
    }

    /** The cells that make a sum. */
    int[] parts(int sum) {
        return parts.of(sum);
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
        return Arrays.stream(sumOf, cell * dimensions, (cell + 1) * dimensions).filter(sum -> sum != Groups.NONE);
    }

    /** The sums in which a cell is a part or the total. */
    IntStream touching(int cell) {
        return IntStream.concat(sumsWith(cell), sumsUnder(cell));
    }

    private IntStream sumsUnder(int total) {
        return byTotal.stream(total);
    }

    private IntStream toldSumsUnder(int total) {
        return sumsUnder(total).filter(sum -> tables.tells(parts.firstOf(sum)));
    }
}
