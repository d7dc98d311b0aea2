package id.banua.batch.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;

/**
 * The last look before counts are told: follows every sum, as anybody can, and withholds what still gives a small count away. It knows
 * more than a reader does: also the sums of tables that are not told, and that nobody is where no cell is.
 */
final class Audit {
    private final Cells cells;
    private final Tables tables;
    private final Sums sums;
    private final int width;

    /** @param width how many counts a small one must be able to have */
    Audit(Cells cells, Tables tables, Sums sums, int width) {
        this.cells = cells;
        this.tables = tables;
        this.sums = sums;
        this.width = width;
    }

    /** Withholds more around each small count that can be known, wider and wider, until none can. */
    void secure(BitSet withheld) {
        BitSet known = known(withheld);
        for (int reach = 1; !known.isEmpty(); reach++) {
            int before = withheld.cardinality();
            open(known, reach, withheld);
            if (withheld.cardinality() == before) {
                withheld.or(around(known, reach));
            }
            known = known(withheld);
        }
    }

    /** The small counts that follow to within fewer than {@code width} counts from those that are told. */
    private BitSet known(BitSet withheld) {
        BitSet known = new BitSet();
        for (int kind = 0; kind < cells.kinds(); kind++) {
            known.or(new Inference(cells, tables, sums, withheld, kind).known(width));
        }
        return known;
    }

    /** Withholds what opens the sums of these cells, what opens the sums of that, and so on. */
    private void open(BitSet found, int reach, BitSet withheld) {
        BitSet ring = found;
        for (int step = 0; step < reach; step++) {
            BitSet next = new BitSet();
            ring.stream().forEach(cell -> sums.sumsWith(cell).forEach(sum -> open(sum, cell, withheld, next)));
            withheld.or(next);
            ring = next;
        }
    }

    /** Adds cells of a sum that can make up for {@code width} people more in one of its parts: the fewest people, the total last. */
    private void open(int sum, int cell, BitSet withheld, BitSet next) {
        int[] others = Arrays.stream(sums.parts(sum))
                .filter(part -> part != cell && cells.count(part) > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer part) -> !withheld.get(part))
                        .thenComparingLong(part -> cells.count(part)))
                .mapToInt(part -> part)
                .toArray();
        long room = 0;
        for (int i = 0; i < others.length && room < width; i++) {
            next.set(others[i]);
            room += cells.count(others[i]);
        }
        if (room < width) {
            next.set(sums.total(sum));
        }
    }

    /** What lies in a sum with one of the cells, what lies in a sum with one of these, and so on. */
    private BitSet around(BitSet found, int reach) {
        BitSet around = (BitSet) found.clone();
        for (int step = 0; step < reach; step++) {
            BitSet touched = new BitSet();
            around.stream().forEach(cell -> sums.sumsWith(cell).forEach(touched::set));
            touched.stream().forEach(sum -> {
                around.set(sums.total(sum));
                Arrays.stream(sums.parts(sum)).forEach(around::set);
            });
        }
        return around;
    }
}
