package id.banua.batch.run;

import static org.apache.spark.sql.functions.col;

import id.banua.batch.conform.Reference;
import id.banua.batch.mart.MartWriter;
import id.banua.batch.person.PersonKeys;
import id.banua.batch.programme.ProgrammeFlow;
import id.banua.batch.record.CheckedRecords;
import id.banua.batch.record.CheckedType;
import id.banua.batch.record.Lookups;
import id.banua.batch.record.RecordFindings;
import id.banua.batch.record.RecordSource;
import id.banua.batch.record.file.RecordStage;
import id.banua.batch.run.RunSummary.RuleBroken;
import id.banua.model.mart.Mart;
import id.banua.model.mart.MartManifest.MartFiles;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Records of agencies from their files to marts: read, checked, written. Without records only what the press tells of pilots is left. */
final class RecordBuild {
    /** Where records wait within the folder of an unfinished run, which other builds sweep up if this one dies. */
    private static final String STAGE = ".records";

    private final SparkSession spark;
    private final RecordInput input;
    private final PersonKeys keys;
    private final RunLog log;

    RecordBuild(SparkSession spark, RecordInput input, PersonKeys keys, RunLog log) {
        this.spark = spark;
        this.input = input;
        this.keys = keys;
        this.log = log;
    }

    /** Adds the marts to those that are written already; returns how often which rule is broken. */
    List<RuleBroken> run(Reference reference, String runId, MartWriter writer, List<MartFiles> marts) {
        ProgrammeFlow flow = new ProgrammeFlow(spark, reference, keys, runId);
        if (input.isEmpty()) {
            write(flow.marts(), writer, marts);
            return List.of();
        }
        try (RecordStage stage = RecordStage.in(spark, writer.folder().resolve(STAGE))) {
            CheckedRecords records = new CheckedRecords(stage, Lookups.of(reference, keys), RuleBook.OF_RECORDS);
            for (RecordSource source : input.sources()) {
                log.step("read " + source.type().name(), () -> records.add(source), CheckedType::count);
            }
            write(flow.marts(records, input.schema()), writer, marts);
            return rulesBroken(records);
        }
    }

    private void write(Map<Mart, Dataset<Row>> rows, MartWriter writer, List<MartFiles> marts) {
        rows.forEach((mart, cells) ->
                marts.add(log.step("write " + mart.name(), () -> writer.write(mart, cells), MartFiles::rows)));
    }

    /** At most one row for each rule, whatever the number of records. */
    private List<RuleBroken> rulesBroken(CheckedRecords records) {
        return new RecordFindings(spark, records)
                        .counts()
                        .orderBy(
                                col(RecordFindings.SEVERITY),
                                col(RecordFindings.RECORDS).desc(),
                                col(RecordFindings.RULE_ID))
                        .collectAsList()
                        .stream()
                        .map(row -> new RuleBroken(
                                row.getAs(RecordFindings.RULE_ID),
                                row.getAs(RecordFindings.SEVERITY),
                                "records",
                                row.<Long>getAs(RecordFindings.RECORDS)))
                        .toList();
    }
}
