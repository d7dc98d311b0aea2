package id.banua.batch.record;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;

/**
 * Between tables and Spark's own rows. Both ways are Spark's developer API, used so that millions of rows are not turned
 * into Java objects and back; nobody else touches it.
 */
final class InternalRows {
    private InternalRows() {}

    static JavaRDD<InternalRow> of(Dataset<Row> table) {
        return classic(table).queryExecution().toRdd().toJavaRDD();
    }

    private static org.apache.spark.sql.classic.Dataset<Row> classic(Dataset<Row> table) {
        return (org.apache.spark.sql.classic.Dataset<Row>) table;
    }

    static Dataset<Row> table(SparkSession spark, JavaRDD<InternalRow> rows, StructType schema) {
        return ((org.apache.spark.sql.classic.SparkSession) spark).internalCreateDataFrame(rows.rdd(), schema, false);
    }
}
