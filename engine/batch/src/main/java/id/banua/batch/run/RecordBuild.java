package id.banua.batch.run;

import static org.apache.spark.sql.functions.col;

import id.banua.batch.conform.Reference;
import id.banua.batch.disclosure.DisclosureLimits;
import id.banua.batch.person.PersonKeys;
import id.banua.batch.programme.LinkedRegisters;
import id.banua.batch.programme.ProgrammeFlow;
import id.banua.batch.record.CheckedRecords;
import id.banua.batch.record.CheckedType;
import id.banua.batch.record.Lookups;
import id.banua.batch.record.RecordFindings;
import id.banua.batch.record.RecordSource;
import id.banua.batch.record.file.RecordStage;
import id.banua.batch.run.RunSummary.RuleBroken;
import id.banua.batch.source.SparkPath;
import id.banua.model.mart.RecordMarts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Records of agencies from their files to marts: read, checked, written. Without records only what the press tells of pilots is left. */
final class RecordBuild {
    /** Where records wait within the folder of an unfinished run, which other builds sweep up if this one dies. */
    private static final String STAGE = ".records";

    private final SparkSession spark;
    private final RecordInput input;
    private final PersonKeys keys;
    private final DisclosureLimits limits;
    private final ReviewOption review;
    private final RunLog log;

    RecordBuild(
            SparkSession spark,
            RecordInput input,
            PersonKeys keys,
            DisclosureLimits limits,
            ReviewOption review,
            RunLog log) {
        this.spark = spark;
        this.input = input;
        this.keys = keys;
        this.limits = limits;
        this.review = review;
        this.log = log;
    }

    /** Lines up the marts, and ends when they are written; returns how often which rule is broken. */
    List<RuleBroken> run(Reference reference, String runId, Path folder, MartLine line) {
        ProgrammeFlow flow = new ProgrammeFlow(spark, reference, keys, limits, runId);
        if (input.isEmpty()) {
            line.add(flow.marts());
            return List.of();
        }
        try (RecordStage stage = RecordStage.in(spark, folder.resolve(STAGE))) {
            CheckedRecords records = new CheckedRecords(stage, Lookups.of(reference, keys), RecordBook.OF_RECORDS);
            for (RecordSource source : input.sources()) {
                log.step("read " + source.type().name(), () -> records.add(source), CheckedType::count);
            }
            LinkedRegisters linked = log.step(
                    "link registers",
                    () -> LinkedRegisters.of(records, input.schema(), review::write),
                    LinkedRegisters::pairs);
            line.add(log.step("make marts", () -> flow.marts(records, input.schema(), linked), Map::size));
            line.written();
            return rulesBroken(folder);
        }
    }

    /** As the mart that was just written tells; at most one row for each rule, whatever the number of records. */
    private List<RuleBroken> rulesBroken(Path run) {
        return spark
                .read()
                .parquet(SparkPath.literal(run.resolve(RecordMarts.RECORD_RULES.name())))
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
                        row.<Number>getAs(RecordFindings.RECORDS).longValue()))
                .toList();
    }
}
