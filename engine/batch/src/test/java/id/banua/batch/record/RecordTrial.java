package id.banua.batch.record;

import id.banua.batch.LocalSpark;
import id.banua.batch.conform.Reference;
import id.banua.batch.person.PersonKeys;
import id.banua.batch.record.file.RecordFolder;
import id.banua.batch.record.file.RecordStage;
import id.banua.batch.record.schema.RecordSchema;
import id.banua.batch.record.schema.RecordType;
import id.banua.batch.run.RecordBook;
import id.banua.batch.source.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Files of records in a folder, read and checked against the real code books. */
public record RecordTrial(Path root) {
    private static final Path DATASETS = Path.of("../../datasets");
    private static final Reference REFERENCE = new Reference(new DataFolder(DATASETS).referenceTexts());
    private static final RecordSchema SCHEMA = RecordSchema.of(text(DATASETS.resolve(RecordSchema.PATH)));

    public static Reference reference() {
        return REFERENCE;
    }

    public static RecordType type(String name) {
        return SCHEMA.find(name).orElseThrow();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file below {@code programmes/}, lines as given. */
    public RecordTrial with(String name, String... lines) {
        try {
            Path file = root.resolve(RecordFolder.NAME).resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads every record type that has files. */
    public CheckedRecords read() {
        RecordStage stage = RecordStage.in(LocalSpark.session(), root.resolve("stage"));
        CheckedRecords records =
                new CheckedRecords(stage, Lookups.of(REFERENCE, PersonKeys.demonstration()), RecordBook.OF_RECORDS);
        RecordFolder folder = new RecordFolder(root.resolve(RecordFolder.NAME));
        for (RecordType type : SCHEMA.types()) {
            if (!folder.files(type.name()).isEmpty()) {
                records.add(new RecordSource(type, folder.files(type.name()), false));
            }
        }
        return records;
    }

    public Dataset<Row> rows(String type) {
        return read().rows(type(type));
    }

    /** Each finding as {@code file!sheet:line severity rule field: words}, in the order of files and lines. */
    public List<String> findings() {
        return new RecordFindings(LocalSpark.session(), read())
                .all().orderBy("file", "sheet", "line", "rule_id", "field").collectAsList().stream()
                        .map(row -> "%s:%d %s %s %s"
                                .formatted(
                                        row.getString(0).replaceFirst("^programmes/", "")
                                                + (row.getString(1).isEmpty() ? "" : "!" + row.getString(1)),
                                        row.getLong(2),
                                        row.<String>getAs("severity"),
                                        row.<String>getAs("rule_id"),
                                        row.<String>getAs("field"))
                                .strip())
                        .toList();
    }
}
