package id.banua.batch;

import id.banua.batch.run.Sessions;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** The one session of the module's tests; ask for it in each test, since a command that runs in this JVM closes it. */
public final class LocalSpark {
    private LocalSpark() {}

    public static SparkSession session() {
        SparkSession spark = Sessions.open("local[2]");
        spark.conf().set("spark.sql.shuffle.partitions", "1");
        return spark;
    }

    public static JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(session().sparkContext());
    }
}
