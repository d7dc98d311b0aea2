package id.banua.batch.run;

import id.banua.batch.LocalSpark;
import id.banua.batch.source.SparkPath;
import id.banua.model.mart.Mart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The small house, built once for all tests that only look at its marts. */
record BuiltHouse(SmallProject project, Outcome firstBuild) {
    private static final BuiltHouse ONCE = build();

    static BuiltHouse get() {
        return ONCE;
    }

    private static BuiltHouse build() {
        try {
            SmallProject project = SmallProject.in(
                    Files.createTempDirectory(Path.of("target"), "small-house").toAbsolutePath());
            return new BuiltHouse(project, project.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its data and marts in another folder, to be changed. */
    SmallProject copyTo(Path root) throws IOException {
        SmallProject copy = SmallProject.in(root);
        try (Stream<Path> found = Files.walk(project.marts())) {
            for (Path path : found.toList()) {
                Files.copy(path, copy.marts().resolve(project.marts().relativize(path)));
            }
        }
        return copy;
    }

    Dataset<Row> rows(Mart mart) {
        Path folder = project.run().resolve(mart.name());
        return LocalSpark.session().read().parquet(SparkPath.literal(folder));
    }
}
