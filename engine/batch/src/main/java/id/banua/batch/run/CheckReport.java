package id.banua.batch.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.banua.batch.check.FindingRows;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Findings as they come: a line each on standard output, a row each in the report. Nothing is held back. */
final class CheckReport implements AutoCloseable {
    private final @Nullable CsvWriter csv;
    private final boolean namesFiles;
    private long count;
    private long claims;
    private String lastClaim = "";

    /**
     * A report to that file, if any.
     *
     * @param namesFiles whether lines and cells are told behind the names of their files, for a check of several files
     */
    CheckReport(@Nullable Path file, boolean namesFiles) throws IOException {
        this.namesFiles = namesFiles;
        this.csv = file == null ? null : CsvWriter.builder().build(file);
        if (csv != null) {
            csv.writeRecord(
                    "line", "rule", "severity", "indicator", "region_code", "period", "value", "source_id", "message");
        }
    }

    void add(Row finding) {
        String claim = finding.getAs(FindingRows.CLAIM_ID);
        count++;
        claims += claim.equals(lastClaim) ? 0 : 1;
        lastClaim = claim;
        String rule = finding.getAs(FindingRows.RULE_ID);
        String severity = finding.getAs(FindingRows.SEVERITY);
        String message = finding.getAs("message_en");
        System.out.printf("%s: %s %s: %s%n", claim, severity, rule, message);
        if (csv != null) {
            csv.writeRecord(
                    namesFiles ? claim : placeInFile(finding, claim),
                    rule,
                    severity,
                    finding.getAs("claimed_indicator"),
                    finding.getAs("claimed_region_code"),
                    finding.getAs("claimed_period"),
                    finding.getAs("claimed_value"),
                    finding.getAs("source_id"),
                    message);
        }
    }

    /** The line of a claim in its file or the row in its sheet; of a figure in a table its sheet and cell. */
    private static String placeInFile(Row finding, String claim) {
        String line = Long.toString(finding.<Long>getAs("line"));
        String file = finding.getAs("file");
        return claim.endsWith(":" + line) ? line : claim.substring(file.length() + 1);
    }

    /** Findings so far. */
    long count() {
        return count;
    }

    /** Claims with findings so far. */
    long claims() {
        return claims;
    }

    @Override
    public void close() throws IOException {
        if (csv != null) {
            csv.close();
        }
    }
}
