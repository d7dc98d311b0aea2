package id.banua.batch.mart;

import id.banua.model.mart.Mart;
import id.banua.model.mart.MartColumn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.Row;

/**
 * Rows that the driver holds anyway, such as those of a code book: written to a file as Spark would, but without a plan, a
 * job and a commit, which cost more than the rows.
 */
record HeldRows(Mart mart, List<Row> rows) {

    /** Whether a row lacks one of its identifiers. */
    boolean hasNameless() {
        return mart.identifiers().stream()
                .map(mart.columnNames()::indexOf)
                .anyMatch(place -> rows.stream().anyMatch(row -> row.isNullAt(place)));
    }

    /** Writes the rows, sorted by their identifiers, zstd. */
    void writeTo(Path file) {
        MessageType schema = new MessageType(
                mart.name(), mart.columns().stream().map(HeldRows::type).toList());
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withType(schema)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build()) {
            for (Row row : rows.stream().sorted(order()).toList()) {
                writer.write(group(schema, row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Type type(MartColumn column) {
        PrimitiveTypeName stored = switch (column.type()) {
            case TEXT -> PrimitiveTypeName.BINARY;
            case WHOLE -> PrimitiveTypeName.INT64;
            case DECIMAL -> PrimitiveTypeName.DOUBLE;
            case FLAG -> PrimitiveTypeName.BOOLEAN;
        };
        return Types.primitive(stored, column.nullable() ? Type.Repetition.OPTIONAL : Type.Repetition.REQUIRED)
                .as(column.type() == MartColumn.Type.TEXT ? LogicalTypeAnnotation.stringType() : null)
                .named(column.name());
    }

    private Comparator<Row> order() {
        return mart.identifiers().stream()
                .map(this::order)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private Comparator<Row> order(String identifier) {
        int place = mart.columnNames().indexOf(identifier);
        return mart.columns().get(place).type() == MartColumn.Type.TEXT
                ? Comparator.comparing(row -> row.getString(place))
                : Comparator.comparing(row -> row.getLong(place));
    }

    private Group group(MessageType schema, Row row) {
        Group group = new SimpleGroup(schema);
        for (int place = 0; place < row.size(); place++) {
            if (!row.isNullAt(place)) {
                switch (mart.columns().get(place).type()) {
                    case TEXT -> group.add(place, row.getString(place));
                    case WHOLE -> group.add(place, row.getLong(place));
                    case DECIMAL -> group.add(place, row.getDouble(place));
                    case FLAG -> group.add(place, row.getBoolean(place));
                }
            }
        }
        return group;
    }
}
