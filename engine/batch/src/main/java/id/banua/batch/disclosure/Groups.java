package id.banua.batch.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Things by their group, each group in the order of its things, in arrays: millions of things must fit into one task. */
final class Groups {
    /** Stands for the group of a thing that is in none. */
    static final int NONE = -1;

    /** Those of a group begin at its place in {@link #first}. */
    private final int[] things;

    private final int[] first;

    /**
     * Sorts things by their group.
     *
     * @param groupOf the groups of each thing, {@code slots} of them after each other
     * @param count how many groups there are
     */
    Groups(int[] groupOf, int slots, int count) {
        this.first = firsts(groupOf, count);
        this.things = new int[first[count]];
        int[] next = first.clone();
        for (int at = 0; at < groupOf.length; at++) {
            if (groupOf[at] != NONE) {
                things[next[groupOf[at]]++] = at / slots;
            }
        }
    }

    /** Where each group begins, and where the last ends. */
    private static int[] firsts(int[] groupOf, int count) {
        int[] first = new int[count + 1];
        for (int group : groupOf) {
            if (group != NONE) {
                first[group + 1]++;
            }
        }
        Arrays.parallelPrefix(first, Integer::sum);
        return first;
    }

    int[] of(int group) {
        return Arrays.copyOfRange(things, first[group], first[group + 1]);
    }

    IntStream stream(int group) {
        return Arrays.stream(things, first[group], first[group + 1]);
    }

    /** The first thing of a group that has any. */
    int firstOf(int group) {
        return things[first[group]];
    }
}
