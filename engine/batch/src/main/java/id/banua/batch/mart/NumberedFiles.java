package id.banua.batch.mart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Spark names its files at random; ours are numbered in Spark's order of partitions, and Parquet footers put in order. */
public final class NumberedFiles {
    private static final String PARQUET = "parquet";

    private NumberedFiles() {}

    /**
     * Takes the files that Spark wrote into one folder over into another, in place of what lay there, and returns them in
     * their order.
     *
     * @param suffix {@code parquet} or {@code csv}
     */
    public static List<Path> take(Path raw, Path folder, String suffix) {
        List<Path> taken = new ArrayList<>();
        try (Stream<Path> found = Files.list(raw)) {
            RunStore.deleteTree(folder);
            Files.createDirectories(folder);
            List<Path> written = found.filter(
                            file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList();
            for (Path file : written) {
                Path moved = Files.move(file, folder.resolve("part-%05d.%s".formatted(taken.size(), suffix)));
                if (suffix.equals(PARQUET)) {
                    StableFooter.rewrite(moved);
                }
                taken.add(moved);
            }
            RunStore.deleteTree(raw);
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException("files could not be written to " + folder, e);
        }
    }
}
