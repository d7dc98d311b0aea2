package id.banua.batch.run;

import id.banua.batch.LocalSpark;
import id.banua.batch.source.SparkPath;
import id.banua.model.mart.Mart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Records of invented households, written by the command once for all tests that look at them, and what a build makes of them
 * that withholds as little as it may.
 */
public final class InventedHouse {
    static final String HOUSEHOLDS = "4000";
    /** Counts of fewer are withheld, so that so small a population still tells something. */
    static final int FEW = 2;

    private static final String SEED = "7";

    /** Many for so few, so that much is told, and that some stand twice in one batch. */
    private static final String TRAININGS = "0.5";

    private static final Path SIMULATED = simulate();

    private InventedHouse() {}

    /** Built only where a test asks for marts. */
    private static final class Built {
        static final Path RUN = build();
    }

    /** What {@code simulate} wrote. */
    static Path simulated() {
        return SIMULATED;
    }

    /** The lines of the files of a record type. */
    public static List<CsvLine> lines(String recordType) {
        return CsvLine.ofFolder(SIMULATED.resolve("programmes").resolve(recordType));
    }

    /** The rows of a mart that the build made of these files. */
    public static Dataset<Row> rows(Mart mart) {
        String folder = SparkPath.literal(Built.RUN.resolve(mart.name()));
        return LocalSpark.session().read().parquet(folder);
    }

    /** Writes so many households to a folder by the command. */
    static Outcome simulate(String households, Path out) {
        return SmallProject.engine(
                "simulate",
                "--households",
                households,
                "--seed",
                SEED,
                "--trainings",
                TRAININGS,
                "--out",
                out.toString());
    }

    private static Path simulate() {
        try {
            Path folder =
                    Files.createTempDirectory(Path.of("target"), "invented").toAbsolutePath();
            Path out = folder.resolve("agencies");
            require(simulate(HOUSEHOLDS, out));
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Among the real code books, with few claims, since these take most of the time and have no part in it. */
    private static Path build() {
        try {
            SmallProject project = new SmallProject(SIMULATED.resolveSibling("project"));
            FileUtils.copyDirectory(Home.datasets().toFile(), project.data().toFile());
            try (Stream<Path> claims = Files.list(project.data().resolve("claims"))) {
                for (Path file : claims.toList()) {
                    Files.write(file, Files.readAllLines(file).subList(0, 20));
                }
            }
            FileUtils.copyDirectory(
                    SIMULATED.resolve("programmes").toFile(),
                    project.data().resolve("programmes").toFile());
            require(project.build("--k", Integer.toString(FEW)));
            return project.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(Outcome outcome) {
        if (outcome.code() != Main.DONE) {
            throw new AssertionError(outcome.err());
        }
    }
}
