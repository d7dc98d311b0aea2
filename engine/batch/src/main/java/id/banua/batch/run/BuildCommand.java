package id.banua.batch.run;

import id.banua.batch.conform.Reference;
import id.banua.batch.mart.MartWriter;
import id.banua.batch.mart.ReferenceMarts;
import id.banua.batch.mart.RunStore;
import id.banua.batch.person.PersonKeys;
import id.banua.batch.source.DataFolder;
import id.banua.model.mart.MartManifest;
import id.banua.model.mart.MartManifest.InputFile;
import id.banua.model.mart.Marts;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private KeyOptions key = new KeyOptions();

    @Mixin
    private LimitOption limit = new LimitOption();

    @Mixin
    private ReviewOption review = new ReviewOption();

    @Option(names = "--force", description = "compute even where nothing changed")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        RunInput input = RunInput.of(data);
        input.records().notices().forEach(System.err::println);
        review.requireSense(input.records(), marts());
        RunStore store = new RunStore(marts());
        PersonKeys keys = key.keysFor(
                input.records(), List.of(Home.root(), input.figures().root(), marts()));
        MartManifest plan = plan(input, keys);
        if (!isForced() && isInForce(store, plan.runId())) {
            System.err.println("Nothing changed: run " + plan.runId() + " is in force.");
            return Main.DONE;
        }
        try (FileChannel lock = store.lock()) {
            if (!isForced() && lock.isOpen() && store.isIntact(plan.runId())) {
                store.putInForce(plan.runId());
                System.err.println("Nothing to compute: run " + plan.runId() + " was there and is in force again.");
                return Main.DONE;
            }
            compute(input, keys, store, plan);
        }
        return Main.DONE;
    }

    /** Whether to compute even where nothing changed; what is to be reviewed is not kept. */
    private boolean isForced() {
        return force || review.isAsked();
    }

    private Path marts() {
        return marts == null ? Home.marts() : marts;
    }

    /** The manifest of the run, before it has marts. */
    private MartManifest plan(RunInput input, PersonKeys keys) {
        List<InputFile> inputs = new ArrayList<>(input.files(new FileHashes(marts().resolve(".hashes"))));
        inputs.addAll(KeyOptions.input(input.records(), keys));
        inputs.addAll(limit.input(input.records()));
        String code = CodeVersion.ofThisProgram();
        boolean isInvented = input.records().isInvented();
        return new MartManifest(runId(inputs, code), Marts.VERSION, code, isInvented, inputs, List.of());
    }

    private static boolean isInForce(RunStore store, String runId) {
        return store.current().filter(runId::equals).isPresent() && store.isWhole(runId);
    }

    private static String runId(List<InputFile> inputs, String code) {
        String parts = inputs.stream().map(InputFile::toString).collect(Collectors.joining("\n"));
        return DataFolder.sha256(Marts.VERSION + "\n" + code + "\n" + parts).substring(0, SHOWN);
    }

    private void compute(RunInput input, PersonKeys keys, RunStore store, MartManifest plan) throws IOException {
        Instant start = Instant.now();
        RunLog log = new RunLog(System.err);
        Reference reference = new Reference(input.figures().referenceTexts());
        Optional<String> previous = store.current().filter(store::isIntact);
        Path unfinished = store.begin(plan.runId());
        try (MartLine line = new MartLine(new MartWriter(unfinished, Build.parts(input.figures())), log)) {
            // They need no Spark, and are written while it starts.
            ReferenceMarts.of(reference, RuleBook.all()).forEach(line::add);
            try (SparkSession spark = log.step("start Spark", () -> Sessions.open(master), session -> 0)) {
                Build.Result result = new Build(spark, input, keys, limit.limits(), review, log)
                        .run(reference, plan.runId(), unfinished, line, previous.map(store::folderOf));
                RunSummary summary = new RunSummary(
                        plan.runId(),
                        previous.orElse(""),
                        start.toString(),
                        secondsSince(start),
                        log.steps(),
                        result.broken(),
                        result.changes());
                store.publish(plan.with(result.marts()), summary);
                summary.print(System.err);
            }
        }
    }

    private static double secondsSince(Instant start) {
        return RunLog.rounded(start.until(Instant.now(), ChronoUnit.MILLIS) / 1000.0);
    }
}
