package id.banua.batch.programme;

import static org.apache.spark.sql.functions.lit;

import id.banua.batch.conform.Reference;
import id.banua.batch.disclosure.Disclosure;
import id.banua.batch.disclosure.DisclosureLimits;
import id.banua.batch.disclosure.OutcomeCounts;
import id.banua.batch.disclosure.WholeTable;
import id.banua.batch.linkage.FoundPersons;
import id.banua.batch.mart.ReferenceMarts;
import id.banua.batch.person.PersonKeys;
import id.banua.batch.programme.assistance.AssistanceRates;
import id.banua.batch.programme.cohort.OutcomeCells;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** From checked records to marts. A run without records has none of them, but for what the press tells of pilots. */
public final class ProgrammeFlow {
    /** How many findings of a file, rule and field are told one by one; all of them are counted. */
    public static final int MOST_FINDINGS = 1000;

    private static final String IS_INVENTED = "is_invented";
    private static final String MISSING_REASON = Disclosure.REASON;
    private static final String RUN_ID = "run_id";

    /** What may be told of real persons: counts that passed disclosure control, and what counts nobody. */
    private static final Set<Mart> OF_REAL_PERSONS = Set.of(
            ProgrammeMarts.OUTCOMES,
            ProgrammeMarts.JOB_FAIRS,
            RecordMarts.LINKAGE,
            ListMarts.PACKAGES,
            ListMarts.PACKAGE_GAPS,
            ListMarts.LIST_EXITS);

    private final SparkSession spark;
    private final Reference reference;
    private final PersonKeys keys;
    private final DisclosureLimits limits;
    private final String runId;

    public ProgrammeFlow(
            SparkSession spark, Reference reference, PersonKeys keys, DisclosureLimits limits, String runId) {
        this.spark = spark;
        this.reference = reference;
        this.keys = keys;
        this.limits = limits;
        this.runId = runId;
    }

    /** The rows of each mart of a run without records. */
    public Map<Mart, Dataset<Row>> marts() {
        return Map.of(PilotMarts.PILOT_PARTICIPANTS, told());
    }

    /** The rows of each mart, in the order in which they are written. */
    public Map<Mart, Dataset<Row>> marts(CheckedRecords records, RecordSchema schema, LinkedRegisters linked) {
        Map<Mart, Dataset<Row>> marts = ofFiles(records);
        ProgrammeRecords rows = new ProgrammeRecords(records, schema);
        boolean areInvented = rows.areInvented();
        ofPersons(rows, linked).forEach((mart, cells) -> {
            if (areInvented || OF_REAL_PERSONS.contains(mart)) {
                marts.put(mart, published(mart, cells, areInvented));
            }
        });
        marts.merge(PilotMarts.PILOT_PARTICIPANTS, told(), (recorded, told) -> recorded.unionByName(told, true));
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

    private Map<Mart, Dataset<Row>> ofPersons(ProgrammeRecords records, LinkedRegisters linked) {
        Map<Mart, Dataset<Row>> cells = new LinkedHashMap<>(OutcomeMarts.cells(records, linked));
        cells.putAll(HelpMarts.cells(records, limits.persons()));
        cells.putAll(linked.cells());
        cells.put(PilotMarts.PILOT_PARTICIPANTS, new PilotRows(spark, reference).recorded(records));
        return cells;
    }

    /** Counts first pass disclosure control; only then rates are made of what is left. */
    private Dataset<Row> published(Mart mart, Dataset<Row> cells, boolean areInvented) {
        return rates(mart)
                .apply(withheld(mart, cells))
                .withColumn(IS_INVENTED, lit(areInvented))
                .withColumn(RUN_ID, lit(runId));
    }

    /**
     * Cells of invented persons are withheld as those of real ones, so that both look alike. Of assistance, survival, turnover and job fairs
     * nothing is, so far; that is why the records of real persons do not make those yet.
     */
    private Dataset<Row> withheld(Mart mart, Dataset<Row> cells) {
        if (mart.equals(RecordMarts.LINKAGE)) {
            return new WholeTable(FoundPersons.PERSONS, FoundPersons.FOR_REVIEW).of(cells, limits);
        }
        if (mart.equals(ProgrammeMarts.OUTCOMES)) {
            return Disclosure.of(cells, new OutcomeCounts(OutcomeCells.COSTS), limits);
        }
        boolean isDone = List.of(cells.columns()).contains(MISSING_REASON);
        return isDone ? cells : cells.withColumn(MISSING_REASON, lit(null).cast("string"));
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
