package id.banua.batch.run;

import id.banua.batch.conform.Reference;
import id.banua.batch.run.bench.ChecksBench;
import id.banua.batch.run.bench.ScaleBench;
import id.banua.batch.run.bench.linkage.LinkageBench;
import id.banua.batch.run.bench.outcomes.OutcomesBench;
import id.banua.batch.source.DataFolder;
import id.banua.batch.source.RawClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench}: what the checks find among injected errors, who is linked with whom, and how time grows with size. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Benchmarks: checks (precision and recall on injected errors), scale (time of the checks against the"
                        + " number of claims), linkage (precision and recall against an invented truth), outcomes (time"
                        + " and memory of cohorts and assistance, beside DuckDB).")
final class BenchCommand implements Callable<Integer> {
    /** What can be measured. */
    enum Name {
        checks,
        scale,
        linkage,
        outcomes
    }

    /** The share of records without a valid NIK. */
    private static final double NO_KEY = 0.1;

    @Parameters(
            paramLabel = "NAME",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            arity = "0..1")
    private Name name = Name.checks;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "errors of each kind and seed (default: ${DEFAULT-VALUE})")
    private int sample = 150;

    @Option(names = "--seed", paramLabel = "S", description = "first seed of the samples (default: ${DEFAULT-VALUE})")
    private long seed = 7;

    @Option(names = "--seeds", paramLabel = "N", description = "how many samples (default: ${DEFAULT-VALUE})")
    private int seeds = 3;

    @Option(
            names = "--only",
            paramLabel = "KIND",
            split = ",",
            description = "kinds of errors, such as digits_swapped (default: all)")
    private Set<String> kinds = Set.of();

    @Option(names = "--misses", description = "print each visible error that no rule found")
    private boolean isTellingMisses;

    @Option(
            names = "--claims",
            paramLabel = "N",
            description = "largest number of synthetic claims (default: ${DEFAULT-VALUE})")
    private long claims = 10_000_000;

    @Option(
            names = "--records",
            paramLabel = "N",
            description = "records of each of the two registers to link (default: ${DEFAULT-VALUE})")
    private long records = 100_000;

    @Option(
            names = "--enrolments",
            paramLabel = "N",
            description = "enrolments whose outcomes are counted (default: ${DEFAULT-VALUE})")
    private long enrolments = 5_000_000;

    @Option(names = "--payments", paramLabel = "N", description = "payments of assistance (default: ${DEFAULT-VALUE})")
    private long payments = 20_000_000;

    @Option(
            names = "--households",
            paramLabel = "N",
            description = "households that are paid (default: ${DEFAULT-VALUE})")
    private long households = 1_000_000;

    @Option(names = "--data", paramLabel = "DIR", description = "data folder (default: datasets)")
    private @Nullable Path data;

    @Override
    public Integer call() throws IOException {
        return switch (name) {
            case checks, scale -> ofClaims();
            case linkage ->
                inFolder((spark, work) -> new LinkageBench(spark, work, System.out).run(records, NO_KEY, seed));
            case outcomes ->
                inFolder((spark, work) ->
                        new OutcomesBench(spark, work, System.out).run(enrolments, payments, households));
        };
    }

    private int ofClaims() throws IOException {
        DataFolder folder = new DataFolder(data == null ? Home.datasets() : data);
        Reference reference = new Reference(folder.referenceTexts());
        List<Path> files = folder.claimsFiles();
        List<String> names = files.stream().map(folder::nameOf).toList();
        try (SparkSession spark = Sessions.open("local[*]")) {
            JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
            JavaRDD<RawClaim> raw = new ClaimFiles(files, names).read(context, context.broadcast(reference));
            if (name == Name.scale) {
                ScaleBench.run(spark, raw, context.broadcast(reference), claims, System.out);
                return Main.DONE;
            }
            System.out.printf("%d errors of each kind and seed, seeds %d to %d%n", sample, seed, seed + seeds - 1);
            new ChecksBench(reference, raw.collect(), new ChecksBench.Wanted(sample, kinds, isTellingMisses))
                    .run(seed, seeds, System.out);
            System.out.println();
            ScaleBench.warm(spark, raw, context.broadcast(reference), System.out);
        }
        return Main.DONE;
    }

    /** Measures in a folder of its own, which goes afterwards. */
    private interface Bench {
        void run(SparkSession spark, Path work);
    }

    private static int inFolder(Bench bench) throws IOException {
        Path work = Files.createTempDirectory("banua-bench");
        try (SparkSession spark = Sessions.open("local[*]")) {
            bench.run(spark, work);
        } finally {
            FileUtils.deleteDirectory(work.toFile());
        }
        return Main.DONE;
    }
}
