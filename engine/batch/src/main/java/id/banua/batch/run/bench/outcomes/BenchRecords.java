package id.banua.batch.run.bench.outcomes;

import id.banua.batch.source.SparkPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Checked records of nobody, made of the numbers of their rows alone and written straight to Parquet: three persons in each
 * household, a tenth of the enrolments without a key, two vintages of a list that holds the lower half.
 */
final class BenchRecords {
    private final SparkSession spark;
    private final Path folder;

    /** How many there are of each. */
    record Sizes(long enrolments, long payments, long households) {}

    BenchRecords(SparkSession spark, Path folder, Sizes sizes) {
        this.spark = spark;
        this.folder = folder;
        spark.range(sizes.enrolments()).toDF("i").createOrReplaceTempView("numbers");
        String sql = text("nobody.sql")
                .replace("${persons}", Long.toString(3 * sizes.households()))
                .replace("${households}", Long.toString(sizes.households()))
                .replace("${payments}", Long.toString(sizes.payments()));
        for (String statement : sql.split(";\\s*", -1)) {
            if (!statement.isBlank()) {
                spark.sql(statement);
            }
        }
    }

    SparkSession spark() {
        return spark;
    }

    /** Writes the records of a type, and reads them as often as they are asked for. */
    Dataset<Row> written(String recordType) {
        Path place = folder.resolve(recordType);
        Dataset<Row> rows = spark.table(recordType);
        rows.write().parquet(SparkPath.of(place));
        return spark.read().schema(rows.schema()).parquet(SparkPath.literal(place));
    }

    /** The text of a file beside this class. */
    static String text(String name) {
        try (InputStream stream = BenchRecords.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
