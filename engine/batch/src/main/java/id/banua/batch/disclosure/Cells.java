package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Counts of one block, each at its place: one value of every dimension. A place without a cell is empty, and known to be so where its
 * table is published.
 */
final class Cells {
    static final long NOWHERE = -1;

    private final List<Dimension> dimensions;
    private final long[] steps;
    private final Places cellAt;
    private final int[] places;
    private final long[] counts;
    private final List<long[]> byKind;
    private final int kinds;
    private final BitSet small = new BitSet();
    private final BitSet rigid = new BitSet();

    private Cells(Builder builder) {
        this.dimensions = builder.dimensions;
        this.steps = builder.steps;
        this.cellAt = builder.cellAt;
        this.places = builder.places.stream().flatMapToInt(Arrays::stream).toArray();
        this.counts = new long[builder.counts.size()];
        this.byKind = builder.counts;
        this.kinds = builder.kinds;
        for (int cell = 0; cell < counts.length; cell++) {
            long[] ofCell = byKind.get(cell);
            counts[cell] =
                    Arrays.stream(ofCell).map(count -> Math.max(count, 0)).min().orElseThrow();
            small.set(cell, Arrays.stream(ofCell).anyMatch(count -> count > 0 && count < builder.limit));
            rigid.set(cell, Arrays.stream(ofCell).anyMatch(count -> count < 0));
        }
    }

    int size() {
        return counts.length;
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    int value(int cell, int dimension) {
        return places[cell * dimensions.size() + dimension];
    }

    int[] place(int cell) {
        return Arrays.copyOfRange(places, cell * dimensions.size(), (cell + 1) * dimensions.size());
    }

    /** How many are in a cell; the fewest where the same people are counted in several ways. */
    long count(int cell) {
        return counts[cell];
    }

    /** In how many ways the same people are counted. */
    int kinds() {
        return kinds;
    }

    /** How many are in a cell, counted in one of the ways; negative where it is not counted so. */
    long count(int cell, int kind) {
        return byKind.get(cell)[kind];
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
        int[] place = place(cell);
        place[dimension] = value;
        return at(place);
    }

    private static long key(long[] steps, int[] place) {
        long key = 0;
        for (int i = 0; i < place.length; i++) {
            key += steps[i] * place[i];
        }
        return key;
    }

    /** Cells in the order in which they are added; the last dimension tells parts of rows apart. */
    static final class Builder {
        private static final long ABSENT = -1;

        private final List<Dimension> dimensions;
        private final int kinds;
        private final long limit;
        private final long[] steps;
        private final Places cellAt = new Places();
        private final List<int[]> places = new ArrayList<>();
        private final List<long[]> counts = new ArrayList<>();

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
            this.steps = new long[dimensions.size()];
            long step = 1;
            for (int i = 0; i < steps.length; i++) {
                steps[i] = step;
                step = Math.multiplyExact(step, dimensions.get(i).size());
            }
        }

        /** Adds a count; one that is there already must be the same. */
        void add(int[] place, int kind, long count) {
            int cell = cellAt.putIfAbsent(key(steps, place), counts.size());
            if (cell == counts.size()) {
                places.add(place.clone());
                long[] byKind = new long[kinds];
                Arrays.fill(byKind, ABSENT);
                counts.add(byKind);
            }
            long[] byKind = counts.get(cell);
            if (byKind[kind] != ABSENT && byKind[kind] != count) {
                throw new IllegalArgumentException(
                        "Two counts of one cell, " + byKind[kind] + " and " + count + ", at " + Arrays.toString(place));
            }
            byKind[kind] = count;
        }

        Cells build() {
            return new Cells(this);
        }
    }
}
