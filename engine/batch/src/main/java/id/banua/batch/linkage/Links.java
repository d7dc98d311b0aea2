package id.banua.batch.linkage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hex;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.linkage.block.PersonRow;
import id.banua.batch.linkage.cluster.LikelyPersons;
import id.banua.batch.linkage.compare.Person.Register;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What was decided in, links between records out. No column holds a name, a date, a home or a key. */
public final class Links {
    public static final String RECORD_ID_A = "record_id_a";
    public static final String RECORD_ID_B = "record_id_b";
    /** {@link #EXACT} or {@link #PROBABILISTIC}. */
    public static final String METHOD = "method";
    /** Log2 match weight; null for an exact link. */
    public static final String WEIGHT = "weight";
    /** That the two are one person, given that each is at most one; 0..1. */
    public static final String MATCH_PROBABILITY = "match_probability";

    public static final String IS_ACCEPTED = "is_accepted";
    /** For somebody to look at; never for an accepted link. */
    public static final String NEEDS_REVIEW = "needs_review";

    /** {@link #POOR_REGISTER} or {@link #TRAINEES}. */
    public static final String REGISTER = "register";

    public static final String PERSON_ID = "person_id";

    public static final String EXACT = "exact";
    public static final String PROBABILISTIC = "probabilistic";

    public static final String POOR_REGISTER = "poor_register";
    public static final String TRAINEES = "trainees";

    private static final String LEFT = LikelyPersons.LEFT;
    private static final String RIGHT = LikelyPersons.RIGHT;

    private Links() {}

    /** A record of the poor register and one of the trainees that are one person, or may be. */
    static Dataset<Row> across(Dataset<Row> decided, Dataset<Row> records) {
        Column isLeftPoor = PersonRow.isOf(Register.POOR_REGISTER, col(LEFT));
        return acrossRegisters(open(decided))
                .withColumn("a", when(isLeftPoor, col(LEFT)).otherwise(col(RIGHT)))
                .withColumn("b", when(isLeftPoor, col(RIGHT)).otherwise(col(LEFT)))
                .join(recordsOf(records, "a", RECORD_ID_A), "a")
                .join(recordsOf(records, "b", RECORD_ID_B), "b")
                .select(
                        col(RECORD_ID_A),
                        col(RECORD_ID_B),
                        when(col(LikelyPersons.IS_EXACT), lit(EXACT))
                                .otherwise(lit(PROBABILISTIC))
                                .as(METHOD),
                        when(col(LikelyPersons.IS_EXACT), lit(null))
                                .otherwise(col(LikelyPersons.WEIGHT))
                                .cast("double")
                                .as(WEIGHT),
                        col(MATCH_PROBABILITY),
                        col(IS_ACCEPTED),
                        col(NEEDS_REVIEW));
    }

    /** The pairs whose records are of different registers. */
    static Dataset<Row> acrossRegisters(Dataset<Row> pairs) {
        Column isLeftPoor = PersonRow.isOf(Register.POOR_REGISTER, col(LEFT));
        return pairs.filter(isLeftPoor.notEqual(PersonRow.isOf(Register.POOR_REGISTER, col(RIGHT))));
    }

    /** The pairs that were accepted or need a look. */
    static Dataset<Row> open(Dataset<Row> decided) {
        return decided.filter(col(RIGHT).isNotNull())
                .withColumn(IS_ACCEPTED, col(LikelyPersons.DECISION).equalTo("accepted"))
                .withColumn(NEEDS_REVIEW, col(LikelyPersons.DECISION).equalTo("for_review"))
                .filter(col(IS_ACCEPTED).or(col(NEEDS_REVIEW)));
    }

    /** Each record of both registers with its person, whose id is the same for the same records. */
    static Dataset<Row> people(Dataset<Row> decided, Dataset<Row> records) {
        return records.select(PersonRow.ID, PersonRow.REGISTER, PersonRecords.RECORD_ID)
                .join(persons(decided), new String[] {PersonRow.ID}, "left")
                .select(
                        when(col(PersonRow.REGISTER).equalTo(Register.POOR_REGISTER.number()), POOR_REGISTER)
                                .otherwise(TRAINEES)
                                .as(REGISTER),
                        col(PersonRecords.RECORD_ID),
                        lower(hex(coalesce(col(LikelyPersons.PERSON), col(PersonRow.ID))))
                                .as(PERSON_ID));
    }

    /** {@link PersonRow#ID} of each record that is one person with others, and that person. */
    static Dataset<Row> persons(Dataset<Row> decided) {
        return decided.filter(col(RIGHT).isNull()).select(col(LEFT).as(PersonRow.ID), col(LikelyPersons.PERSON));
    }

    private static Dataset<Row> recordsOf(Dataset<Row> records, String id, String recordId) {
        return records.select(
                col(PersonRow.ID).as(id), col(PersonRecords.RECORD_ID).as(recordId));
    }
}
