package id.banua.batch.run;

import id.banua.batch.LocalSpark;
import id.banua.batch.source.SparkPath;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Parquet files as a bad disk leaves them: a whole footer, and pages that nobody can read. */
final class DamagedParquet {
    private DamagedParquet() {}

    /** Records of houses, one for each of so many persons. */
    static void houses(Path file, int persons) throws IOException {
        Path raw = Files.createTempDirectory(Path.of("target"), "damaged").toAbsolutePath();
        LocalSpark.session()
                .range(persons)
                .selectExpr(
                        "concat('H', id) as house_id",
                        "concat('630206150590', lpad(id + 1, 4, '0')) as nik",
                        "'6302060' as region_code",
                        "'2025-01-10' as pledged_on")
                .coalesce(1)
                .write()
                .mode("overwrite")
                .parquet(SparkPath.of(raw));
        try (Stream<Path> found = Files.list(raw)) {
            Path part = found.filter(path -> path.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
            Files.copy(part, file);
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 4);
            bytes.write(new byte[200]);
        }
    }
}
