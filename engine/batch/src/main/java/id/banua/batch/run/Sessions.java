package id.banua.batch.run;

import org.apache.spark.sql.SparkSession;

/** Opens the one Spark session of a command. */
public final class Sessions {
    private Sessions() {}

    /**
     * A session on that master; local ones are set up for one machine. Nothing here changes results: marts are sorted
     * before they are written.
     */
    public static SparkSession open(String master) {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("banua")
                .master(master)
                .config("spark.ui.enabled", "false")
                .config("spark.ui.showConsoleProgress", System.getProperty("banua.terminal", "false"))
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
        if (master.startsWith("local")) {
            int cores = Runtime.getRuntime().availableProcessors();
            builder.config("spark.driver.host", "127.0.0.1")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.sql.shuffle.partitions", Integer.toString(Math.max(2, cores)));
        }
        return builder.getOrCreate();
    }
}
