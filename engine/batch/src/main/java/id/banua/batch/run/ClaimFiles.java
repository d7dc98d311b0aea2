package id.banua.batch.run;

import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimLines;
import id.banua.batch.source.RawClaim;
import id.banua.batch.source.TableFile;
import id.banua.batch.table.TableFileReader;
import id.banua.batch.table.Tally;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * Files of claims, read as they are printed: CSV line by line, spreadsheets and saved answers a file a task.
 *
 * @param names what findings call each file, in the order of {@code files}
 * @param mapping of all tables among them; empty where each has its own beside it
 */
record ClaimFiles(List<Path> files, List<String> names, Optional<Path> mapping) {
    ClaimFiles(List<Path> files, List<String> names) {
        this(files, names, Optional.empty());
    }

    /** The claims of the files. */
    JavaRDD<RawClaim> read(JavaSparkContext spark, Broadcast<Reference> reference) {
        List<Path> csv = new ArrayList<>();
        List<String> csvNames = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (!isTable(files.get(i))) {
                csv.add(files.get(i));
                csvNames.add(names.get(i));
            }
        }
        JavaRDD<RawClaim> lines = ClaimLines.read(spark, csv, csvNames);
        List<TableFile> tables = tables();
        return tables.isEmpty()
                ? lines
                : lines.union(spark.parallelize(tables, tables.size()).mapPartitions(part -> {
                    TableFileReader reader = new TableFileReader(reference.value());
                    List<RawClaim> claims = new ArrayList<>();
                    part.forEachRemaining(file -> claims.addAll(reader.claims(file)));
                    return claims.iterator();
                }));
    }

    /** What became of the figures in those of the files that are tables, in their order. */
    List<Tally> tallies(JavaSparkContext spark, Broadcast<Reference> reference) {
        List<TableFile> tables = tables();
        return tables.isEmpty()
                ? List.of()
                : spark.parallelize(tables, tables.size())
                        .flatMap(file -> new TableFileReader(reference.value())
                                .tallies(file)
                                .iterator())
                        .collect();
    }

    private List<TableFile> tables() {
        List<TableFile> tables = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (isTable(files.get(i))) {
                TableFile table = TableFile.of(files.get(i).toAbsolutePath(), names.get(i));
                tables.add(mapping.map(table::withMapping).orElse(table));
            }
        }
        return tables;
    }

    private static boolean isTable(Path file) {
        return TableFile.isOne(file.getFileName().toString());
    }
}
