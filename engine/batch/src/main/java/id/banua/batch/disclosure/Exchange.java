package id.banua.batch.disclosure;

import java.util.Map;

/**
 * People who trade places so that few cells change: where they differ in one value they trade it, where they differ in more
 * others trade it back.
 *
 * @param signs 1 or -1 for each cell that changes
 * @param cost what it costs to withhold those of them that are not withheld yet
 * @param capacity how many at each corner can trade
 */
record Exchange(Map<Integer, Integer> signs, double cost, long capacity) {

    Exchange {
        signs = Map.copyOf(signs);
    }

    /** Cost for each of those who are needed. */
    double rate(long need) {
        return cost / Math.min(need, capacity);
    }
}
