package id.banua.batch.programme;

import static org.apache.spark.sql.functions.lit;

import id.banua.batch.conform.Reference;
import id.banua.batch.mart.ReferenceMarts;
import id.banua.batch.person.PersonKeys;
import id.banua.batch.record.CheckedRecords;
import id.banua.batch.record.RecordFindings;
import id.banua.batch.record.RecordTally;
import id.banua.model.mart.Mart;
import id.banua.model.mart.RecordMarts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** From checked records to marts. A run without records has none of them. */
public final class ProgrammeFlow {
    /** How many findings of a file, rule and field are told one by one; all of them are counted. */
    public static final int MOST_FINDINGS = 1000;

    private final SparkSession spark;
    private final Reference reference;
    private final PersonKeys keys;

    public ProgrammeFlow(SparkSession spark, Reference reference, PersonKeys keys) {
        this.spark = spark;
        this.reference = reference;
        this.keys = keys;
    }

    /** The rows of each mart, in the order in which they are written. */
    public Map<Mart, Dataset<Row>> marts(CheckedRecords records, String runId) {
        RecordFindings findings = new RecordFindings(spark, records);
        Map<Mart, Dataset<Row>> marts = new LinkedHashMap<>();
        marts.put(
                RecordMarts.RECORD_FILES,
                RecordTally.of(spark, records)
                        .withColumn("key_id", lit(keys.id()))
                        .withColumn("run_id", lit(runId)));
        marts.put(RecordMarts.RECORD_RULES, findings.counts());
        marts.put(RecordMarts.RECORD_FINDINGS, findings.first(MOST_FINDINGS));
        marts.put(RecordMarts.VOCATIONS, ReferenceMarts.of(spark, reference, RecordMarts.VOCATIONS));
        return marts;
    }
}
