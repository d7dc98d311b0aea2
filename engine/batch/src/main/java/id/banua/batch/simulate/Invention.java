package id.banua.batch.simulate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Household numbers in, the rows of each record type out; no shuffle, since each household is made where it is needed. */
public final class Invention {
    private static final long HOUSEHOLDS_PER_TASK = 50_000;

    private final SparkSession spark;
    private final Population population;
    private final long households;
    private final Map<String, RowsOf> recordTypes = new HashMap<>();
    private final JobFairs fairs;

    /** The records of one type that a household leaves with an agency. */
    @FunctionalInterface
    interface RowsOf extends Serializable {
        void of(Household household, Consumer<Fields> records);
    }

    Invention(SparkSession spark, Population population, long households, JobFairs fairs) {
        this.spark = spark;
        this.population = population;
        this.households = households;
        this.fairs = fairs;
    }

    Invention with(String recordType, RowsOf rows) {
        recordTypes.put(recordType, rows);
        return this;
    }

    /** The records of a type, in the columns of the schema. */
    public Dataset<Row> records(String recordType, StructType schema) {
        return switch (recordType) {
            case "job_fairs" -> listed(fairs.events(), schema);
            case "job_fair_employers" -> listed(fairs.employers(), schema);
            default -> made(recordType, schema);
        };
    }

    private Dataset<Row> listed(List<Fields> records, StructType schema) {
        return spark.createDataFrame(
                records.stream().map(fields -> row(fields, schema)).toList(), schema);
    }

    private Dataset<Row> made(String recordType, StructType schema) {
        RowsOf rows = recordTypes.get(recordType);
        if (rows == null) {
            throw new IllegalArgumentException("Nobody makes records of type " + recordType);
        }
        return spark.createDataFrame(rows(population, rows, schema), schema);
    }

    private JavaRDD<Row> rows(Population people, RowsOf rows, StructType schema) {
        return numbers().flatMap(number -> {
            List<Row> made = new ArrayList<>();
            rows.of(people.household(number), fields -> made.add(row(fields, schema)));
            return made.iterator();
        });
    }

    /** As many parts for a number of households as always, whatever the cores. */
    private JavaRDD<Long> numbers() {
        int parts = (int) (1 + (households - 1) / HOUSEHOLDS_PER_TASK);
        return spark.range(0, households, 1, parts).javaRDD();
    }

    private static Row row(Fields fields, StructType schema) {
        Map<String, Object> values = fields.values();
        Object[] row = new Object[schema.size()];
        for (int place = 0; place < row.length; place++) {
            row[place] = values.remove(schema.fields()[place].name());
        }
        if (!values.isEmpty()) {
            throw new IllegalStateException("the schema has no columns " + values.keySet());
        }
        return RowFactory.create(row);
    }
}
