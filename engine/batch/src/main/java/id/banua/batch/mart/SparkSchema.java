package id.banua.batch.mart;

import id.banua.model.mart.MartColumn;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The only place where a mart's shape meets Spark. */
public final class SparkSchema {
    private SparkSchema() {}

    public static StructType of(List<MartColumn> columns) {
        StructType schema = new StructType();
        for (MartColumn column : columns) {
            schema = schema.add(column.name(), sparkType(column.type()), column.nullable());
        }
        return schema;
    }

    private static DataType sparkType(MartColumn.Type type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case WHOLE -> DataTypes.LongType;
            case DECIMAL -> DataTypes.DoubleType;
            case FLAG -> DataTypes.BooleanType;
        };
    }
}
