package id.banua.batch.run.bench;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;

import id.banua.batch.check.ExaminedClaims;
import id.banua.batch.check.Findings;
import id.banua.batch.conform.Reference;
import id.banua.batch.run.RuleBook;
import id.banua.batch.source.RawClaim;
import java.io.PrintStream;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** How the time of the checks grows: the real claims many times over, each copy as a country of its own. */
public final class ScaleBench {
    private static final double BYTES_OF_A_GB = 1e9;
    private static final int WARM_RUNS = 3;
    private static final long[] SIZES = {1_000_000, 3_000_000, 10_000_000};

    private ScaleBench() {}

    /** Reads and examines the real claims several times in one session; the later runs are warm. */
    public static void warm(
            SparkSession spark, JavaRDD<RawClaim> raw, Broadcast<Reference> reference, PrintStream out) {
        long claims = raw.count();
        for (int run = 1; run <= WARM_RUNS + 1; run++) {
            double seconds = seconds(ExaminedClaims.of(spark, raw, reference, RuleBook.OF_CLAIMS), reference);
            out.printf(
                    Locale.ROOT,
                    "%,d real claims read and checked, run %d in this session: %.2f s%n",
                    claims,
                    run,
                    seconds);
        }
    }

    /** Checks a million claims, three and ten million, up to {@code atMost}; one run of the real claims goes before. */
    public static void run(
            SparkSession spark, JavaRDD<RawClaim> raw, Broadcast<Reference> reference, long atMost, PrintStream out) {
        Dataset<Row> examined =
                ExaminedClaims.of(spark, raw, reference, RuleBook.OF_CLAIMS).persist(StorageLevel.MEMORY_AND_DISK());
        long claims = examined.count();
        seconds(examined, reference);
        out.printf(
                Locale.ROOT,
                "heap %.1f GB, %d cores; %,d real claims, copied as countries of their own%n",
                Runtime.getRuntime().maxMemory() / BYTES_OF_A_GB,
                Runtime.getRuntime().availableProcessors(),
                claims);
        out.printf("%12s %9s %18s%n", "claims", "seconds", "microseconds each");
        for (long size : SIZES) {
            if (size <= atMost) {
                long times = Math.max(1, Math.round(size / (double) claims));
                double seconds = seconds(copies(examined, times), reference);
                out.printf(
                        Locale.ROOT, "%,12d %9.2f %18.1f%n", times * claims, seconds, 1e6 * seconds / (times * claims));
            }
        }
    }

    private static double seconds(Dataset<Row> examined, Broadcast<Reference> reference) {
        Clock clock = Clock.start();
        Findings.of(examined, RuleBook.OF_GROUPS, reference)
                .write()
                .format("noop")
                .mode("overwrite")
                .save();
        return clock.seconds();
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
