package id.banua.batch.mart;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.LocalSpark;
import id.banua.batch.source.SparkPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StableFooterTest {
    @TempDir
    private Path folder;

    private Path parquet = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Path written = folder.resolve("numbers");
        numbers().write().option("compression", "zstd").parquet(SparkPath.of(written));
        try (Stream<Path> files = Files.list(written)) {
            parquet = files.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
        // Spark checks its own files by a sum that no longer fits once they are rewritten.
        Files.move(parquet, folder.resolve("numbers.parquet"));
        parquet = folder.resolve("numbers.parquet");
    }

    @Test
    void encodings_stand_in_one_order() throws IOException {
        StableFooter.rewrite(parquet);

        assertThat(footer().getRow_groups().get(0).getColumns())
                .map(chunk -> chunk.getMeta_data())
                .isNotEmpty()
                .allSatisfy(
                        column -> assertThat(column.getEncodings()).isSorted().hasSizeGreaterThan(1));
    }

    @Test
    void the_rows_stay_as_they_were() {
        StableFooter.rewrite(parquet);

        assertThat(LocalSpark.session().read().parquet(SparkPath.of(parquet)).collectAsList())
                .isEqualTo(numbers().collectAsList());
    }

    @Test
    void a_second_time_changes_nothing() throws IOException {
        StableFooter.rewrite(parquet);
        byte[] once = Files.readAllBytes(parquet);

        StableFooter.rewrite(parquet);

        assertThat(Files.readAllBytes(parquet)).isEqualTo(once);
    }

    private static Dataset<Row> numbers() {
        return LocalSpark.session().range(0, 1000, 1, 1).selectExpr("id % 7 as week_day", "cast(id as string) as name");
    }

    private FileMetaData footer() throws IOException {
        byte[] bytes = Files.readAllBytes(parquet);
        int lengthAt = bytes.length - 8;
        int length = java.nio.ByteBuffer.wrap(bytes, lengthAt, 4)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .getInt();
        return Util.readFileMetaData(new java.io.ByteArrayInputStream(bytes, lengthAt - length, length));
    }
}
