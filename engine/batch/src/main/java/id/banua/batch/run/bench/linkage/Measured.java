package id.banua.batch.run.bench.linkage;

import id.banua.batch.run.bench.Clock;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.BinaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** What one way of linking found, and what it took. */
record Measured(String way, Quality quality, double seconds, double processorSeconds) {

    static Measured of(String way, Dataset<Row> a, Dataset<Row> b, BinaryOperator<Dataset<Row>> linking) {
        Clock clock = Clock.start();
        Dataset<Row> links =
                linking.apply(LinkageBench.without(a), LinkageBench.without(b)).persist(StorageLevel.DISK_ONLY());
        links.count();
        double seconds = clock.seconds();
        double processorSeconds = clock.processorSeconds();
        Measured measured = new Measured(way, Quality.ofLinks(links, a, b), seconds, processorSeconds);
        links.unpersist();
        return measured;
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-40s %10.4f %8.4f %9.1f %8.1f%n",
                way,
                quality.precision(),
                quality.recall(),
                seconds,
                processorSeconds);
    }
}
