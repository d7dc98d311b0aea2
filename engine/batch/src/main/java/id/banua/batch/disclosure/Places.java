package id.banua.batch.disclosure;

import java.util.Arrays;

/** Numbers by long key, in arrays: millions of places must fit into one task. */
final class Places {
    static final int NONE = -1;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1 << 10];
    private int[] numbers = new int[1 << 10];
    private int size;

    Places() {
        Arrays.fill(numbers, NONE);
    }

    int get(long key) {
        return numbers[slot(key)];
    }

    /** Puts a number where none is; returns the number that is there then. */
    int putIfAbsent(long key, int number) {
        int slot = slot(key);
        if (numbers[slot] != NONE) {
            return numbers[slot];
        }
        keys[slot] = key;
        numbers[slot] = number;
        size++;
        if (2 * size > keys.length) {
            grow();
        }
        return number;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * MIX) >>> 20) & mask;
        while (numbers[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[2 * oldKeys.length];
        Arrays.fill(numbers, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
