package id.banua.batch.linkage.block;

import id.banua.batch.linkage.compare.Rarity;
import id.banua.batch.linkage.compare.Words;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What is counted over all persons before any two are compared: how rare words and dates are, and how large blocks would
 * be. The tables have a size that depends little on the number of persons; no row is moved.
 */
public final class Census {
    private static final int FEWEST_DIGITS = 16;
    private static final int MOST_DIGITS_OF_RARITY = 24;
    private static final int MOST_DIGITS_OF_SIZES = 27;
    /** Counts for each person, so that few blocks share one: each person has about seven blocks. */
    private static final long SLOTS_OF_A_PERSON = 32;

    private static final long PERSONS_OF_A_PARTITION = 100_000;
    /** A block, the part of it in one district, and the part in one village. */
    private static final int ROUNDS = 3;

    private final JavaRDD<Row> persons;
    private final long count;
    private final JavaSparkContext context;

    /** Of rows of {@link PersonRow}, whose number is known. */
    public Census(Dataset<Row> persons, long count) {
        JavaRDD<Row> rows = persons.javaRDD();
        this.context = JavaSparkContext.fromSparkContext(rows.context());
        this.persons = rows.coalesce(Math.max(1, Math.min(rows.getNumPartitions(), context.defaultParallelism())));
        this.count = count;
    }

    /** How rare the words, names and birth dates are. */
    public Rarity rarity() {
        int digits = digits(count, MOST_DIGITS_OF_RARITY);
        return persons.mapPartitions(rows -> {
                    Rarity rarity = new Rarity(digits);
                    rows.forEachRemaining(row -> rarity.add(row.getAs(PersonRow.NAME), row.getAs(PersonRow.BIRTH)));
                    return List.of(rarity).iterator();
                })
                .reduce(Rarity::plus);
    }

    /** How large the blocks are, narrower ones only where a wider one holds more than {@code cap} persons. */
    BlockSizes sizes(Broadcast<Rarity> rarity, int cap) {
        BlockSizes sizes = new BlockSizes(digits(SLOTS_OF_A_PERSON * count, MOST_DIGITS_OF_SIZES), cap);
        for (int round = 0; round < ROUNDS; round++) {
            Broadcast<BlockSizes> known = context.broadcast(sizes);
            int now = round;
            BlockSizes more = persons.mapPartitions(rows -> sizes(rows, now, known.value(), new Words(rarity.value())))
                    .reduce(BlockSizes::plus);
            known.destroy();
            sizes = sizes.plus(more);
        }
        return sizes;
    }

    /** Into how many parts the blocks are divided, so that each can be sorted in memory. */
    int partitions() {
        return (int) Math.max(context.defaultParallelism(), count / PERSONS_OF_A_PARTITION);
    }

    <T> Broadcast<T> broadcast(T value) {
        return context.broadcast(value);
    }

    private static Iterator<BlockSizes> sizes(Iterator<Row> rows, int round, BlockSizes known, Words words) {
        BlockSizes sizes = known.empty();
        rows.forEachRemaining(row -> sizes.add(PersonRow.person(row, 0, words), round, known));
        return List.of(sizes).iterator();
    }

    /** Binary digits of the smallest power of two above a number, within bounds. */
    private static int digits(long number, int most) {
        return Math.max(FEWEST_DIGITS, Math.min(most, Long.SIZE - Long.numberOfLeadingZeros(number)));
    }
}
