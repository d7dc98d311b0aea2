package id.banua.batch.run;

import id.banua.batch.conform.Reference;
import id.banua.batch.mart.MartDiff;
import id.banua.batch.mart.RunStore;
import id.banua.batch.source.DataFolder;
import id.banua.model.mart.MartManifest;
import id.banua.model.mart.MartManifest.InputFile;
import id.banua.model.mart.Marts;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code build}: sources to marts. Where nothing changed it says so without starting Spark. */
@Command(name = "build", mixinStandardHelpOptions = true, description = "Sources to marts.")
final class BuildCommand implements Callable<Integer> {
    private static final int SHOWN = 12;

    @Option(names = "--data", paramLabel = "DIR", description = "data folder (default: datasets)")
    private @Nullable Path data;

    @Option(names = "--marts", paramLabel = "DIR", description = "marts folder (default: .banua/marts)")
    private @Nullable Path marts;

    @Option(names = "--master", paramLabel = "URL", description = "Spark master (default: ${DEFAULT-VALUE})")
    private String master = "local[*]";

    @Option(names = "--force", description = "compute even where nothing changed")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        DataFolder folder = new DataFolder(data == null ? Home.datasets() : data);
        RunStore store = new RunStore(marts == null ? Home.marts() : marts);
        List<InputFile> inputs = folder.inputs();
        String code = CodeVersion.ofThisProgram();
        String runId = runId(inputs, code);
        if (!force && isInForce(store, runId)) {
            System.err.println("Nothing changed: run " + runId + " is in force.");
            return Main.DONE;
        }
        try (FileChannel lock = store.lock()) {
            if (!force && lock.isOpen() && store.isIntact(runId)) {
                store.putInForce(runId);
                System.err.println("Nothing to compute: run " + runId + " was there and is in force again.");
                return Main.DONE;
            }
            compute(folder, store, new MartManifest(runId, Marts.VERSION, code, inputs, List.of()));
        }
        return Main.DONE;
    }

    private static boolean isInForce(RunStore store, String runId) {
        return store.current().filter(runId::equals).isPresent() && store.isWhole(runId);
    }

    private static String runId(List<InputFile> inputs, String code) {
        String parts = inputs.stream().map(InputFile::toString).collect(Collectors.joining("\n"));
        return DataFolder.sha256(Marts.VERSION + "\n" + code + "\n" + parts).substring(0, SHOWN);
    }

    private void compute(DataFolder folder, RunStore store, MartManifest plan) throws IOException {
        Instant start = Instant.now();
        RunLog log = new RunLog(System.err);
        Reference reference = new Reference(folder.referenceTexts());
        String previous = store.current().filter(store::isIntact).orElse("");
        Path unfinished = store.begin(plan.runId());
        try (SparkSession spark = log.step("start Spark", () -> Sessions.open(master), session -> 0)) {
            Build.Result result = new Build(spark, folder, log).run(reference, plan.runId(), unfinished);
            MartManifest manifest = new MartManifest(
                    plan.runId(), plan.martVersion(), plan.codeVersion(), plan.inputs(), result.marts());
            List<MartDiff.Change> changes = previous.isEmpty()
                    ? List.of()
                    : log.step(
                            "compare with last run",
                            () -> Build.changes(spark, store.folderOf(previous), unfinished),
                            List::size);
            double seconds = RunLog.rounded(start.until(Instant.now(), ChronoUnit.MILLIS) / 1000.0);
            RunSummary summary = new RunSummary(
                    plan.runId(), previous, start.toString(), seconds, log.steps(), result.rulesBroken(), changes);
            store.publish(manifest, summary);
            summary.print(System.err);
        }
    }
}
