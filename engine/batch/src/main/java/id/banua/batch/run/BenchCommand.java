package id.banua.batch.run;

import id.banua.batch.check.ExaminedClaims;
import id.banua.batch.conform.Reference;
import id.banua.batch.run.bench.ChecksBench;
import id.banua.batch.run.bench.ScaleBench;
import id.banua.batch.source.ClaimLines;
import id.banua.batch.source.DataFolder;
import id.banua.batch.source.RawClaim;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench}: what the checks find among injected errors, and how their time grows. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Benchmarks: checks (precision and recall on injected errors, time against number of claims).")
final class BenchCommand implements Callable<Integer> {
    /** What can be measured. */
    enum Name {
        checks
    }

    @Parameters(
            paramLabel = "NAME",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            arity = "0..1")
    private Name name = Name.checks;

    @Option(names = "--sample", paramLabel = "N", description = "errors of each kind (default: ${DEFAULT-VALUE})")
    private int sample = 150;

    @Option(names = "--seed", paramLabel = "S", description = "seed of the sample (default: ${DEFAULT-VALUE})")
    private long seed = 7;

    @Option(
            names = "--claims",
            paramLabel = "N",
            description = "largest number of synthetic claims (default: ${DEFAULT-VALUE})")
    private long claims = 1_000_000;

    @Option(names = "--data", paramLabel = "DIR", description = "data folder (default: datasets)")
    private @Nullable Path data;

    @Override
    public Integer call() throws java.io.IOException {
        DataFolder folder = new DataFolder(data == null ? Home.datasets() : data);
        Reference reference = new Reference(folder.referenceTexts());
        List<Path> files = folder.claimsFiles();
        try (SparkSession spark = Sessions.open("local[*]")) {
            JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
            JavaRDD<RawClaim> raw = ClaimLines.read(
                    context, files, files.stream().map(folder::nameOf).toList());
            System.out.printf("%s: %d errors of each kind, seed %d%n%n", name, sample, seed);
            List<RawClaim> real = raw.collect();
            new ChecksBench(spark, reference, real, sample, seed).run(System.out);
            Dataset<Row> examined = ExaminedClaims.of(spark, raw, context.broadcast(reference), RuleBook.OF_CLAIMS)
                    .persist(StorageLevel.MEMORY_AND_DISK());
            System.out.println();
            ScaleBench.run(examined, real.size(), claims, System.out);
        }
        return Main.DONE;
    }
}
