package id.banua.batch.run.bench.linkage;

import static org.apache.spark.sql.functions.col;

import id.banua.batch.linkage.Linkage;
import id.banua.batch.linkage.LinkagePolicy;
import id.banua.batch.linkage.Links;
import id.banua.batch.linkage.compare.Person.Register;
import id.banua.batch.run.bench.Clock;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Precision, recall and time of linkage against an invented truth, beside two simple ways in the same run. */
public final class LinkageBench {
    private final SparkSession spark;
    private final Path work;
    private final PrintStream out;

    /** The two registers are kept in the folder {@code work}, which should be new. */
    public LinkageBench(SparkSession spark, Path work, PrintStream out) {
        this.spark = spark;
        this.work = work;
        this.out = out;
    }

    /** Links two registers of about that many records, of which a share has no valid NIK. */
    public void run(long records, double noKey, long seed) {
        TruthRegisters truth = new TruthRegisters(records, seed, noKey);
        Dataset<Row> a = stored(truth, Register.POOR_REGISTER);
        Dataset<Row> b = stored(truth, Register.TRAINEES);
        long ofA = a.count();
        long ofB = b.count();
        out.printf(Locale.ROOT, "%n%,d records and %,d of trainees, %.0f %% without NIK%n", ofA, ofB, 100 * noKey);
        out.printf("%-40s %10s %8s %9s %8s%n", "", "precision", "recall", "seconds", "CPU s");
        Measured.of("same NIK", a, b, SimplePeers::sameKey).print(out);
        Measured.of("same NIK, or name and birth date", a, b, SimplePeers::sameKeyOrNameAndBirthDate)
                .print(out);
        Clock clock = Clock.start();
        try (Linkage linkage = Linkage.of(without(a), without(b), LinkagePolicy.STANDARD)) {
            Dataset<Row> links = linkage.links().persist(StorageLevel.DISK_ONLY());
            links.count();
            double seconds = clock.seconds();
            double processorSeconds = clock.processorSeconds();
            Dataset<Row> accepted = links.filter(col(Links.IS_ACCEPTED));
            new Measured("linkage", Quality.ofLinks(accepted, a, b), seconds, processorSeconds).print(out);
            LinkageTale.tell(linkage, links, a, b, out);
            links.unpersist();
        }
    }

    private Dataset<Row> stored(TruthRegisters truth, Register register) {
        String folder = work.resolve(truth.noKey() + "-" + register.number()).toString();
        truth.of(spark, register).write().parquet(folder);
        return spark.read().parquet(folder);
    }

    static Dataset<Row> without(Dataset<Row> records) {
        return records.drop(TruthRegisters.TRUTH);
    }
}
