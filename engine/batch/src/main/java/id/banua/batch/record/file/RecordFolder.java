package id.banua.batch.record.file;

import id.banua.batch.record.file.RecordFile.Format;
import id.banua.batch.record.schema.Origin;
import id.banua.batch.record.schema.RecordSchema;
import id.banua.batch.source.DataFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A folder {@code programmes/}: for each record type a file of its name, or a folder of such files, or both. */
public record RecordFolder(Path root) {
    /** Its name below a data folder. */
    public static final String NAME = "programmes";

    /** What lies in the folder beside records. */
    private static final Set<String> KNOWN = Set.of("README.md", "datapackage.json", "vocations.csv");

    /** Whether nobody's records lie here. */
    public boolean isEmpty() {
        return !Files.isDirectory(root)
                || parts(root).stream()
                        .allMatch(part -> KNOWN.contains(part.getFileName().toString()));
    }

    /** Whether a record type has files here. */
    public boolean holdsRecords(RecordSchema schema) {
        return schema.types().stream().anyMatch(type -> !files(type.name()).isEmpty());
    }

    /** What lies here and is neither records nor about them, by name: a slip of the pen, most often. */
    public List<String> strangers(RecordSchema schema) {
        return parts(root).stream()
                .map(part -> part.getFileName().toString())
                .filter(name ->
                        !KNOWN.contains(name) && schema.types().stream().noneMatch(type -> isOf(type.name(), name)))
                .map(name -> NAME + "/" + name)
                .toList();
    }

    private static boolean isOf(String type, String name) {
        return name.equals(type)
                || Format.of(name)
                        .filter(format -> name.equals(type + format.ending()))
                        .isPresent();
    }

    /** The file that says where the records come from; empty where there is none. */
    public Optional<Path> packageFile() {
        return Optional.of(root.resolve("datapackage.json")).filter(Files::isRegularFile);
    }

    /** Whether a simulation wrote the records; without a word about it they are taken for real. */
    public boolean isInvented() {
        return packageFile()
                .map(RecordFolder::text)
                .map(Origin::of)
                .orElse(Origin.REAL)
                .isInvented();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new DataFault(file + ": UTF-8 text was expected, but it cannot be read", e);
        }
    }

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
