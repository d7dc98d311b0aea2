package id.banua.batch.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class RowStoreTest {
    private static final StructType SCHEMA = new StructType()
            .add("region_code", DataTypes.StringType)
            .add("reached", DataTypes.LongType)
            .add("known_until", DataTypes.DateType)
            .add("cost", DataTypes.LongType);

    @Test
    void rows_come_back_as_they_were_put_in() {
        List<Row> rows = List.of(
                RowFactory.create("6301", 12L, Date.valueOf("2025-06-30"), 4_000_000_000L),
                RowFactory.create("6302", 0L, Date.valueOf("2025-06-30"), null),
                RowFactory.create("6301", null, null, -1L),
                RowFactory.create(null, Long.MAX_VALUE, Date.valueOf("2024-01-31"), 0L));

        assertThat(stored(rows)).isEqualTo(rows);
    }

    @Test
    void so_do_more_rows_than_one_chunk_holds() {
        List<Row> rows = IntStream.range(0, 10_000)
                .mapToObj(i -> RowFactory.create("63" + i % 100, (long) i, null, null))
                .toList();

        assertThat(stored(rows)).isEqualTo(rows);
    }

    @Test
    void columns_are_found_by_name() {
        RowStore store = new RowStore(SCHEMA);
        store.add(RowFactory.create("6301", 12L, null, null));

        assertThat(store.row(0).<Long>getAs("reached")).isEqualTo(12);
    }

    private static List<Row> stored(List<Row> rows) {
        RowStore store = new RowStore(SCHEMA);
        rows.forEach(store::add);
        return IntStream.range(0, store.size()).mapToObj(store::row).toList();
    }
}
