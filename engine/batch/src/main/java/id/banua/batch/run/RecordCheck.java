package id.banua.batch.run;

import id.banua.batch.conform.Reference;
import id.banua.batch.person.PersonKeys;
import id.banua.batch.record.CheckedRecords;
import id.banua.batch.record.Lookups;
import id.banua.batch.record.RecordFindings;
import id.banua.batch.record.RecordSource;
import id.banua.batch.record.file.RecordStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Files of records, examined among themselves. Nothing is kept: persons hide behind a key that ends with the process. */
final class RecordCheck {
    private final List<RecordSource> sources;
    private final Reference reference;

    RecordCheck(List<RecordSource> sources, Reference reference) {
        this.sources = sources;
        this.reference = reference;
    }

    /**
     * Tells the findings, in the order of files and lines, and returns the exit code.
     *
     * @param report a file for the findings; null for none
     */
    int run(@Nullable Path report) throws IOException {
        Path folder = Files.createTempDirectory("banua-check");
        try (SparkSession spark = Sessions.open("local[*]");
                RecordStage stage = RecordStage.in(spark, folder);
                RecordReport told = new RecordReport(report)) {
            Lookups lookups = Lookups.of(reference, PersonKeys.ofThisProcess());
            CheckedRecords records = new CheckedRecords(stage, lookups, RecordBook.OF_RECORDS);
            sources.forEach(records::add);
            new RecordFindings(spark, records)
                    .all()
                    .orderBy(
                            RecordFindings.FILE,
                            RecordFindings.SHEET,
                            RecordFindings.LINE,
                            RecordFindings.RULE_ID,
                            RecordFindings.FIELD)
                    .toLocalIterator()
                    .forEachRemaining(told::add);
            System.err.println(told.summary());
            return told.count() == 0 ? Main.DONE : Main.FINDINGS;
        }
    }
}
