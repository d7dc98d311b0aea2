package id.banua.dashboard.mart;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.banua.model.mart.ListMarts;
import id.banua.model.mart.Mart;
import id.banua.model.mart.MartColumn;
import id.banua.model.mart.MartManifest;
import id.banua.model.mart.MartManifest.InputFile;
import id.banua.model.mart.Marts;
import id.banua.model.mart.PilotMarts;
import id.banua.model.mart.ProgrammeMarts;
import id.banua.model.mart.RecordMarts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/** Writes run folders by the contract, as the engine would, without the engine. */
final class MartFiles {
    private static final JsonMapper JSON = new JsonMapper();

    private MartFiles() {}

    /** Writes a run with the given rows; a mart without rows gets an empty file, unless it is made from records. A missing column is a missing value. */
    static Path writeRun(Path marts, String runId, String martVersion, Map<String, List<Map<String, Object>>> rows)
            throws IOException {
        Path run = marts.resolve("runs").resolve(runId);
        List<MartManifest.MartFiles> written = new ArrayList<>();
        for (Mart mart : marts(rows)) {
            List<Map<String, Object>> martRows = rows.getOrDefault(mart.name(), List.of());
            Path file = run.resolve(mart.name()).resolve("part-00000.parquet");
            Files.createDirectories(file.getParent());
            write(file, mart, martRows);
            InputFile part = new InputFile(run.relativize(file).toString(), "not checked here", Files.size(file));
            written.add(new MartManifest.MartFiles(mart.name(), martRows.size(), List.of(part), mart.columns()));
        }
        MartManifest manifest = new MartManifest(runId, martVersion, "test", false, List.of(), written);
        Files.writeString(run.resolve("manifest.json"), JSON.writeValueAsString(manifest));
        Files.writeString(
                run.resolve("summary.json"), "{\"runId\":\"" + runId + "\",\"startedAt\":\"2026-11-22T01:02:03Z\"}");
        return run;
    }

    /** What every run has, and of the marts made from records those that have rows. */
    private static List<Mart> marts(Map<String, List<Map<String, Object>>> rows) {
        List<Mart> fromRecords = Stream.of(
                        ProgrammeMarts.ALL, ListMarts.ALL, RecordMarts.ALL, List.of(PilotMarts.PILOT_PARTICIPANTS))
                .flatMap(List::stream)
                .filter(mart -> rows.containsKey(mart.name()))
                .toList();
        return Stream.of(Marts.ALL, fromRecords).flatMap(List::stream).toList();
    }

    static void putInForce(Path marts, String runId) throws IOException {
        Files.writeString(marts.resolve("CURRENT"), runId + "\n");
    }

    private static void write(Path file, Mart mart, List<Map<String, Object>> rows) throws IOException {
        MessageType schema = schema(mart);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build()) {
            for (Map<String, Object> row : rows) {
                writer.write(group(schema, mart, row));
            }
        }
    }

    private static Group group(MessageType schema, Mart mart, Map<String, Object> row) {
        Group group = new SimpleGroup(schema);
        for (MartColumn column : mart.columns()) {
            Object value = row.get(column.name());
            if (value instanceof String text) {
                group.add(column.name(), text);
            } else if (value instanceof Number number && column.type() == MartColumn.Type.WHOLE) {
                group.add(column.name(), number.longValue());
            } else if (value instanceof Number number) {
                group.add(column.name(), number.doubleValue());
            } else if (value instanceof Boolean flag) {
                group.add(column.name(), flag);
            }
        }
        return group;
    }

    private static MessageType schema(Mart mart) {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (MartColumn column : mart.columns()) {
            Repetition repetition = column.nullable() ? Repetition.OPTIONAL : Repetition.REQUIRED;
            switch (column.type()) {
                case TEXT ->
                    schema.primitive(PrimitiveTypeName.BINARY, repetition)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(column.name());
                case WHOLE ->
                    schema.primitive(PrimitiveTypeName.INT64, repetition).named(column.name());
                case DECIMAL ->
                    schema.primitive(PrimitiveTypeName.DOUBLE, repetition).named(column.name());
                case FLAG ->
                    schema.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(column.name());
            }
        }
        return schema.named(mart.name());
    }
}
