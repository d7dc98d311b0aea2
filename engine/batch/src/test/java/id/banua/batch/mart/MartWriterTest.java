package id.banua.batch.mart;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.banua.batch.LocalSpark;
import id.banua.batch.source.DataFolder;
import id.banua.batch.source.SparkPath;
import id.banua.model.mart.Mart;
import id.banua.model.mart.MartColumn;
import id.banua.model.mart.MartColumn.Role;
import id.banua.model.mart.MartColumn.Type;
import id.banua.model.mart.MartManifest.InputFile;
import id.banua.model.mart.MartManifest.MartFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MartWriterTest {
    private static final Mart MART = new Mart(
            "invented",
            List.of(
                    new MartColumn("region_code", Type.TEXT, Role.IDENTIFIER),
                    new MartColumn("year", Type.WHOLE, Role.IDENTIFIER),
                    new MartColumn("value", Type.DECIMAL, Role.MEASURE)));

    @TempDir
    private Path folder;

    @Test
    void rows_are_written_in_the_order_and_the_types_of_the_contract() {
        MartFiles files = new MartWriter(folder, 1)
                .write(MART, rows(row(5.0, "9902", 9), row(4.9, "9901", 10), row(null, "9901", 9)));

        Dataset<Row> read = LocalSpark.session().read().parquet(SparkPath.of(folder.resolve("invented")));
        assertThat(read.collectAsList())
                .containsExactly(
                        RowFactory.create("9901", 9L, null),
                        RowFactory.create("9901", 10L, 4.9),
                        RowFactory.create("9902", 9L, 5.0));
        assertThat(read.schema().simpleString()).isEqualTo("struct<region_code:string,year:bigint,value:double>");
        assertThat(files.rows()).isEqualTo(3);
        assertThat(files.columns()).isEqualTo(MART.columns());
    }

    @Test
    void files_are_numbered_and_named_with_their_hashes_and_nothing_else_is_left() throws IOException {
        Row[] rows = IntStream.range(2000, 2020)
                .mapToObj(year -> row(5.0, "9902", year))
                .toArray(Row[]::new);

        MartFiles files = new MartWriter(folder, 2).write(MART, rows(rows));

        assertThat(files.files())
                .extracting(InputFile::path)
                .containsExactly("invented/part-00000.parquet", "invented/part-00001.parquet");
        assertThat(files.files())
                .allSatisfy(file -> assertThat(DataFolder.hashed(file.path(), folder.resolve(file.path())))
                        .isEqualTo(file));
        try (Stream<Path> left = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(left.map(file -> folder.relativize(file).toString()))
                    .containsExactlyInAnyOrder("invented/part-00000.parquet", "invented/part-00001.parquet");
        }
    }

    @Test
    void the_same_rows_give_the_same_bytes_in_whatever_order_they_come() {
        Row[] rows = {row(5.0, "9902", 9), row(4.9, "9901", 10), row(null, "9901", 9)};
        Row[] turned = {rows[2], rows[0], rows[1]};

        MartFiles once = new MartWriter(folder.resolve("a"), 1).write(MART, rows(rows));
        MartFiles again =
                new MartWriter(folder.resolve("b"), 1).write(MART, rows(turned).repartition(3));

        assertThat(again).isEqualTo(once);
    }

    @Test
    void a_row_without_one_of_its_identifiers_stops_the_run() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new MartWriter(folder, 1).write(MART, rows(row(5.0, null, 9))))
                .withMessage("mart invented has rows without one of [region_code, year]");
    }

    @Test
    void a_mart_without_rows_is_written_with_its_columns() {
        MartFiles files = new MartWriter(folder, 1).write(MART, rows());

        assertThat(files.rows()).isZero();
        assertThat(files.files()).hasSize(1);
    }

    private static Row row(@Nullable Object... values) {
        return RowFactory.create(values);
    }

    /** In another order and in narrower types than the contract has. */
    private static Dataset<Row> rows(Row... rows) {
        StructType schema = new StructType()
                .add("value", DoubleType)
                .add("region_code", StringType)
                .add("year", IntegerType);
        return LocalSpark.session().createDataFrame(List.of(rows), schema);
    }
}
