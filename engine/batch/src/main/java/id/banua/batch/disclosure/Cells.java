package id.banua.batch.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Counts of one block, each at its place: one value of every dimension. A place without a cell is empty, and known to be so where its
 * table is published.
 */
final class Cells {
    static final long NOWHERE = -1;

    private static final long ABSENT = -1;

    private final List<Dimension> dimensions;
    private final long[] steps;
    private final Places cellAt = new Places();

    /** The places of cells by their numbers, in rising order. */
    private final long[] keys;

    /** Each cell's count of each kind. */
    private final long[] counts;

    private final int kinds;
    private final BitSet small = new BitSet();
    private final BitSet rigid = new BitSet();

    private Cells(Builder builder) {
        this.dimensions = builder.dimensions;
        this.steps = builder.steps;
        this.kinds = builder.kinds;
        this.keys = Arrays.copyOf(builder.keys, builder.size);
        this.counts = new long[keys.length * kinds];
        Arrays.sort(keys);
        for (int cell = 0; cell < keys.length; cell++) {
            cellAt.putIfAbsent(keys[cell], cell);
            System.arraycopy(builder.counts, builder.cellAt.get(keys[cell]) * kinds, counts, cell * kinds, kinds);
            for (int kind = 0; kind < kinds; kind++) {
                long count = count(cell, kind);
                small.set(cell, small.get(cell) || (count > 0 && count < builder.limit));
                rigid.set(cell, rigid.get(cell) || count == ABSENT);
            }
        }
    }

    int size() {
        return keys.length;
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    int value(int cell, int dimension) {
        return (int) (keys[cell] / steps[dimension] % dimensions.get(dimension).size());
    }

    int[] place(int cell) {
        int[] place = new int[dimensions.size()];
        Arrays.setAll(place, dimension -> value(cell, dimension));
        return place;
    }

    /** How many are in a cell; the fewest where the same people are counted in several ways. */
    long count(int cell) {
        long fewest = Long.MAX_VALUE;
        for (int kind = 0; kind < kinds; kind++) {
            fewest = Math.min(fewest, count(cell, kind));
        }
        return Math.max(fewest, 0);
    }

    /** In how many ways the same people are counted. */
    int kinds() {
        return kinds;
    }

    /** How many are in a cell, counted in one of the ways; negative where it is not counted so. */
    long count(int cell, int kind) {
        return counts[cell * kinds + kind];
    }

    /** Whether a cell counts whole rows, which are there only where somebody is in them. */
    boolean isRow(int cell) {
        return value(cell, dimensions.size() - 1) == Dimension.ALL;
    }

    /** Cells that must not become known. */
    BitSet small() {
        return small;
    }

    /** Whether a count is known without being told, such as that of a row that is missing beside others. */
    boolean isRigid(int cell) {
        return rigid.get(cell);
    }

    /** The cell at a place, -1 where there is none. */
    int at(int[] place) {
        return cellAt.get(key(place));
    }

    /** The number of a place. */
    long key(int[] place) {
        return key(steps, place);
    }

    /** The number of the place of such levels in which a cell lies, {@value #NOWHERE} where it lies in none. */
    long keyAt(int cell, int[] levels) {
        long key = 0;
        for (int i = 0; i < levels.length; i++) {
            int value = dimensions.get(i).at(levels[i], value(cell, i));
            if (value < 0) {
                return NOWHERE;
            }
            key += steps[i] * value;
        }
        return key;
    }

    /** A place in another dimension's terms: the cell with one value replaced, -1 where there is none. */
    int with(int cell, int dimension, int value) {
        return cellAt.get(keys[cell] + steps[dimension] * (value - value(cell, dimension)));
    }

    private static long key(long[] steps, int[] place) {
        long key = 0;
        for (int i = 0; i < place.length; i++) {
            key += steps[i] * place[i];
        }
        return key;
    }

    /** Cells in any order; the last dimension tells parts of rows apart. */
    static final class Builder {
        private final List<Dimension> dimensions;
        private final int kinds;
        private final long limit;
        private final long[] steps;
        private final Places cellAt = new Places();
        private long[] keys = new long[1 << 10];
        private long[] counts;
        private int size;

        /**
         * Without any cell yet.
         *
         * @param kinds in how many ways the same people are counted
         * @param limit counts of anybody, but of fewer, are small
         */
        Builder(List<Dimension> dimensions, int kinds, long limit) {
            this.dimensions = List.copyOf(dimensions);
            this.kinds = kinds;
            this.limit = limit;
            this.counts = new long[keys.length * kinds];
            this.steps = new long[dimensions.size()];
            long step = 1;
            for (int i = 0; i < steps.length; i++) {
                steps[i] = step;
                step = Math.multiplyExact(step, dimensions.get(i).size());
            }
        }

        /** Adds a count; one that is there already must be the same. */
        void add(int[] place, int kind, long count) {
            int cell = cellAt.putIfAbsent(Cells.key(steps, place), size);
            if (cell == size) {
                begin(Cells.key(steps, place));
            }
            long known = counts[cell * kinds + kind];
            if (known != ABSENT && known != count) {
                throw new IllegalArgumentException(
                        "Two counts of one cell, " + known + " and " + count + ", at " + Arrays.toString(place));
            }
            counts[cell * kinds + kind] = count;
        }

        private void begin(long key) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                counts = Arrays.copyOf(counts, 2 * size * kinds);
            }
            keys[size] = key;
            Arrays.fill(counts, size * kinds, (size + 1) * kinds, ABSENT);
            size++;
        }

        Cells build() {
            return new Cells(this);
        }
    }
}
