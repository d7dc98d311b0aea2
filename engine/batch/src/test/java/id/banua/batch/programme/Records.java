package id.banua.batch.programme;

import id.banua.batch.LocalSpark;
import id.banua.batch.record.RecordColumns;
import id.banua.batch.record.RecordTrial;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Typed records as the engine reads them, written as a table in a test: the first line names columns, a dash is empty. */
public final class Records {
    private Records() {}

    /**
     * A table of a record type.
     *
     * @param table lines of words; columns that it does not name are empty, and {@code place}, a district or regency, fills
     *     the three columns of places
     */
    public static Dataset<Row> of(String recordType, String table) {
        List<String> lines = table.lines().filter(line -> !line.isBlank()).toList();
        List<String> header = lines.isEmpty() ? List.of() : words(lines.get(0));
        StructType schema = RecordColumns.of(RecordTrial.type(recordType));
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            rows.add(row(schema, header, words(line)));
        }
        return LocalSpark.session().createDataFrame(rows, schema);
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.trim().split("\\s+"));
    }

    private static Row row(StructType schema, List<String> header, List<String> words) {
        if (header.size() != words.size()) {
            throw new IllegalArgumentException(header.size() + " words were expected, found " + words);
        }
        return RowFactory.create(Stream.of(schema.fieldNames())
                .map(column -> value(schema.apply(column).dataType(), word(column, header, words)))
                .toArray());
    }

    private static @Nullable String word(String column, List<String> header, List<String> words) {
        if (header.contains(column)) {
            return words.get(header.indexOf(column));
        }
        String place = header.contains("place") ? words.get(header.indexOf("place")) : "-";
        return switch (column) {
            case "district_code" -> place.length() == 7 ? place : "-";
            case "regency_code" -> place.substring(0, Math.min(4, place.length()));
            case "province_code" -> place.substring(0, Math.min(2, place.length()));
            default -> "-";
        };
    }

    private static @Nullable Object value(DataType type, @Nullable String word) {
        if (word == null || word.equals("-")) {
            return null;
        }
        if (type.equals(DataTypes.BinaryType)) {
            return Arrays.copyOf(word.getBytes(StandardCharsets.UTF_8), 16);
        } else if (type.equals(DataTypes.DateType)) {
            return Date.valueOf(word);
        } else if (type.equals(DataTypes.LongType)) {
            return Long.valueOf(word);
        } else if (type.equals(DataTypes.DoubleType)) {
            return Double.valueOf(word);
        }
        return type.equals(DataTypes.BooleanType) ? Boolean.valueOf(word) : word;
    }
}
