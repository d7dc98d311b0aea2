package id.banua.batch.programme;

import static org.apache.spark.sql.functions.lit;

import id.banua.batch.conform.Reference;
import id.banua.batch.mart.ReferenceMarts;
import id.banua.batch.person.PersonKeys;
import id.banua.batch.programme.assistance.AssistanceRates;
import id.banua.batch.programme.cohort.OutcomeRates;
import id.banua.batch.record.CheckedRecords;
import id.banua.batch.record.RecordFindings;
import id.banua.batch.record.RecordTally;
import id.banua.batch.record.schema.RecordSchema;
import id.banua.model.mart.ListMarts;
import id.banua.model.mart.Mart;
import id.banua.model.mart.PilotMarts;
import id.banua.model.mart.ProgrammeMarts;
import id.banua.model.mart.RecordMarts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** From checked records to marts. A run without records has none of them, but for what the press tells of pilots. */
public final class ProgrammeFlow {
    /** How many findings of a file, rule and field are told one by one; all of them are counted. */
    public static final int MOST_FINDINGS = 1000;

    private static final String IS_INVENTED = "is_invented";
    private static final String MISSING_REASON = "missing_reason";
    private static final String RUN_ID = "run_id";

    private final SparkSession spark;
    private final Reference reference;
    private final PersonKeys keys;
    private final String runId;

    public ProgrammeFlow(SparkSession spark, Reference reference, PersonKeys keys, String runId) {
        this.spark = spark;
        this.reference = reference;
        this.keys = keys;
        this.runId = runId;
    }

    /** The rows of each mart of a run without records. */
    public Map<Mart, Dataset<Row>> marts() {
        return Map.of(PilotMarts.PILOT_PARTICIPANTS, told());
    }

    /** The rows of each mart, in the order in which they are written. */
    public Map<Mart, Dataset<Row>> marts(CheckedRecords records, RecordSchema schema) {
        Map<Mart, Dataset<Row>> marts = ofFiles(records);
        ProgrammeRecords rows = new ProgrammeRecords(records, schema);
        if (!rows.areInvented()) {
            marts.put(PilotMarts.PILOT_PARTICIPANTS, told());
            return marts;
        }
        ofPersons(rows).forEach((mart, cells) -> marts.put(mart, published(mart, cells)));
        marts.computeIfPresent(PilotMarts.PILOT_PARTICIPANTS, (mart, cells) -> cells.unionByName(told(), true));
        return marts;
    }

    private Map<Mart, Dataset<Row>> ofFiles(CheckedRecords records) {
        RecordFindings findings = new RecordFindings(spark, records);
        Map<Mart, Dataset<Row>> marts = new LinkedHashMap<>();
        marts.put(
                RecordMarts.RECORD_FILES,
                RecordTally.of(spark, records)
                        .withColumn("key_id", lit(keys.id()))
                        .withColumn(RUN_ID, lit(runId)));
        marts.put(RecordMarts.RECORD_RULES, findings.counts());
        marts.put(RecordMarts.RECORD_FINDINGS, findings.first(MOST_FINDINGS));
        marts.put(RecordMarts.VOCATIONS, ReferenceMarts.of(spark, reference, RecordMarts.VOCATIONS));
        return marts;
    }

    private Map<Mart, Dataset<Row>> ofPersons(ProgrammeRecords records) {
        Map<Mart, Dataset<Row>> cells = new LinkedHashMap<>(OutcomeMarts.cells(records));
        cells.putAll(HelpMarts.cells(records));
        cells.put(PilotMarts.PILOT_PARTICIPANTS, new PilotRows(spark, reference).recorded(records));
        return cells;
    }

    /** Counts first pass disclosure control; only then rates are made of what is left. */
    private Dataset<Row> published(Mart mart, Dataset<Row> cells) {
        return rates(mart)
                .apply(withheld(cells))
                .withColumn(IS_INVENTED, lit(true))
                .withColumn(RUN_ID, lit(runId));
    }

    /**
     * The one place where cells are withheld. Nothing is, so far: that is why the records of real persons make no such mart
     * yet, and invented persons have nothing to hide.
     */
    private static Dataset<Row> withheld(Dataset<Row> cells) {
        return cells.withColumn(MISSING_REASON, lit(null).cast("string"));
    }

    private static UnaryOperator<Dataset<Row>> rates(Mart mart) {
        if (mart.equals(ProgrammeMarts.OUTCOMES)) {
            return OutcomeRates::of;
        }
        return mart.equals(ListMarts.ASSISTANCE) ? AssistanceRates::of : UnaryOperator.identity();
    }

    private Dataset<Row> told() {
        return new PilotRows(spark, reference)
                .told()
                .withColumn(MISSING_REASON, lit(null).cast("string"))
                .withColumn(IS_INVENTED, lit(false))
                .withColumn(RUN_ID, lit(runId));
    }
}
