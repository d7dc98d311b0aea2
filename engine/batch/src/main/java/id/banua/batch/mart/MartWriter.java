package id.banua.batch.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;

import id.banua.batch.source.DataFolder;
import id.banua.batch.source.SparkPath;
import id.banua.model.mart.Mart;
import id.banua.model.mart.MartColumn;
import id.banua.model.mart.MartManifest.InputFile;
import id.banua.model.mart.MartManifest.MartFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Writes marts into one folder: sorted by their identifiers, zstd Parquet, files named by their number, so that the same
 * rows give the same bytes.
 *
 * @param parts files per mart; rows are spread by the hash of their identifiers
 */
public record MartWriter(Path folder, int parts) {
    private static final String RAW = ".raw";

    /** Writes the columns of the mart; a row without one of its identifiers is our bug and stops the run. */
    public MartFiles write(Mart mart, Dataset<Row> rows) {
        Observation seen = new Observation(mart.name());
        Dataset<Row> shaped = sorted(mart, rows.select(columns(mart)))
                .observe(
                        seen,
                        count(lit(1)).as("rows"),
                        count_if(isNameless(mart)).as("nameless"));
        Path raw = folder.resolve(mart.name() + RAW);
        shaped.write().option("compression", "zstd").parquet(SparkPath.of(raw));
        Map<String, Object> metrics = metrics(seen);
        requireNames(mart, number(metrics, "nameless") > 0);
        return files(mart, raw, number(metrics, "rows"));
    }

    /** Writes rows that the driver holds anyway, their values in the order of the columns, to one file. */
    public MartFiles write(Mart mart, List<Row> rows) {
        HeldRows held = new HeldRows(mart, rows);
        requireNames(mart, held.hasNameless());
        Path raw = folder.resolve(mart.name() + RAW);
        held.writeTo(newFolder(raw).resolve("part-0.parquet"));
        return files(mart, raw, rows.size());
    }

    private static Path newFolder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireNames(Mart mart, boolean hasNameless) {
        if (hasNameless) {
            throw new IllegalStateException("mart " + mart.name() + " has rows without one of " + mart.identifiers());
        }
    }

    private static Map<String, Object> metrics(Observation seen) {
        try {
            return seen.getAsJava();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long number(Map<String, Object> metrics, String name) {
        return ((Number) Objects.requireNonNull(metrics.get(name))).longValue();
    }

    private Dataset<Row> sorted(Mart mart, Dataset<Row> rows) {
        Column[] identifiers =
                mart.identifiers().stream().map(name -> col(name)).toArray(Column[]::new);
        Dataset<Row> spread = parts == 1 ? rows.coalesce(1) : rows.repartition(parts, identifiers);
        return spread.sortWithinPartitions(identifiers);
    }

    private static Column[] columns(Mart mart) {
        StructType schema = SparkSchema.of(mart.columns());
        return mart.columns().stream()
                .map(MartColumn::name)
                .map(name -> col(name).cast(schema.apply(name).dataType()).as(name))
                .toArray(Column[]::new);
    }

    private static Column isNameless(Mart mart) {
        return mart.identifiers().stream()
                .map(name -> col(name).isNull())
                .reduce(Column::or)
                .orElse(lit(false));
    }

    private MartFiles files(Mart mart, Path raw, long rows) {
        List<InputFile> files = NumberedFiles.take(raw, folder.resolve(mart.name()), "parquet").stream()
                .map(file -> DataFolder.hashed(mart.name() + "/" + file.getFileName(), file))
                .toList();
        return new MartFiles(mart.name(), rows, files, mart.columns());
    }
}
