package id.banua.batch.run;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.banua.batch.mart.NumberedFiles;
import id.banua.batch.simulate.Invention;
import id.banua.batch.simulate.PopulationRows;
import id.banua.batch.source.SparkPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Writes an invented population in the form of the records that agencies keep: a folder for each record type, files
 * numbered so that the same seed gives the same names and bytes, and a {@code datapackage.json} that says that all of it
 * is invented.
 *
 * @param format {@code csv} or {@code parquet}
 */
record InventedFiles(Path out, String format) {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final String RECORDS = "programmes";
    static final String POPULATION = "population";
    static final String PACKAGE = "datapackage.json";

    /** The record types of a package of Table Schemas, by its resources in their order. */
    static List<String> recordTypes(JsonNode shape) {
        List<String> types = new ArrayList<>();
        shape.path("resources")
                .forEach(resource -> types.add(resource.path("name").asText()));
        return types;
    }

    /** The columns of a record type as Spark writes them; money in whole rupiah. */
    static StructType schema(JsonNode shape, String recordType) {
        StructType schema = new StructType();
        for (JsonNode resource : shape.path("resources")) {
            if (resource.path("name").asText().equals(recordType)) {
                for (JsonNode field : resource.path("schema").path("fields")) {
                    schema = schema.add(
                            field.path("name").asText(), type(field.path("type").asText()));
                }
            }
        }
        return schema;
    }

    private static DataType type(String name) {
        return switch (name) {
            case "string" -> DataTypes.StringType;
            case "date" -> DataTypes.DateType;
            case "integer", "number" -> DataTypes.LongType;
            case "boolean" -> DataTypes.BooleanType;
            default -> throw new IllegalArgumentException("No column is of type " + name);
        };
    }

    /** Writes the records of a type; returns how many. */
    long write(Invention invention, JsonNode shape, String recordType) {
        return write(
                invention.records(recordType, schema(shape, recordType)),
                out.resolve(RECORDS).resolve(recordType));
    }

    /** Households and persons as they are, for surveys and for measuring linkage; always Parquet; returns how many persons. */
    long writePopulation(Invention invention) {
        InventedFiles parquet = new InventedFiles(out, "parquet");
        Path folder = out.resolve(POPULATION);
        parquet.write(
                invention.records(PopulationRows.HOUSEHOLDS, PopulationRows.HOUSEHOLD_SCHEMA),
                folder.resolve(PopulationRows.HOUSEHOLDS));
        return parquet.write(
                invention.records(PopulationRows.PERSONS, PopulationRows.PERSON_SCHEMA),
                folder.resolve(PopulationRows.PERSONS));
    }

    private long write(Dataset<Row> rows, Path folder) {
        Path raw = folder.resolveSibling(folder.getFileName() + ".raw");
        Observation seen = new Observation(folder.getFileName().toString());
        rows.observe(seen, count(lit(1)).as("rows"))
                .write()
                .mode("overwrite")
                .option("header", true)
                .option("compression", format.equals("parquet") ? "zstd" : "none")
                .format(format)
                .save(SparkPath.of(raw));
        NumberedFiles.take(raw, folder, format);
        try {
            return ((Number) Objects.requireNonNull(seen.getAsJava().get("rows"))).longValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Says last, when all is there, that the records are invented and by which seed. */
    void writePackage(JsonNode shape, long households, long seed) {
        ObjectNode marked = shape.deepCopy();
        marked.putObject("banua")
                .put("origin", "invented")
                .put("households", households)
                .put("seed", seed);
        marked.put("title", "Invented records: nobody in them exists");
        try {
            JSON.writerWithDefaultPrettyPrinter()
                    .writeValue(out.resolve(RECORDS).resolve(PACKAGE).toFile(), marked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
