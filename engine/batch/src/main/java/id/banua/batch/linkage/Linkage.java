package id.banua.batch.linkage;

import static org.apache.spark.sql.functions.broadcast;

import id.banua.batch.linkage.block.CandidatePairs;
import id.banua.batch.linkage.block.Census;
import id.banua.batch.linkage.block.PersonRow;
import id.banua.batch.linkage.cluster.LikelyPersons;
import id.banua.batch.linkage.cluster.Thresholds;
import id.banua.batch.linkage.compare.Person.Register;
import id.banua.batch.linkage.compare.Rarity;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The records of two registers in, who is who out: exactly where both have the same valid key, else by probability after
 * Fellegi and Sunter (1969). The same records give the same answer, whatever their order.
 */
public final class Linkage implements AutoCloseable {
    private static final StorageLevel KEPT = StorageLevel.MEMORY_AND_DISK();

    private final Dataset<Row> records;
    private final Dataset<Row> decided;
    private final LinkageReport report;

    private Linkage(Dataset<Row> records, Dataset<Row> decided, LinkageReport report) {
        this.records = records;
        this.decided = decided;
        this.report = report;
    }

    /**
     * Links a poor register (a) and trainees (b), each with the columns of {@link PersonRecords#SCHEMA}. Also finds who is
     * several times in the same register. The work is done here; what is asked for afterwards only joins record ids.
     */
    public static Linkage of(Dataset<Row> poorRegister, Dataset<Row> trainees, LinkagePolicy policy) {
        SparkSession spark = poorRegister.sparkSession();
        Dataset<Row> records = PersonRecords.of(poorRegister, Register.POOR_REGISTER)
                .union(PersonRecords.of(trainees, Register.TRAINEES))
                .persist(KEPT);
        Dataset<Row> persons = records.drop(PersonRecords.RECORD_ID)
                .dropDuplicates(PersonRow.ID)
                .persist(KEPT);
        Census census = new Census(persons, persons.count());
        Broadcast<Rarity> rarity =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(census.rarity());
        Dataset<Row> pairs = CandidatePairs.of(persons, census, rarity, policy.largestBlock())
                .persist(KEPT);
        LinkageReport report = Learning.of(persons, pairs, rarity.value(), policy);
        persons.unpersist();
        Dataset<Row> likely = pairs.join(
                broadcast(Scores.of(spark, report.table(), report.fit().model(), policy.reviewFrom())),
                LikelyPersons.PATTERN);
        Thresholds thresholds = new Thresholds(report.threshold().acceptFrom(), policy.reviewFrom());
        Dataset<Row> decided = LikelyPersons.of(likely, thresholds).persist(KEPT);
        decided.count();
        pairs.unpersist();
        return new Linkage(records, decided, report);
    }

    /** Pairs across the registers that are one person or may be: the columns of {@link Links}. */
    public Dataset<Row> links() {
        return Links.across(decided, records);
    }

    /** The person of each record: {@link Links#REGISTER}, record id, {@link Links#PERSON_ID}. */
    public Dataset<Row> people() {
        return Links.people(decided, records);
    }

    /** How many persons of each register the other one holds: the columns of {@link FoundPersons}. */
    public Dataset<Row> found() {
        return FoundPersons.of(decided, records);
    }

    /** Pairs for somebody to look at, within the registers too: the columns of {@link ReviewPairs#schema()}. */
    public Dataset<Row> review() {
        return ReviewPairs.of(decided, records);
    }

    /** How it went: pairs compared, the fitted model, the threshold. */
    public LinkageReport report() {
        return report;
    }

    /** Frees what is kept; what was not read by then would be computed again. */
    @Override
    public void close() {
        decided.unpersist();
        records.unpersist();
    }
}
