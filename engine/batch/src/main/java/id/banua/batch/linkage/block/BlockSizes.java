package id.banua.batch.linkage.block;

import id.banua.batch.linkage.compare.Person;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * How many records are in each block, counted up to {@value #MOST} in a table of fixed size. Two blocks may share a
 * count, which makes a block look larger than it is, never smaller.
 */
final class BlockSizes implements Serializable {
    private static final long serialVersionUID = 1;

    /** The largest number that is told from larger ones. */
    static final int MOST = 255;

    private final byte[] sizes;
    private final int cap;

    /**
     * An empty table.
     *
     * @param binaryDigits the table has two to the power of this many counts
     * @param cap the size from which on a block is too large, below {@value #MOST}
     */
    BlockSizes(int binaryDigits, int cap) {
        if (cap < 2 || cap >= MOST) {
            throw new IllegalArgumentException(
                    "The cap of a block was expected between 2 and " + (MOST - 1) + ", found " + cap);
        }
        this.sizes = new byte[1 << binaryDigits];
        this.cap = cap;
    }

    /** An empty table like this one. */
    BlockSizes empty() {
        return new BlockSizes(Integer.numberOfTrailingZeros(sizes.length), cap);
    }

    /** Counts the person in the narrowest block so far of each choice whose wider blocks are all too large by {@code known}. */
    void add(Person person, int round, BlockSizes known) {
        for (long[] choice : BlockChoices.of(person)) {
            if (round < choice.length && known.firstFitting(choice, round) == round) {
                int slot = slot(choice[round]);
                sizes[slot] = (byte) Math.min(MOST, (sizes[slot] & MOST) + 1);
            }
        }
    }

    /** Adds the counts of another table. */
    BlockSizes plus(BlockSizes other) {
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = (byte) Math.min(MOST, (sizes[i] & MOST) + (other.sizes[i] & MOST));
        }
        return this;
    }

    /** The blocks that the person goes into, sorted: those that others are in too, and that are not too large. */
    long[] blocksOf(Person person) {
        List<long[]> choices = BlockChoices.of(person);
        long[] blocks = new long[choices.size()];
        int count = 0;
        for (long[] choice : choices) {
            int fitting = firstFitting(choice, choice.length);
            if (fitting < choice.length && size(choice[fitting]) > 1) {
                blocks[count++] = choice[fitting];
            }
        }
        return Arrays.stream(blocks, 0, count).sorted().distinct().toArray();
    }

    /** The place of the first block that is not too large, looking at the first {@code among} only; else that number. */
    int firstFitting(long[] choice, int among) {
        int place = 0;
        while (place < among && size(choice[place]) > cap) {
            place++;
        }
        return place;
    }

    private int size(long block) {
        return sizes[slot(block)] & MOST;
    }

    private int slot(long block) {
        return (int) (block ^ block >>> 31) & sizes.length - 1;
    }
}
