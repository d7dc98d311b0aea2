package id.banua.batch.run;

import id.banua.batch.source.DataFault;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.sql.classic.SparkSession;

/** Opens the one Spark session of a command. */
public final class Sessions {
    private static final Pattern MASTER = Pattern.compile("local(-cluster)?(\\[[\\d*, ]+])?|yarn|(spark|k8s)://\\S+");

    private Sessions() {}

    /**
     * A session on that master; local ones are set up for one machine. Nothing here changes results: marts are sorted
     * before they are written.
     */
    public static SparkSession open(String master) {
        if (!MASTER.matcher(master).matches()) {
            throw new DataFault(
                    "--master: a Spark master such as local[*] or spark://HOST:PORT was expected, found " + master);
        }
        // The implementation by its own name: Spark looks for it by Scala's reflection, while nothing else can run.
        SparkSession.Builder builder = SparkSession.builder()
                .appName("banua")
                .master(master)
                .config("spark.ui.enabled", "false")
                .config("spark.ui.showConsoleProgress", System.getProperty("banua.terminal", "false"))
                .config("spark.sql.session.timeZone", "UTC")
                // What a cold start does not need: the letters of all scripts of the world, two seconds to load, and a
                // class loader for each session, which asks the driver for each class that it does not have.
                .config("spark.sql.icu.caseMappings.enabled", "false")
                .config("spark.sql.artifact.isolation.enabled", "false")
                .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
        if (master.startsWith("local")) {
            builder.config(onOneMachine());
        }
        return builder.getOrCreate();
    }

    private static Map<String, Object> onOneMachine() {
        int cores = Runtime.getRuntime().availableProcessors();
        return Map.of(
                "spark.driver.host",
                "127.0.0.1",
                "spark.driver.bindAddress",
                "127.0.0.1",
                // As many parts as cores: to join small ones would leave cores idle.
                "spark.sql.shuffle.partitions",
                Math.max(2, cores),
                "spark.sql.adaptive.coalescePartitions.enabled",
                false);
    }
}
