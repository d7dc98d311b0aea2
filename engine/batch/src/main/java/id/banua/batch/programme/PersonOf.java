package id.banua.batch.programme;

import static id.banua.batch.record.RecordColumns.HOUSEHOLD_KEY;
import static id.banua.batch.record.RecordColumns.PERSON_KEY;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.md5;
import static org.apache.spark.sql.functions.unhex;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Who a record is about. Records of one key are one person or one household; a record without a key is somebody of its
 * own, since nothing shows whom else it could be about.
 */
public final class PersonOf {
    /** 16 bytes; never null. */
    public static final String PERSON = "person";

    /** 16 bytes; never null. */
    public static final String HOUSEHOLD = "household";

    /** Whether the person can be looked for in other records. */
    public static final String IS_IDENTIFIED = "is_identified";

    private PersonOf() {}

    /** Adds {@value #PERSON} and {@value #IS_IDENTIFIED} to records that {@code idColumn} names within {@code recordType}. */
    public static Dataset<Row> withPerson(Dataset<Row> records, String recordType, String idColumn) {
        return records.withColumn(PERSON, coalesce(col(PERSON_KEY), own(recordType, idColumn)))
                .withColumn(IS_IDENTIFIED, col(PERSON_KEY).isNotNull());
    }

    /**
     * Adds {@value #HOUSEHOLD} and {@value #IS_IDENTIFIED}. Where the record names no household its person stands for one,
     * by the same rule in every record type, so that such records meet each other.
     */
    public static Dataset<Row> withHousehold(Dataset<Row> records, String recordType, String idColumn) {
        return records.withColumn(HOUSEHOLD, coalesce(col(HOUSEHOLD_KEY), col(PERSON_KEY), own(recordType, idColumn)))
                .withColumn(
                        IS_IDENTIFIED,
                        col(HOUSEHOLD_KEY).isNotNull().or(col(PERSON_KEY).isNotNull()));
    }

    private static Column own(String recordType, String idColumn) {
        return unhex(md5(recordId(recordType, col(idColumn)).cast("binary")));
    }

    /** The id of a record among those of all types. */
    static Column recordId(String recordType, Column id) {
        return concat(lit(recordType + "/"), id);
    }
}
