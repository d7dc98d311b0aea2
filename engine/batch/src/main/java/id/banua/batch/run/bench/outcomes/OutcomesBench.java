package id.banua.batch.run.bench.outcomes;

import id.banua.batch.disclosure.Disclosure;
import id.banua.batch.disclosure.DisclosureLimits;
import id.banua.batch.disclosure.OutcomeCounts;
import id.banua.batch.programme.assistance.Assistance;
import id.banua.batch.programme.cohort.OutcomeCells;
import id.banua.batch.run.bench.outcomes.BenchRecords.Sizes;
import id.banua.batch.source.SparkPath;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Time and memory of cohorts and assistance from checked records to cells, beside DuckDB in the same run. */
public final class OutcomesBench {
    private final SparkSession spark;
    private final Path work;
    private final PrintStream out;

    /** Records and cells lie in the folder {@code work}, which should be new. */
    public OutcomesBench(SparkSession spark, Path work, PrintStream out) {
        this.spark = spark;
        this.work = work;
        this.out = out;
    }

    /** Counts so many records, then lets DuckDB count them, and holds the cells of both against each other. */
    public void run(long enrolments, long payments, long households) {
        out.printf(
                Locale.ROOT,
                "%,d enrolments, %,d payments, %,d households; heap %.1f GiB, %d cores%n",
                enrolments,
                payments,
                households,
                Runtime.getRuntime().maxMemory() / (double) (1L << 30),
                Runtime.getRuntime().availableProcessors());
        EngineJob engine = ofRecords(new Sizes(enrolments, payments, households));
        double outcomes = seconds("Banua: outcomes, all cells", () -> written("outcomes", engine.outcomes()));
        double assistance = seconds("Banua: assistance and flows", () -> {
            Assistance help = engine.assistance();
            return written("flows", help.flows()) + written("assistance", help.cells());
        });
        engine.close();
        if (DuckPeer.isThere()) {
            compare(outcomes, assistance);
        } else {
            out.println("DuckDB's driver is not at hand, so nothing stands beside");
        }
        seconds("Banua: disclosure of outcomes", () -> written("told", told()));
    }

    private EngineJob ofRecords(Sizes sizes) {
        BenchRecords records = new BenchRecords(spark, work.resolve("records"), sizes);
        Step step = Step.begun();
        EngineJob engine = EngineJob.of(records, work);
        step.tell(out, "records written", "");
        return engine;
    }

    private Dataset<Row> told() {
        return Disclosure.of(
                spark.read().parquet(place("outcomes")),
                new OutcomeCounts(OutcomeCells.COSTS),
                DisclosureLimits.of(DisclosureLimits.USUAL_PERSONS));
    }

    private void compare(double outcomes, double assistance) {
        try (DuckPeer peer = new DuckPeer(work)) {
            double itsOutcomes = seconds("DuckDB: enrolments to placement", () -> peer.count("outcomes"));
            double itsAssistance = seconds("DuckDB: assistance", () -> peer.count("assistance"));
            out.printf(
                    Locale.ROOT,
                    "seconds of Banua to those of DuckDB: outcomes %.1f, assistance %.1f;%n%s%n%s%n",
                    outcomes / itsOutcomes,
                    assistance / itsAssistance,
                    "DuckDB does less: no persons, retention, quarters, deciles, ages, institutions, months,",
                    "evidence, kinds of work, cost, flows of assistance or disclosure");
            tell("outcomes", peer);
            tell("assistance", peer);
        }
    }

    private void tell(String mart, DuckPeer peer) {
        long unlike = peer.unlike(mart);
        out.printf(Locale.ROOT, "%s: %,d cells of both, %,d unlike%n", mart, peer.rows(mart), unlike);
        if (unlike > 0) {
            throw new IllegalStateException(mart + ": engine and DuckDB count differently in " + unlike + " cells");
        }
    }

    private String place(String name) {
        return SparkPath.of(work.resolve("engine").resolve(name));
    }

    private long written(String name, Dataset<Row> cells) {
        cells.write().option("compression", "zstd").parquet(place(name));
        return spark.read().parquet(place(name)).count();
    }

    private double seconds(String name, LongSupplier work) {
        Step step = Step.begun();
        long cells = work.getAsLong();
        return step.tell(out, name, String.format(Locale.ROOT, ", %,d cells", cells));
    }
}
