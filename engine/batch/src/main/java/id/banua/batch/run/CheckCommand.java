package id.banua.batch.run;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.claim.SourceIsKnown;
import id.banua.batch.conform.Reference;
import id.banua.batch.mart.RunStore;
import id.banua.batch.record.RecordSource;
import id.banua.batch.record.schema.RecordSchema;
import id.banua.batch.source.DataFault;
import id.banua.batch.source.DataFolder;
import id.banua.batch.source.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: a dry run of the rules on figures, against what the marts already hold, or on records of agencies. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Dry run of the checks on a figures file or folder, against what the marts hold; or on records.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            description = "a file of claims (" + DataFolder.CLAIMS_ENDS
                    + ") or a folder of them; or records, named by their" + " type: enrolments.csv, programmes/")
    private Path path = Path.of("");

    @Option(names = "--report", paramLabel = "FILE.csv", description = "write the findings there as well")
    private @Nullable Path report;

    @Option(
            names = "--mapping",
            paramLabel = "MAPPING.json",
            description = "what the tables of the file do not say (default: FILE.mapping.json beside it)")
    private @Nullable Path mapping;

    @Option(names = "--data", paramLabel = "DIR", description = "data folder (default: datasets)")
    private @Nullable Path data;

    @Option(names = "--marts", paramLabel = "DIR", description = "marts folder (default: .banua/marts)")
    private @Nullable Path marts;

    @Override
    public Integer call() throws IOException {
        DataFolder folder = new DataFolder(data == null ? Home.datasets() : data);
        Reference reference = new Reference(folder.referenceTexts());
        List<RecordSource> records = records(folder);
        if (!records.isEmpty()) {
            return new RecordCheck(records, reference).run(report);
        }
        return checkClaims(reference);
    }

    private int checkClaims(Reference reference) throws IOException {
        ClaimFiles files = files();
        RunStore store = new RunStore(marts == null ? Home.marts() : marts);
        Optional<Path> run = store.current().filter(store::isWhole).map(store::folderOf);
        if (run.isEmpty()) {
            System.err.println("No marts yet: the claims are examined among themselves only.");
        }
        try (SparkSession spark = Sessions.open("local[*]");
                CheckReport findings = new CheckReport(report, Files.isDirectory(path))) {
            Check check = new Check(spark, reference);
            check.tallies(files).forEach(System.err::println);
            Iterator<Row> rows = check.findings(files, rules(), run).toLocalIterator();
            rows.forEachRemaining(findings::add);
            System.err.println(
                    findings.count() == 0
                            ? "No findings."
                            : findings.count() + " findings in " + findings.claims() + " claims.");
            return findings.count() == 0 ? Main.DONE : Main.FINDINGS;
        }
    }

    private List<RecordSource> records(DataFolder folder) {
        if (!Files.isRegularFile(folder.root().resolve(RecordSchema.PATH))) {
            return List.of();
        }
        return new RecordPath(path).sources(RecordSchema.of(folder.text(RecordSchema.PATH)));
    }

    private ClaimFiles files() {
        List<Path> files = paths();
        if (mapping != null && !Files.isRegularFile(mapping)) {
            throw new DataFault("--mapping: a mapping file was expected, but there is none at " + mapping);
        }
        if (mapping != null && !TableFile.isOne(path.getFileName().toString())) {
            throw new DataFault(
                    "--mapping: one file of tables (.xlsx, .ods or .json) was expected beside it, found " + path);
        }
        return new ClaimFiles(files, files.stream().map(this::nameOf).toList(), Optional.ofNullable(mapping));
    }

    private List<Path> paths() {
        if (Files.isRegularFile(path)) {
            if (!DataFolder.isClaimsFile(path.getFileName().toString())) {
                throw new DataFault(path + ": a file of claims (" + DataFolder.CLAIMS_ENDS + ") was expected"
                        + (path.toString().endsWith(".xls") ? "; open it and save it as .xlsx" : ""));
            }
            return List.of(path);
        }
        List<Path> claims = DataFolder.claimsFiles(path.resolve("claims"));
        List<Path> files = claims.isEmpty() ? DataFolder.claimsFiles(path) : claims;
        if (files.isEmpty()) {
            throw new DataFault(path + ": a file of claims (" + DataFolder.CLAIMS_ENDS
                    + ") or a folder of them was expected, found none");
        }
        return files;
    }

    private String nameOf(Path file) {
        return Files.isDirectory(path)
                ? path.relativize(file).toString().replace('\\', '/')
                : file.getFileName().toString();
    }

    /** A source that nobody registered yet is no fault of a figure that is only tried out; {@code build} asks for it. */
    private static List<ClaimRule> rules() {
        return RuleBook.OF_CLAIMS.stream()
                .filter(rule -> !(rule instanceof SourceIsKnown))
                .toList();
    }
}
