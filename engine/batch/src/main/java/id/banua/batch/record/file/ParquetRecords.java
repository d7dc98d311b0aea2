package id.banua.batch.record.file;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import id.banua.batch.record.schema.Field;
import id.banua.batch.record.schema.RecordType;
import id.banua.batch.source.DataFault;
import id.banua.batch.source.SparkPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Parquet files as tables: the fields that are read, each as text or already of its type, then the file and the number of
 * the row from 1. One table for all files of one folder that have the same columns.
 */
public final class ParquetRecords {
    private ParquetRecords() {}

    /** The tables of the Parquet files among the files. Footers are read now, rows later. */
    public static List<Dataset<Row>> tables(SparkSession spark, RecordType type, List<RecordFile> files) {
        Map<String, List<RecordFile>> alike = new TreeMap<>();
        for (RecordFile file : files) {
            if (file.format() == RecordFile.Format.PARQUET) {
                String shape = folder(file) + "\n" + columns(file, type);
                alike.computeIfAbsent(shape, none -> new ArrayList<>()).add(file);
            }
        }
        return alike.values().stream().map(group -> table(spark, type, group)).toList();
    }

    private static Dataset<Row> table(SparkSession spark, RecordType type, List<RecordFile> files) {
        String[] paths =
                files.stream().map(file -> SparkPath.literal(file.path())).toArray(String[]::new);
        Dataset<Row> read = spark.read().parquet(paths);
        List<Column> columns = new ArrayList<>();
        for (Field field : type.readFields()) {
            columns.add(column(read.schema(), field));
        }
        columns.add(concat(lit(folder(files.get(0))), col("_metadata.file_name")));
        columns.add(col("_metadata.row_index").plus(1));
        return read.select(columns.toArray(Column[]::new));
    }

    /** A column of the field's type stays as it is, a time of day is cut off a date; all else is read as text. */
    private static Column column(StructType schema, Field field) {
        DataType wanted = field.kind().sparkType();
        if (!List.of(schema.fieldNames()).contains(field.name())) {
            return lit(null).cast(wanted);
        }
        DataType found = schema.apply(field.name()).dataType();
        boolean isWhole = found.equals(DataTypes.IntegerType) || found.equals(DataTypes.ShortType);
        boolean isMoment = found.equals(DataTypes.TimestampType) || found.equals(DataTypes.TimestampNTZType);
        boolean isNumber = !found.equals(DataTypes.StringType) && !found.equals(DataTypes.BinaryType);
        boolean isCast = (wanted.equals(DataTypes.LongType) && isWhole)
                || (wanted.equals(DataTypes.DoubleType) && isNumber)
                || (wanted.equals(DataTypes.DateType) && isMoment);
        return col(field.name()).try_cast(isCast || found.equals(wanted) ? wanted : DataTypes.StringType);
    }

    /** The columns and their types, as the footer has them. */
    private static String columns(RecordFile file, RecordType type) {
        MessageType schema = footer(file);
        List<String> names = schema.getFields().stream().map(Type::getName).toList();
        HeaderColumns.of(file.name(), names, type);
        return schema.getFields().stream().map(Type::toString).collect(Collectors.joining("\n"));
    }

    private static MessageType footer(RecordFile file) {
        String expected = file.name() + ": a whole Parquet file was expected, but it cannot be read";
        try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromPath(
                new org.apache.hadoop.fs.Path(file.path().toAbsolutePath().toUri()), new Configuration()))) {
            return reader.getFileMetaData().getSchema();
        } catch (IOException | RuntimeException e) {
            throw new DataFault(expected, e);
        }
    }

    private static String folder(RecordFile file) {
        return file.name().substring(0, file.name().lastIndexOf('/') + 1);
    }
}
