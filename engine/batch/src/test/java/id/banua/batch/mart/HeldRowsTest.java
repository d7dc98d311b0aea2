package id.banua.batch.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.banua.batch.LocalSpark;
import id.banua.batch.source.SparkPath;
import id.banua.model.mart.Mart;
import id.banua.model.mart.MartColumn;
import id.banua.model.mart.MartColumn.Role;
import id.banua.model.mart.MartColumn.Type;
import id.banua.model.mart.MartManifest.MartFiles;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldRowsTest {
    private static final Mart MART = new Mart(
            "invented",
            List.of(
                    new MartColumn("region_code", Type.TEXT, Role.IDENTIFIER),
                    new MartColumn("year", Type.WHOLE, Role.IDENTIFIER),
                    new MartColumn("value", Type.DECIMAL, Role.MEASURE),
                    new MartColumn("people", Type.WHOLE, Role.MEASURE),
                    new MartColumn("note", Type.TEXT, Role.ATTRIBUTE),
                    new MartColumn("is_last", Type.FLAG, Role.ATTRIBUTE)));

    private static final Row LATE = RowFactory.create("9902", 9L, 5.0, 12L, "Kab. Hulu \u2013 \"baru\"", true);
    private static final Row FULL = RowFactory.create("9901", 10L, 4.9, 0L, "", false);
    private static final Row BARE = RowFactory.create("9901", 9L, null, null, null, null);

    @TempDir
    private Path folder;

    @Test
    void their_file_reads_like_the_one_that_spark_writes() {
        List<Row> rows = List.of(LATE, FULL, BARE);

        MartFiles held = new MartWriter(folder.resolve("held"), 1).write(MART, rows);
        MartFiles planned = new MartWriter(folder.resolve("planned"), 1)
                .write(MART, LocalSpark.session().createDataFrame(rows, SparkSchema.of(MART.columns())));

        assertThat(read("held").collectAsList()).containsExactly(BARE, FULL, LATE);
        assertThat(read("held").schema()).isEqualTo(read("planned").schema());
        assertThat(held.rows()).isEqualTo(planned.rows());
        assertThat(held.files())
                .singleElement()
                .satisfies(file ->
                        assertThat(file.path()).isEqualTo(planned.files().get(0).path()));
    }

    @Test
    void the_same_rows_give_the_same_bytes_in_whatever_order_they_come() {
        MartFiles once = new MartWriter(folder.resolve("a"), 1).write(MART, List.of(LATE, FULL, BARE));
        MartFiles again = new MartWriter(folder.resolve("b"), 1).write(MART, List.of(BARE, LATE, FULL));

        assertThat(again).isEqualTo(once);
    }

    @Test
    void a_row_without_one_of_its_identifiers_stops_the_run() {
        Row nameless = RowFactory.create("9901", null, 4.9, 0L, "", false);

        assertThatIllegalStateException()
                .isThrownBy(() -> new MartWriter(folder, 1).write(MART, List.of(FULL, nameless)))
                .withMessage("mart invented has rows without one of [region_code, year]");
    }

    @Test
    void no_rows_are_a_mart_without_rows() {
        new MartWriter(folder.resolve("held"), 1).write(MART, List.of());

        assertThat(read("held").columns()).containsExactlyElementsOf(MART.columnNames());
        assertThat(read("held").count()).isZero();
    }

    private Dataset<Row> read(String run) {
        Path written = folder.resolve(run).resolve(MART.name());
        return LocalSpark.session().read().parquet(SparkPath.literal(written));
    }
}
