package id.banua.batch.run.bench;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;

import id.banua.batch.check.ExaminedClaims;
import id.banua.batch.check.Findings;
import id.banua.batch.run.RuleBook;
import java.io.PrintStream;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How the time of the checks grows: the real claims many times over, each copy as a country of its own. */
public final class ScaleBench {
    private static final double NANOS = 1e9;

    private ScaleBench() {}

    /** Examines 1, 2, 4 ... times the claims up to {@code atMost}; one warm-up run goes before. */
    public static void run(Dataset<Row> examined, long claims, long atMost, PrintStream out) {
        seconds(copies(examined, 1));
        out.printf("%12s %9s %18s%n", "claims", "seconds", "microseconds each");
        for (long times = 1; times * claims <= atMost * 1.01; times = next(times, atMost / claims)) {
            double seconds = seconds(copies(examined, times));
            out.printf(Locale.ROOT, "%,12d %9.2f %18.1f%n", times * claims, seconds, 1e6 * seconds / (times * claims));
        }
    }

    private static long next(long times, long last) {
        return times < last ? Math.min(times * 4, last) : last + 1;
    }

    private static double seconds(Dataset<Row> examined) {
        long start = System.nanoTime();
        Findings.of(examined, RuleBook.OF_REGIONS, RuleBook.OF_FAMILIES)
                .write()
                .format("noop")
                .mode("overwrite")
                .save();
        return (System.nanoTime() - start) / NANOS;
    }

    private static Dataset<Row> copies(Dataset<Row> examined, long times) {
        Dataset<Row> copied = examined.withColumn("copy", explode(sequence(lit(1L), lit(times))));
        for (String key :
                new String[] {ExaminedClaims.CLAIM_ID, ExaminedClaims.REGION_CODE, ExaminedClaims.PARENT_CODE}) {
            copied = copied.withColumn(key, ofCopy(key));
        }
        return copied;
    }

    private static Column ofCopy(String key) {
        return concat(col(key), lit("~"), col("copy"));
    }
}
