package id.banua.batch.linkage.block;

import id.banua.batch.linkage.compare.Comparison;
import id.banua.batch.linkage.compare.Person;
import id.banua.batch.linkage.compare.Rarity;
import id.banua.batch.linkage.compare.Words;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Persons in, the pairs that share a block out, each once, with the pattern of their agreement. */
public final class CandidatePairs {
    public static final String LEFT = "left";
    public static final String RIGHT = "right";
    public static final String PATTERN = "pattern";
    /** The first pass that found the pair. */
    public static final String PASS = "pass";

    private static final String BLOCK = "block";
    private static final StructType BLOCKED =
            new StructType().add(BLOCK, DataTypes.LongType, false).add("blocks", DataTypes.BinaryType, false);
    private static final int FIRST_OF_PERSON = 2;

    private static final StructType SCHEMA = new StructType()
            .add(LEFT, DataTypes.LongType, false)
            .add(RIGHT, DataTypes.LongType, false)
            .add(PATTERN, DataTypes.IntegerType, false)
            .add(PASS, DataTypes.IntegerType, false);

    private CandidatePairs() {}

    /**
     * One shuffle, by block. Of the several blocks that two persons share only the first compares them, so no pair is
     * met twice; the left one has the smaller id.
     */
    public static Dataset<Row> of(Dataset<Row> persons, Census census, Broadcast<Rarity> rarity, int largestBlock) {
        Broadcast<BlockSizes> sizes = census.broadcast(census.sizes(rarity, largestBlock));
        StructType blocked = new StructType(Stream.of(BLOCKED.fields(), PersonRow.SCHEMA.fields())
                .flatMap(Arrays::stream)
                .toArray(StructField[]::new));
        return persons.mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> inBlocks(rows, rarity.value(), sizes.value()),
                        Encoders.row(blocked))
                .repartition(census.partitions(), functions.col(BLOCK))
                .sortWithinPartitions(BLOCK)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new Pairs(rows, rarity.value()),
                        Encoders.row(SCHEMA));
    }

    private static Iterator<Row> inBlocks(Iterator<Row> rows, Rarity rarity, BlockSizes sizes) {
        Words words = new Words(rarity);
        Iterable<Row> all = () -> rows;
        return StreamSupport.stream(all.spliterator(), false)
                .flatMap(row -> inBlocks(row, sizes.blocksOf(PersonRow.person(row, 0, words))).stream())
                .iterator();
    }

    private static List<Row> inBlocks(Row person, long[] blocks) {
        List<Row> rows = new ArrayList<>(blocks.length);
        ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES * blocks.length);
        buffer.asLongBuffer().put(blocks);
        byte[] bytes = buffer.array();
        for (long block : blocks) {
            Object[] values = new Object[FIRST_OF_PERSON + person.size()];
            values[0] = block;
            values[1] = bytes;
            for (int i = 0; i < person.size(); i++) {
                values[FIRST_OF_PERSON + i] = person.get(i);
            }
            rows.add(RowFactory.create(values));
        }
        return rows;
    }

    /** Walks over rows sorted by block, one block at a time. */
    private static final class Pairs implements Iterator<Row> {
        private final Iterator<Row> rows;
        private final Words words;
        private final Comparison comparison;
        private final List<Person> persons = new ArrayList<>();
        private final List<LongBuffer> blocks = new ArrayList<>();
        private final Queue<Row> found = new ArrayDeque<>();
        private long block;

        Pairs(Iterator<Row> rows, Rarity rarity) {
            this.rows = rows;
            this.words = new Words(rarity);
            this.comparison = new Comparison(rarity);
        }

        @Override
        public boolean hasNext() {
            while (found.isEmpty() && rows.hasNext()) {
                add(rows.next());
            }
            return !found.isEmpty();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return found.remove();
        }

        private void add(Row row) {
            if (row.getLong(0) != block) {
                block = row.getLong(0);
                persons.clear();
                blocks.clear();
            }
            Person person = PersonRow.person(row, FIRST_OF_PERSON, words);
            LongBuffer itsBlocks = ByteBuffer.wrap(row.getAs(1)).asLongBuffer();
            for (int i = 0; i < persons.size(); i++) {
                if (firstShared(itsBlocks, blocks.get(i)) == block) {
                    found.add(pair(persons.get(i), person));
                }
            }
            persons.add(person);
            blocks.add(itsBlocks);
        }

        private Row pair(Person one, Person other) {
            return RowFactory.create(
                    Math.min(one.id(), other.id()),
                    Math.max(one.id(), other.id()),
                    comparison.of(one, other).code(),
                    Pass.of(block).number());
        }

        /** Both lists are sorted and share a block. */
        private static long firstShared(LongBuffer one, LongBuffer other) {
            int i = 0;
            int j = 0;
            while (one.get(i) != other.get(j)) {
                if (one.get(i) < other.get(j)) {
                    i++;
                } else {
                    j++;
                }
            }
            return one.get(i);
        }
    }
}
