package id.banua.batch.disclosure;

import java.util.BitSet;

/**
 * What follows from told counts of one kind: each count lies between bounds, which each sum of the others narrows until nothing new
 * follows. Sums that do not hold for this kind, such as persons over years, say nothing.
 */
final class Inference {
    private static final long UNBOUNDED = Long.MAX_VALUE;

    private final Cells cells;
    private final Sums sums;
    private final int kind;
    private final long[] low;
    private final long[] high;
    private final BitSet holds;

    /** Sums from which something new may follow. */
    private final BitSet open = new BitSet();

    Inference(Cells cells, Tables tables, Sums sums, BitSet withheld, int kind) {
        this.cells = cells;
        this.sums = sums;
        this.kind = kind;
        this.low = new long[cells.size()];
        this.high = new long[cells.size()];
        for (int cell = 0; cell < cells.size(); cell++) {
            boolean isOpen = withheld.get(cell);
            low[cell] = isOpen ? tables.tellsRow(cell) ? 1 : 0 : Math.max(0, cells.count(cell, kind));
            high[cell] = isOpen ? UNBOUNDED : low[cell];
        }
        this.holds = holding();
    }

    private BitSet holding() {
        BitSet found = new BitSet();
        for (int sum = 0; sum < sums.count(); sum++) {
            long parts = 0;
            for (int part : sums.parts(sum)) {
                parts += Math.max(0, cells.count(part, kind));
            }
            found.set(sum, parts == cells.count(sums.total(sum), kind));
        }
        return found;
    }

    /** The small counts whose bounds allow fewer than so many counts beside the lowest. */
    BitSet known(int width) {
        open.or(holds);
        while (!open.isEmpty()) {
            for (int sum = open.nextSetBit(0); sum >= 0; sum = open.nextSetBit(sum + 1)) {
                open.clear(sum);
                follow(sum);
            }
        }
        BitSet known = new BitSet();
        for (int cell = 0; cell < cells.size(); cell++) {
            long count = cells.count(cell, kind);
            boolean isSmall = count > 0 && cells.small().get(cell) && count < width;
            known.set(cell, isSmall && high[cell] != UNBOUNDED && high[cell] - low[cell] < width);
        }
        return known;
    }

    /** A total is what its parts can come to; a part is what its total leaves when the others are as few or as many as they can be. */
    private void follow(int sum) {
        int total = sums.total(sum);
        int[] parts = sums.parts(sum);
        long least = 0;
        long most = 0;
        int unbounded = 0;
        for (int part : parts) {
            least += low[part];
            most += high[part] == UNBOUNDED ? 0 : high[part];
            unbounded += high[part] == UNBOUNDED ? 1 : 0;
        }
        narrow(total, least, unbounded == 0 ? most : UNBOUNDED);
        for (int part : parts) {
            boolean isOpen = high[part] == UNBOUNDED;
            boolean areOthersBounded = unbounded == (isOpen ? 1 : 0);
            long othersMost = most - (isOpen ? 0 : high[part]);
            long othersLeast = least - low[part];
            narrow(
                    part,
                    areOthersBounded ? low[total] - othersMost : 0,
                    high[total] == UNBOUNDED ? UNBOUNDED : high[total] - othersLeast);
        }
    }

    private void narrow(int cell, long least, long most) {
        if (least > low[cell] || most < high[cell]) {
            low[cell] = Math.max(low[cell], least);
            high[cell] = Math.min(high[cell], most);
            sums.touching(cell).filter(holds::get).forEach(open::set);
        }
    }
}
