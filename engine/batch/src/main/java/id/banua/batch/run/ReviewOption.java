package id.banua.batch.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.banua.batch.source.DataFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that asks for the pairs of records that may be one person. They lead to persons, so they are no mart. */
final class ReviewOption {
    private static final String OWNER_ONLY = "rw-------";

    @Option(
            names = "--review",
            paramLabel = "FILE.csv",
            description =
                    "write there, for you alone, which records of the registers may be one person and need a look")
    private @Nullable Path file;

    boolean isAsked() {
        return file != null;
    }

    /** Marts are copied and published; and without records there is nothing to look at. */
    void requireSense(RecordInput records, Path marts) {
        if (file == null) {
            return;
        }
        if (records.isEmpty()) {
            throw new DataFault("--review: records of a poor register and of trainees were expected, found none");
        }
        if (absolute(file).startsWith(absolute(marts))) {
            throw new DataFault(
                    "--review: a file outside of the marts was expected, since marts are for everybody, found " + file);
        }
    }

    /** Writes the pairs in their order; does nothing where nobody asked. */
    void write(Dataset<Row> pairs) {
        if (file == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
            Files.createFile(file);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OWNER_ONLY));
            }
            try (CsvWriter csv = CsvWriter.builder().build(file)) {
                csv.writeRecord(pairs.columns());
                Iterator<Row> rows = pairs.toLocalIterator();
                rows.forEachRemaining(row -> csv.writeRecord(words(row)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] words(Row row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> String.valueOf(row.get(i)))
                .toArray(String[]::new);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
