package id.banua.batch.run;

import id.banua.batch.mart.MartDiff;
import id.banua.batch.mart.RunStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: what changed between two published runs. */
@Command(name = "diff", mixinStandardHelpOptions = true, description = "What changed between two published runs.")
final class DiffCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RUN", description = "the earlier run")
    private String earlier = "";

    @Parameters(paramLabel = "RUN", description = "the later run")
    private String later = "";

    @Option(names = "--marts", paramLabel = "DIR", description = "marts folder (default: .banua/marts)")
    private @Nullable Path marts;

    @Override
    public Integer call() throws IOException {
        RunStore store = new RunStore(marts == null ? Home.marts() : marts);
        Path before = store.get(earlier);
        Path after = store.get(later);
        try (SparkSession spark = Sessions.open("local[*]")) {
            List<MartDiff.Change> changes = Build.changes(spark, before, after);
            RunSummary.printChanges(System.out, changes, earlier);
        }
        return Main.DONE;
    }
}
