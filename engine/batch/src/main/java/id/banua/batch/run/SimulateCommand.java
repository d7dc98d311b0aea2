package id.banua.batch.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.banua.batch.conform.Reference;
import id.banua.batch.simulate.Invention;
import id.banua.batch.simulate.Inventor;
import id.banua.batch.simulate.Scenario;
import id.banua.batch.source.DataFault;
import id.banua.batch.source.DataFolder;
import id.banua.batch.source.ReferenceTable;
import id.banua.model.region.Village;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code simulate}: an invented population, calibrated to published totals, with the records that agencies would keep. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "An invented population with programme records; everything in it is marked as invented.")
final class SimulateCommand implements Callable<Integer> {
    private static final long MOST_HOUSEHOLDS = 20_000_000;

    @Option(names = "--households", paramLabel = "N", required = true, description = "how many households")
    private long households;

    @Option(names = "--seed", paramLabel = "S", description = "same seed, same bytes (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "a folder that is empty or new")
    private Path out = Path.of("");

    @Option(names = "--format", paramLabel = "F", description = "csv or parquet (default: ${DEFAULT-VALUE})")
    private Format format = Format.csv;

    @Option(names = "--data", paramLabel = "DIR", description = "where the published totals lie (default: datasets)")
    private @Nullable Path data;

    @Option(names = "--trainings", paramLabel = "X", description = "enrolments per adult of 18 to 45 (default: 0.06)")
    private double trainings = Scenario.DEMONSTRATION.trainingsPerAdult();

    @Option(
            names = "--payments",
            paramLabel = "N",
            description = "payments to a family, programme and quarter (default: 1)")
    private int payments = Scenario.DEMONSTRATION.paymentsPerQuarter();

    /** How records are written. */
    enum Format {
        csv,
        parquet
    }

    @Override
    public Integer call() throws IOException {
        requireSense();
        DataFolder folder = new DataFolder(data == null ? Home.datasets() : data);
        JsonNode shape = new ObjectMapper()
                .readTree(Home.datasets()
                        .resolve(InventedFiles.RECORDS)
                        .resolve(InventedFiles.PACKAGE)
                        .toFile());
        RunLog log = new RunLog(System.err);
        InventedFiles files = new InventedFiles(out, format.name());
        try (SparkSession spark = log.step("start Spark", () -> Sessions.open("local[*]"), session -> 0)) {
            Invention invention = log.step("read totals", () -> invention(spark, folder), found -> 0);
            for (String recordType : InventedFiles.recordTypes(shape)) {
                log.step("write " + recordType, () -> files.write(invention, shape, recordType), Long::longValue);
            }
            log.step("write population", () -> files.writePopulation(invention), Long::longValue);
            files.writePackage(shape, households, seed);
        }
        System.err.println("Invented records of " + households + " households lie in " + out + "; ./banua build --data "
                + out + " makes marts of them.");
        return Main.DONE;
    }

    private void requireSense() throws IOException {
        if (households < 1 || households > MOST_HOUSEHOLDS) {
            throw new DataFault(
                    "--households: a number from 1 to " + MOST_HOUSEHOLDS + " was expected, found " + households);
        }
        if (trainings < 0 || trainings > 10 || payments < 0 || payments > 100) {
            throw new DataFault("--trainings up to 10 and --payments up to 100 were expected, found " + trainings
                    + " and " + payments);
        }
        if (Files.exists(out)) {
            try (Stream<Path> found = Files.list(out)) {
                if (found.findAny().isPresent()) {
                    throw new DataFault("--out: an empty or a new folder was expected, but " + out + " holds files");
                }
            }
        }
    }

    private Invention invention(SparkSession spark, DataFolder folder) {
        Reference reference = new Reference(folder.referenceTexts());
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        List<Path> files = folder.claimsFiles();
        Inventor inventor = new Inventor(
                new ClaimFiles(files, files.stream().map(folder::nameOf).toList())
                        .read(context, context.broadcast(reference)),
                reference,
                reference.villages().stream()
                        .collect(Collectors.groupingBy(
                                village -> village.district().digits(),
                                Collectors.mapping(Village::name, Collectors.toList()))),
                ReferenceTable.VOCATIONS.read(
                        reference.text(ReferenceTable.VOCATIONS.path()), line -> line.get("vocation")));
        return inventor.invent(
                spark, context.broadcast(reference), households, seed, new Scenario(trainings, payments));
    }
}
