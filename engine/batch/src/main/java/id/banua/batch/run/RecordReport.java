package id.banua.batch.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.banua.batch.record.RecordFindings;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Findings about records as they come: a line each on standard output, a row each in the report. */
final class RecordReport implements AutoCloseable {
    private final @Nullable CsvWriter csv;
    private long count;
    private long records;
    private String lastPlace = "";

    /** @param file where the rows go; null for nowhere */
    RecordReport(@Nullable Path file) throws IOException {
        csv = file == null ? null : CsvWriter.builder().build(file);
        if (csv != null) {
            csv.writeRecord("file", "sheet", "line", "rule", "severity", "field", "message");
        }
    }

    void add(Row finding) {
        String file = finding.getAs(RecordFindings.FILE);
        String sheet = finding.getAs(RecordFindings.SHEET);
        String line = Long.toString(finding.<Long>getAs(RecordFindings.LINE));
        String rule = finding.getAs(RecordFindings.RULE_ID);
        String severity = finding.getAs(RecordFindings.SEVERITY);
        String field = finding.getAs(RecordFindings.FIELD);
        String message = finding.getAs(RecordFindings.MESSAGE_EN);
        String place = file + (sheet.isEmpty() ? "" : "!" + sheet) + ":" + line;
        count++;
        records += place.equals(lastPlace) ? 0 : 1;
        lastPlace = place;
        System.out.printf("%s: %s %s: %s%s%n", place, severity, rule, field.isEmpty() ? "" : field + ": ", message);
        if (csv != null) {
            csv.writeRecord(file, sheet, line, rule, severity, field, message);
        }
    }

    /** Findings so far. */
    long count() {
        return count;
    }

    /** How much was found, in a sentence. */
    String summary() {
        return count == 0 ? "No findings." : count + " findings in " + records + " records.";
    }

    @Override
    public void close() throws IOException {
        if (csv != null) {
            csv.close();
        }
    }
}
