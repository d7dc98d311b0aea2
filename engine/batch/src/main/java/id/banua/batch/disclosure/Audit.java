package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The last look before counts are told: follows every sum, as anybody can, and withholds what still gives a small count away. It knows
 * more than a reader does: also the sums of tables that are not told, and that nobody is where no cell is.
 */
final class Audit {
    private static final int NONE = -1;

    private final Cells cells;
    private final Tables tables;
    private final int width;
    private final int dimensions;

    /** The sum of which a cell is a part, by cell and dimension; {@value #NONE} where it is none. */
    private final int[] sumOf;

    private final int[] totalOf;

    /** @param width how many counts a small one must be able to have */
    Audit(Cells cells, Tables tables, int width) {
        this.cells = cells;
        this.tables = tables;
        this.width = width;
        this.dimensions = cells.dimensions().size();
        this.sumOf = new int[cells.size() * dimensions];
        List<Integer> totals = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            Places sums = new Places();
            for (int cell = 0; cell < cells.size(); cell++) {
                sumOf[cell * dimensions + i] = sum(cell, i, sums, totals);
            }
        }
        this.totalOf = totals.stream().mapToInt(total -> total).toArray();
    }

    private int sum(int cell, int i, Places sums, List<Integer> totals) {
        Dimension dimension = cells.dimensions().get(i);
        int value = cells.value(cell, i);
        int total =
                value == Dimension.ALL ? NONE : cells.with(cell, i, dimension.chain(value)[1]);
        if (total < 0) {
            return NONE;
        }
        int sum = sums.putIfAbsent((long) total * dimension.levelCount() + dimension.level(value), totals.size());
        if (sum == totals.size()) {
            totals.add(total);
        }
        return sum;
    }

    /** Withholds more around each small count that can be known, wider and wider, until none can. */
    void secure(BitSet withheld) {
        BitSet known = known(withheld);
        for (int reach = 1; !known.isEmpty(); reach++) {
            withheld.or(around(known, reach));
            known = known(withheld);
        }
    }

    /** The small counts that follow to within fewer than {@code width} counts from those that are told. */
    BitSet known(BitSet withheld) {
        BitSet known = new BitSet();
        for (int kind = 0; kind < cells.kinds(); kind++) {
            known.or(new Inference(this, withheld, kind).known(width));
        }
        return known;
    }

    /** What lies in a sum with one of the cells, what lies in a sum with one of these, and so on. */
    private BitSet around(BitSet found, int reach) {
        BitSet around = (BitSet) found.clone();
        for (int step = 0; step < reach; step++) {
            BitSet sums = new BitSet();
            around.stream().forEach(cell -> sumsOf(cell).forEach(sums::set));
            IntStream.range(0, cells.size())
                    .filter(cell -> sumsOf(cell).anyMatch(sums::get))
                    .forEach(around::set);
            sums.stream().forEach(sum -> around.set(totalOf[sum]));
        }
        return around;
    }

    private IntStream sumsOf(int cell) {
        return IntStream.range(cell * dimensions, (cell + 1) * dimensions)
                .map(at -> sumOf[at])
                .filter(sum -> sum != NONE);
    }

    Cells cells() {
        return cells;
    }

    /** The sums of which a cell is a part. */
    int[] sums(int cell) {
        return sumsOf(cell).toArray();
    }

    int sumCount() {
        return totalOf.length;
    }

    int total(int sum) {
        return totalOf[sum];
    }

    /** Whether somebody must be in a cell: a row is told only where somebody is in it. */
    boolean holdsSomebody(int cell) {
        return cells.isRow(cell) && tables.isTold(tables.tableOf(cell));
    }
}
