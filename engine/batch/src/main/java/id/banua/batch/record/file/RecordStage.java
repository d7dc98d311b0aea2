package id.banua.batch.record.file;

import id.banua.batch.source.SparkPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Where examined records wait for the steps that use them, so that each file is read, checked and hashed once. It holds
 * keyed hashes and names of persons, so nobody but its owner may look, and it goes when the run ends.
 */
public record RecordStage(SparkSession spark, Path folder) implements AutoCloseable {
    private static final String OWNER_ONLY = "rwx------";

    /** Makes the folder, for its owner alone where the file system can tell. */
    public static RecordStage in(SparkSession spark, Path folder) {
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(OWNER_ONLY));
            }
            return new RecordStage(spark, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes rows under a name, and reads them again as often as they are asked for. */
    public Dataset<Row> keep(String name, Dataset<Row> rows) {
        Path place = folder.resolve(name);
        rows.write().mode("overwrite").option("compression", "snappy").parquet(SparkPath.of(place));
        return spark.read().schema(rows.schema()).parquet(SparkPath.literal(place));
    }
}
