package id.banua.batch.disclosure;

import java.util.List;

/**
 * What a trade changes.
 *
 * @param more cells into which people come
 * @param fewer cells which they leave
 * @param cost what it costs to withhold those of them that are not withheld yet
 * @param capacity how many can trade
 */
record Change(List<Integer> more, List<Integer> fewer, double cost, long capacity) {

    /** Cost for each of those who are needed. */
    double rate(long need) {
        return cost / Math.min(need, capacity);
    }
}
