package id.banua.batch.record.file;

import id.banua.batch.record.file.RecordFile.Format;
import id.banua.batch.source.DataFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder {@code programmes/}: for each record type a file of its name, or a folder of such files, or both. */
public record RecordFolder(Path root) {
    /** Its name below a data folder. */
    public static final String NAME = "programmes";

    /** The files of a record type, sorted by name; none where nobody keeps such records here. */
    public List<RecordFile> files(String type) {
        List<RecordFile> files = new ArrayList<>();
        for (Format format : Format.values()) {
            Path single = root.resolve(type + format.ending());
            if (Files.isRegularFile(single)) {
                files.add(new RecordFile(type, NAME + "/" + type + format.ending(), single, format));
            }
        }
        Path folder = root.resolve(type);
        if (Files.isDirectory(folder)) {
            for (Path part : parts(folder)) {
                files.add(part(type, part));
            }
        }
        return files;
    }

    /** What Spark and others leave beside their data (_SUCCESS, .crc) is no file of records. */
    private static List<Path> parts(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(part -> !part.getFileName().toString().matches("[._].*"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordFile part(String type, Path part) {
        String name = NAME + "/" + type + "/" + part.getFileName();
        Format format = Format.of(part.getFileName().toString())
                .filter(known -> Files.isRegularFile(part))
                .orElseThrow(() ->
                        new DataFault(name + ": a file .csv, .xlsx or .parquet was expected, found something else"));
        return new RecordFile(type, name, part, format);
    }
}
