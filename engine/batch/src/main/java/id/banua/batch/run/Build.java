package id.banua.batch.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import id.banua.batch.check.ExaminedClaims;
import id.banua.batch.check.FindingRows;
import id.banua.batch.check.Findings;
import id.banua.batch.check.Severity;
import id.banua.batch.choice.JudgedClaims;
import id.banua.batch.conform.Reference;
import id.banua.batch.disclosure.DisclosureLimits;
import id.banua.batch.mart.MartDiff;
import id.banua.batch.person.PersonKeys;
import id.banua.batch.run.RunSummary.RuleBroken;
import id.banua.batch.source.DataFault;
import id.banua.batch.source.DataFolder;
import id.banua.batch.source.RawClaim;
import id.banua.batch.source.SparkPath;
import id.banua.model.mart.Mart;
import id.banua.model.mart.MartManifest.MartFiles;
import id.banua.model.mart.Marts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;

/** Published claims from data folder to marts: examined, judged, written. Reads like the walk of the data. */
final class Build {
    private static final long BYTES_PER_PART = 512L << 20;

    private final SparkSession spark;
    private final DataFolder data;
    private final RecordBuild records;
    private final RunLog log;

    Build(
            SparkSession spark,
            RunInput input,
            PersonKeys keys,
            DisclosureLimits limits,
            ReviewOption review,
            RunLog log) {
        this.spark = spark;
        this.data = input.figures();
        this.records = new RecordBuild(spark, input.records(), keys, limits, review, log);
        this.log = log;
    }

    /** What a build leaves for the manifest and the summary. */
    record Result(List<MartFiles> marts, List<RuleBroken> broken, List<MartDiff.Change> changes) {}

    /**
     * The observations are compared with the earlier ones while the last marts are written.
     *
     * @param line where marts are lined up; all stand in it and are written when this ends
     * @param earlier the folder of the run before; empty where this is the first
     */
    Result run(Reference reference, String runId, Path folder, MartLine line, Optional<Path> earlier) {
        List<RuleBroken> broken = new ArrayList<>(ofClaims(reference, runId, line));
        broken.addAll(records.run(reference, runId, folder, line));
        line.written(Marts.OBSERVATIONS);
        List<MartDiff.Change> changes = earlier.map(
                        run -> log.step("compare with last run", () -> changes(spark, run, folder), List::size))
                .orElse(List.of());
        return new Result(line.written(), broken, changes);
    }

    private List<RuleBroken> ofClaims(Reference reference, String runId, MartLine line) {
        Broadcast<Reference> shared = context().broadcast(reference);
        Dataset<Row> examined = ExaminedClaims.of(spark, claims(shared), shared, RuleBook.OF_CLAIMS)
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> findings =
                Findings.of(examined, RuleBook.OF_GROUPS, shared).persist(StorageLevel.MEMORY_AND_DISK());
        List<RuleBroken> broken = log.step("examine claims", () -> rulesBroken(findings), Build::count);
        requireNoStop(broken);
        Dataset<Row> judged = JudgedClaims.of(Findings.withCounts(examined, findings, RuleBook.REMINDERS), shared)
                .persist(StorageLevel.MEMORY_AND_DISK());
        Map<Mart, Dataset<Row>> marts = new LinkedHashMap<>();
        marts.put(Marts.CLAIMS, judged);
        marts.put(Marts.OBSERVATIONS, withRun(JudgedClaims.observations(judged), runId));
        marts.put(Marts.EDITIONS, withRun(JudgedClaims.editions(judged), runId));
        marts.put(Marts.FINDINGS, findings);
        line.add(marts);
        return broken;
    }

    private JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(spark.sparkContext());
    }

    private JavaRDD<RawClaim> claims(Broadcast<Reference> reference) {
        List<Path> files = largestFirst(data.claimsFiles());
        return new ClaimFiles(files, files.stream().map(data::nameOf).toList()).read(context(), reference);
    }

    /** So that no core ends with the longest task alone. */
    private static List<Path> largestFirst(List<Path> files) {
        return files.stream()
                .sorted(Comparator.comparing((Path file) -> file.toFile().length())
                        .reversed())
                .toList();
    }

    private static Dataset<Row> withRun(Dataset<Row> rows, String runId) {
        return rows.withColumn("run_id", lit(runId));
    }

    /** Counts by rule: at most one row for each rule, whatever the number of claims. */
    private static List<RuleBroken> rulesBroken(Dataset<Row> findings) {
        return findings
                .groupBy(FindingRows.SEVERITY, FindingRows.RULE_ID)
                .agg(functions.count(lit(1)).as("claims"))
                .orderBy(col(FindingRows.SEVERITY), col("claims").desc(), col(FindingRows.RULE_ID))
                .collectAsList()
                .stream()
                .map(row -> new RuleBroken(
                        row.getAs(FindingRows.RULE_ID),
                        row.getAs(FindingRows.SEVERITY),
                        "claims",
                        row.<Long>getAs("claims")))
                .toList();
    }

    private static long count(List<RuleBroken> broken) {
        return broken.stream().mapToLong(RuleBroken::count).sum();
    }

    private static void requireNoStop(List<RuleBroken> broken) {
        Optional<RuleBroken> stop = broken.stream()
                .filter(rule -> rule.severity().equals(Severity.STOP.id()))
                .findFirst();
        stop.ifPresent(rule -> {
            throw new DataFault("The rule " + rule.ruleId() + " stops the run: " + rule.count()
                    + " claims break it; ./banua check shows them");
        });
    }

    /** The files of each mart, one for each {@value #BYTES_PER_PART} bytes of claims: it depends on the input alone. */
    static int parts(DataFolder data) {
        long bytes = data.claimsFiles().stream()
                .mapToLong(file -> file.toFile().length())
                .sum();
        return (int) (1 + bytes / BYTES_PER_PART);
    }

    /** What changed between two runs, by indicator, by their folders. */
    static List<MartDiff.Change> changes(SparkSession spark, Path earlier, Path later) {
        return MartDiff.between(observations(spark, earlier), observations(spark, later));
    }

    private static Dataset<Row> observations(SparkSession spark, Path run) {
        Path folder = run.resolve(Marts.OBSERVATIONS.name());
        return spark.read().parquet(SparkPath.literal(folder));
    }
}
