package id.banua.batch.record;

import id.banua.batch.record.file.LineNumbers;
import id.banua.batch.record.schema.Field;
import id.banua.batch.record.schema.RecordType;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of checked records: those of the schema with their types, in its order, but for persons, households and
 * regions. {@code address} is not among them; {@code name} of a person is, for linkage alone.
 */
public final class RecordColumns {
    /** In the place of {@code nik}: 16 bytes that name a person; null where the NIK is empty or cannot be right. */
    public static final String PERSON_KEY = "person_key";

    /** In the place of {@code kk}: 16 bytes that name a household; null where the KK is empty or cannot be right. */
    public static final String HOUSEHOLD_KEY = "household_key";

    /** In the place of {@code region_code}: BPS code of 7 digits; null where only the regency or province is known. */
    public static final String DISTRICT_CODE = "district_code";

    /** BPS code of 4 digits; null where only the province is known. */
    public static final String REGENCY_CODE = "regency_code";

    /** BPS code of 2 digits. */
    public static final String PROVINCE_CODE = "province_code";

    /** The file as findings name it; for a sheet {@code file.xlsx!Sheet}. */
    public static final String FILE = LineNumbers.FILE;

    /**
     * Where in the file the row begins: in CSV the byte at which its line begins, in sheets and Parquet the number of the
     * row, from 1 (in sheets the header counts). {@link LineNumbers} makes a line of it.
     */
    public static final String POSITION = LineNumbers.POSITION;

    private RecordColumns() {}

    /** The columns of a record type, for those who read checked records and for their tests. */
    public static StructType of(RecordType type) {
        StructType schema = new StructType();
        for (Field field : type.readFields()) {
            switch (field.name()) {
                case RecordType.NIK -> schema = schema.add(PERSON_KEY, DataTypes.BinaryType);
                case RecordType.KK -> schema = schema.add(HOUSEHOLD_KEY, DataTypes.BinaryType);
                case RecordType.REGION_CODE -> {
                    for (String level : List.of(DISTRICT_CODE, REGENCY_CODE, PROVINCE_CODE)) {
                        schema = schema.add(level, DataTypes.StringType);
                    }
                }
                default -> schema = schema.add(field.name(), field.kind().sparkType());
            }
        }
        return schema.add(FILE, DataTypes.StringType).add(POSITION, DataTypes.LongType);
    }
}
