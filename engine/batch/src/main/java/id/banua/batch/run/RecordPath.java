package id.banua.batch.run;

import id.banua.batch.record.RecordSource;
import id.banua.batch.record.file.RecordFile;
import id.banua.batch.record.file.RecordFolder;
import id.banua.batch.record.schema.RecordSchema;
import id.banua.batch.record.schema.RecordType;
import id.banua.batch.source.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A file or folder that somebody names, and the records that it holds, if any: names of files tell the type. */
record RecordPath(Path path) {

    /** The records by type, in the order of the schema; none where the path is about figures. */
    List<RecordSource> sources(RecordSchema schema) {
        List<RecordSource> sources = schema.types().stream()
                .map(type -> new RecordSource(type, files(type), false))
                .filter(source -> !source.files().isEmpty())
                .toList();
        List<String> names =
                sources.stream().map(source -> source.type().name()).toList();
        return sources.stream()
                .map(source -> new RecordSource(amongThose(source.type(), names), source.files(), false))
                .toList();
    }

    private List<RecordFile> files(RecordType type) {
        if (Files.isDirectory(path.resolve(DataFolder.CLAIMS))) {
            return List.of();
        }
        Path below = path.resolve(RecordFolder.NAME);
        Path parent =
                Objects.requireNonNullElse(path.toAbsolutePath().normalize().getParent(), path);
        if (Files.isDirectory(below)) {
            return new RecordFolder(below).files(type.name());
        }
        if (name(path).equals(type.name()) && Files.isDirectory(path)) {
            return new RecordFolder(parent)
                    .files(type.name()).stream()
                            .filter(file -> file.name().contains("/" + type.name() + "/"))
                            .toList();
        }
        return Files.isDirectory(path)
                ? new RecordFolder(path).files(type.name())
                : single(type, parent).stream().toList();
    }

    /** A file tells its type by its own name, or by that of its folder. */
    private Optional<RecordFile> single(RecordType type, Path parent) {
        return RecordFile.Format.of(name(path))
                .filter(format -> Files.isRegularFile(path))
                .filter(format -> Stream.of(name(path).replace(format.ending(), ""), name(parent))
                        .anyMatch(type.name()::equals))
                .map(format -> new RecordFile(type.name(), name(path), path, format));
    }

    private static String name(Path path) {
        return Objects.requireNonNullElse(path.toAbsolutePath().normalize().getFileName(), path)
                .toString();
    }

    /** What is not at hand cannot be missed: records may name others that were left out of the check. */
    private static RecordType amongThose(RecordType type, List<String> names) {
        return new RecordType(
                type.name(),
                type.fields(),
                type.key(),
                type.foreignKeys().stream()
                        .filter(key -> names.contains(key.otherType()))
                        .toList(),
                type.missing());
    }
}
