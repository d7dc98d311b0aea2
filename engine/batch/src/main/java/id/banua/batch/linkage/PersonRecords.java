package id.banua.batch.linkage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.linkage.block.PersonRow;
import id.banua.batch.linkage.compare.Fingerprint;
import id.banua.batch.linkage.compare.Person.Register;
import id.banua.batch.linkage.compare.Person.Sex;
import id.banua.batch.linkage.name.NormalName;
import id.banua.batch.linkage.name.VillageName;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The records of a register in, the persons to be compared out. */
public final class PersonRecords {
    public static final String RECORD_ID = "record_id";
    public static final String PERSON_KEY = "person_key";
    public static final String HOUSEHOLD_KEY = "household_key";
    public static final String NAME = "name";
    public static final String BIRTH_DATE = "birth_date";
    public static final String SEX = "sex";
    public static final String DISTRICT_CODE = "district_code";
    public static final String VILLAGE = "village";

    /** What a register must have. All but the record's id may be null; keys are keyed hashes, never numbers. */
    public static final StructType SCHEMA = new StructType()
            .add(RECORD_ID, DataTypes.StringType, false)
            .add(PERSON_KEY, DataTypes.BinaryType)
            .add(HOUSEHOLD_KEY, DataTypes.BinaryType)
            .add(NAME, DataTypes.StringType)
            .add(BIRTH_DATE, DataTypes.DateType)
            .add(SEX, DataTypes.StringType)
            .add(DISTRICT_CODE, DataTypes.StringType)
            .add(VILLAGE, DataTypes.StringType);

    private static final int BYTES_OF_A_KEY = 16;
    private static final int EQUAL_RECORDS = 201;
    private static final int ONE_RECORD = 202;

    private static final StructType WITH_RECORD =
            new StructType().add(RECORD_ID, DataTypes.StringType, false).merge(PersonRow.SCHEMA, true);

    private PersonRecords() {}

    /**
     * One row for each record: its id, then the columns of {@link PersonRow}. Records of one register that are equal in
     * everything and have a key get one person's id: they need no comparing.
     */
    public static Dataset<Row> of(Dataset<Row> records, Register register) {
        return records.select(
                        col(RECORD_ID),
                        col(PERSON_KEY),
                        col(HOUSEHOLD_KEY),
                        col(NAME),
                        coalesce(date_format(col(BIRTH_DATE), "yyyyMMdd").cast("int"), lit(0)),
                        when(col(SEX).equalTo("male"), Sex.MALE.number())
                                .when(col(SEX).equalTo("female"), Sex.FEMALE.number())
                                .otherwise(Sex.UNKNOWN.number()),
                        coalesce(col(DISTRICT_CODE).cast("int"), lit(0)),
                        col(VILLAGE))
                .map((MapFunction<Row, Row>) row -> person(row, register), Encoders.row(WITH_RECORD));
    }

    private static Row person(Row row, Register register) {
        ByteBuffer key = keyOf(row.getAs(1));
        byte @Nullable [] householdKey = row.getAs(2);
        long household = householdKey == null ? 0 : new BigInteger(1, householdKey).longValue();
        List<Object> compared = List.of(
                register.number(),
                key.getLong(0),
                key.getLong(Long.BYTES),
                household,
                NormalName.of(row.getAs(3)),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                VillageName.of(row.getAs(7)));
        Object[] values = new Object[2 + compared.size()];
        values[0] = row.getString(0);
        values[1] = id(register, row.getString(0), compared);
        for (int i = 0; i < compared.size(); i++) {
            values[2 + i] = compared.get(i);
        }
        return RowFactory.create(values);
    }

    /** Without a NIK only a member of a known household with name and birth date is certainly the same in two records. */
    private static long id(Register register, String recordId, List<Object> compared) {
        boolean hasKey = !compared.get(1).equals(0L) || !compared.get(2).equals(0L);
        boolean isMember = !compared.get(3).equals(0L)
                && !compared.get(4).equals("")
                && !compared.get(5).equals(0);
        long fingerprint = hasKey || isMember
                ? Fingerprint.of(EQUAL_RECORDS, compared.toString())
                : Fingerprint.of(ONE_RECORD, recordId);
        return PersonRow.id(fingerprint, register);
    }

    private static ByteBuffer keyOf(byte @Nullable [] key) {
        if (key == null) {
            return ByteBuffer.allocate(BYTES_OF_A_KEY);
        }
        if (key.length != BYTES_OF_A_KEY) {
            throw new IllegalArgumentException(
                    PERSON_KEY + ": " + BYTES_OF_A_KEY + " bytes were expected, found " + key.length);
        }
        return ByteBuffer.wrap(key);
    }
}
