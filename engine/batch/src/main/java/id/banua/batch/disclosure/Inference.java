package id.banua.batch.disclosure;

import java.util.BitSet;
import java.util.stream.IntStream;

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
        long[] parts = new long[sums.count()];
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int i = 0; i < sums.dimensions(); i++) {
                int sum = sums.of(cell, i);
                if (sum != Sums.NONE) {
                    parts[sum] += Math.max(0, cells.count(cell, kind));
                }
            }
        }
        BitSet found = new BitSet();
        IntStream.range(0, parts.length)
                .filter(sum -> parts[sum] == cells.count(sums.total(sum), kind))
                .forEach(found::set);
        return found;
    }

    /** The small counts whose bounds allow fewer than so many counts beside the lowest. */
    BitSet known(int width) {
        boolean isNew = true;
        while (isNew) {
            isNew = follow();
        }
        BitSet known = new BitSet();
        for (int cell = 0; cell < cells.size(); cell++) {
            long count = cells.count(cell, kind);
            boolean isSmall = count > 0 && cells.small().get(cell) && count < width;
            known.set(cell, isSmall && high[cell] != UNBOUNDED && high[cell] - low[cell] < width);
        }
        return known;
    }

    /** What the parts of each sum come to by their bounds. */
    private static final class Parts {
        private final long[] least;
        private final long[] most;
        private final int[] unbounded;

        Parts(int sums) {
            least = new long[sums];
            most = new long[sums];
            unbounded = new int[sums];
        }

        void add(int sum, long low, long high) {
            least[sum] += low;
            most[sum] += high == UNBOUNDED ? 0 : high;
            unbounded[sum] += high == UNBOUNDED ? 1 : 0;
        }
    }

    private Parts parts() {
        Parts parts = new Parts(sums.count());
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int i = 0; i < sums.dimensions(); i++) {
                int sum = sums.of(cell, i);
                if (sum != Sums.NONE) {
                    parts.add(sum, low[cell], high[cell]);
                }
            }
        }
        return parts;
    }

    /** One look at every sum; whether anything new followed. */
    private boolean follow() {
        Parts parts = parts();
        boolean isNew = false;
        for (int cell = 0; cell < cells.size(); cell++) {
            long least = low[cell];
            long most = high[cell];
            for (int i = 0; i < sums.dimensions(); i++) {
                int sum = sums.of(cell, i);
                isNew |= sum != Sums.NONE && holds.get(sum) && follow(cell, least, most, sum, parts);
            }
        }
        for (int sum = holds.nextSetBit(0); sum >= 0; sum = holds.nextSetBit(sum + 1)) {
            long most = parts.unbounded[sum] == 0 ? parts.most[sum] : UNBOUNDED;
            isNew |= narrow(sums.total(sum), parts.least[sum], most);
        }
        return isNew;
    }

    /** A part is what its total leaves when the others are as few or as many as they can be. */
    private boolean follow(int cell, long least, long most, int sum, Parts parts) {
        int total = sums.total(sum);
        boolean isOpen = most == UNBOUNDED;
        boolean areOthersBounded = parts.unbounded[sum] == (isOpen ? 1 : 0);
        long othersMost = parts.most[sum] - (isOpen ? 0 : most);
        return narrow(
                cell,
                areOthersBounded ? low[total] - othersMost : 0,
                high[total] == UNBOUNDED ? UNBOUNDED : high[total] - (parts.least[sum] - least));
    }

    private boolean narrow(int cell, long least, long most) {
        boolean isNew = least > low[cell] || most < high[cell];
        low[cell] = Math.max(low[cell], least);
        high[cell] = Math.min(high[cell], most);
        return isNew;
    }
}
