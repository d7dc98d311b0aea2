package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts of one block, each at its place: one value of every dimension. A place without a cell is known to be empty. */
final class Cells {
    private final List<Dimension> dimensions;
    private final long[] steps;
    private final Map<Long, Integer> cellAt;
    private final int[] places;
    private final long[] counts;
    private final BitSet small;

    private Cells(Builder builder) {
        this.dimensions = builder.dimensions;
        this.steps = builder.steps;
        this.cellAt = builder.cellAt;
        this.places =
                builder.places.stream().flatMapToInt(java.util.Arrays::stream).toArray();
        this.counts = builder.counts.stream().mapToLong(count -> count).toArray();
        this.small = builder.small;
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
        return java.util.Arrays.copyOfRange(places, cell * dimensions.size(), (cell + 1) * dimensions.size());
    }

    /** How many can be taken out of a cell. */
    long count(int cell) {
        return counts[cell];
    }

    /** Cells that must not become known. */
    BitSet small() {
        return small;
    }

    /** The cell at a place, -1 where there is none. */
    int at(int[] place) {
        return cellAt.getOrDefault(key(steps, place), -1);
    }

    private static long key(long[] steps, int[] place) {
        long key = 0;
        for (int i = 0; i < place.length; i++) {
            key += steps[i] * place[i];
        }
        return key;
    }

    /** Cells in the order in which they are added. */
    static final class Builder {
        private final List<Dimension> dimensions;
        private final long[] steps;
        private final Map<Long, Integer> cellAt = new HashMap<>();
        private final List<int[]> places = new ArrayList<>();
        private final List<Long> counts = new ArrayList<>();
        private final BitSet small = new BitSet();

        Builder(List<Dimension> dimensions) {
            this.dimensions = List.copyOf(dimensions);
            this.steps = new long[dimensions.size()];
            long step = 1;
            for (int i = 0; i < steps.length; i++) {
                steps[i] = step;
                step = Math.multiplyExact(step, dimensions.get(i).size());
            }
        }

        /** Adds a cell, or finds the one that is there already. */
        int add(int[] place, long count, boolean isSmall) {
            int fresh = counts.size();
            Integer known = cellAt.putIfAbsent(key(steps, place), fresh);
            int cell = known == null ? fresh : known;
            if (known == null) {
                places.add(place.clone());
                counts.add(count);
            } else {
                counts.set(cell, Math.min(count, counts.get(cell)));
            }
            if (isSmall) {
                small.set(cell);
            }
            return cell;
        }

        Cells build() {
            return new Cells(this);
        }
    }
}
