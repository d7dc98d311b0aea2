package id.banua.batch.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.LocalSpark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    private static final StructType PAIR =
            new StructType().add("left", DataTypes.LongType).add("right", DataTypes.LongType);

    @Test
    void a_long_chain_hangs_together() {
        List<long[]> chain = new ArrayList<>();
        for (long i = 1; i < 40; i++) {
            chain.add(new long[] {i, i + 1});
        }

        assertThat(components(chain).values()).hasSize(39).containsOnly(1L);
    }

    @Test
    void random_pairs_fall_apart_as_a_walk_over_them_says() {
        Random random = new Random(7);
        List<long[]> pairs = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            long one = random.nextLong(-150, 150);
            long other = random.nextLong(-150, 150);
            if (one != other) {
                pairs.add(new long[] {Math.min(one, other), Math.max(one, other)});
            }
        }

        assertThat(components(pairs)).isEqualTo(walked(pairs));
    }

    private static Map<Long, Long> components(List<long[]> pairs) {
        List<Row> rows =
                pairs.stream().map(pair -> RowFactory.create(pair[0], pair[1])).toList();
        Dataset<Row> dataset = LocalSpark.session().createDataFrame(rows, PAIR);
        Map<Long, Long> found = new TreeMap<>();
        Components.of(dataset, "left", "right")
                .toLocalIterator()
                .forEachRemaining(row -> found.put(row.getAs(Components.RECORD), row.getAs(Components.COMPONENT)));
        return found;
    }

    /** Every record but the smallest of its group, with that smallest. */
    private static Map<Long, Long> walked(List<long[]> pairs) {
        Map<Long, Long> smallest = new HashMap<>();
        boolean hasMoved = true;
        while (hasMoved) {
            hasMoved = false;
            for (long[] pair : pairs) {
                long one = smallest.getOrDefault(pair[0], pair[0]);
                long other = smallest.getOrDefault(pair[1], pair[1]);
                smallest.put(pair[0], Math.min(one, other));
                smallest.put(pair[1], Math.min(one, other));
                hasMoved |= one != other;
            }
        }
        Map<Long, Long> others = new TreeMap<>(smallest);
        others.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return others;
    }
}
