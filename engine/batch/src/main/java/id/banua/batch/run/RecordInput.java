package id.banua.batch.run;

import id.banua.batch.record.RecordSource;
import id.banua.batch.record.file.RecordFile;
import id.banua.batch.record.file.RecordFolder;
import id.banua.batch.record.schema.RecordSchema;
import id.banua.batch.record.schema.RecordType;
import id.banua.batch.source.DataFault;
import id.banua.batch.source.DataFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The records that a command reads.
 *
 * @param schema the shape of all record types, also of those that nobody keeps
 * @param packages by their names the files that say what shape the records have and where they come from
 * @param notices what its user should know about the choice of files, a line each
 */
record RecordInput(RecordSchema schema, List<RecordSource> sources, Map<String, Path> packages, List<String> notices) {

    /** No records at all. */
    static final RecordInput NONE = new RecordInput(new RecordSchema(List.of()), List.of(), Map.of(), List.of());

    /** The records of those folders; the first data folder has the shape of all. */
    static RecordInput of(DataFolder shape, List<RecordFolder> folders) {
        List<RecordFolder> used =
                folders.stream().filter(folder -> !folder.isEmpty()).toList();
        if (used.isEmpty()) {
            return NONE;
        }
        RecordSchema schema = RecordSchema.of(shape.text(RecordSchema.PATH));
        List<String> notices = new ArrayList<>();
        for (RecordFolder folder : used) {
            for (String name : folder.strangers(schema)) {
                notices.add(name + ": no file of a record type, so it is not read");
            }
        }
        List<RecordFolder> chosen = chosen(
                used.stream().filter(folder -> folder.holdsRecords(schema)).toList(), notices);
        return new RecordInput(schema, sources(schema, chosen), packages(shape, chosen), notices);
    }

    /** Real and invented records are never read together: invented payments to real persons would be a lie. */
    private static List<RecordFolder> chosen(List<RecordFolder> used, List<String> notices) {
        List<RecordFolder> real =
                used.stream().filter(folder -> !folder.isInvented()).toList();
        if (!real.isEmpty() && real.size() < used.size()) {
            notices.add("The invented records are not read, since there are real ones in "
                    + real.stream().map(folder -> folder.root().toString()).collect(Collectors.joining(", ")));
        }
        return real.isEmpty() ? used : real;
    }

    private static List<RecordSource> sources(RecordSchema schema, List<RecordFolder> chosen) {
        List<RecordSource> sources = new ArrayList<>();
        for (RecordType type : schema.types()) {
            List<RecordSource> found = chosen.stream()
                    .map(folder -> new RecordSource(type, folder.files(type.name()), folder.isInvented()))
                    .filter(source -> !source.files().isEmpty())
                    .toList();
            if (found.size() > 1) {
                throw new DataFault(type.name() + ": files in one folder were expected, found some in "
                        + chosen.stream()
                                .map(folder -> folder.root().toString())
                                .collect(Collectors.joining(" and in ")));
            }
            sources.addAll(found);
        }
        return sources;
    }

    private static Map<String, Path> packages(DataFolder shape, List<RecordFolder> folders) {
        Map<String, Path> packages = new LinkedHashMap<>();
        packages.put(RecordSchema.PATH, shape.root().resolve(RecordSchema.PATH));
        for (RecordFolder folder : folders) {
            folder.packageFile()
                    .filter(file -> !packages.containsValue(file))
                    .ifPresent(file -> packages.put("beside/" + RecordSchema.PATH, file));
        }
        return packages;
    }

    boolean isEmpty() {
        return sources.isEmpty();
    }

    /** Whether a simulation wrote the records. */
    boolean isInvented() {
        return sources.stream().anyMatch(RecordSource::isInvented);
    }

    /** Whether a file names persons who exist. */
    boolean isAboutRealPersons() {
        return sources.stream()
                .anyMatch(source -> !source.isInvented() && source.type().isAboutPersons());
    }

    /** Every file of records by its name, and those that describe them. */
    Map<String, Path> files() {
        Map<String, Path> files = new LinkedHashMap<>(packages);
        for (RecordSource source : sources) {
            for (RecordFile file : source.files()) {
                files.put(file.name(), file.path());
            }
        }
        return files;
    }
}
