package id.banua.batch.linkage.block;

import id.banua.batch.linkage.compare.BirthDate;
import id.banua.batch.linkage.compare.Person;
import id.banua.batch.linkage.compare.Person.Home;
import id.banua.batch.linkage.compare.Person.Keys;
import id.banua.batch.linkage.compare.Words;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A person as a row: the names in their one form, dates as eight digits, zero or empty for what is not known. */
public final class PersonRow {
    public static final String ID = "id";
    public static final String REGISTER = "register";
    public static final String NAME = "name";
    public static final String BIRTH = "birth";

    /** Columns in the order in which {@link #person} reads them. */
    public static final StructType SCHEMA = new StructType()
            .add(ID, DataTypes.LongType, false)
            .add(REGISTER, DataTypes.IntegerType, false)
            .add("person_high", DataTypes.LongType, false)
            .add("person_low", DataTypes.LongType, false)
            .add("household", DataTypes.LongType, false)
            .add(NAME, DataTypes.StringType, false)
            .add(BIRTH, DataTypes.IntegerType, false)
            .add("sex", DataTypes.IntegerType, false)
            .add("district", DataTypes.IntegerType, false)
            .add("village", DataTypes.StringType, false);

    private static final Person.Register[] REGISTERS = Person.Register.values();
    private static final Person.Sex[] SEXES = Person.Sex.values();

    private PersonRow() {}

    /** An id of 64 bits, the last of which tells the register. */
    public static long id(long fingerprint, Person.Register register) {
        return (fingerprint & ~1L) | register.number();
    }

    /** Whether an id is of that register. */
    public static Column isOf(Person.Register register, Column id) {
        return id.bitwiseAND(1).equalTo(register.number());
    }

    /** The person whose columns begin at {@code from}. */
    public static Person person(Row row, int from, Words words) {
        int birth = row.getInt(from + 6);
        return new Person(
                row.getLong(from),
                REGISTERS[row.getInt(from + 1)],
                new Keys(row.getLong(from + 2), row.getLong(from + 3), row.getLong(from + 4)),
                words.nameOf(row.getString(from + 5)),
                birth == 0 ? null : BirthDate.of(birth),
                SEXES[row.getInt(from + 7)],
                new Home(row.getInt(from + 8), row.getString(from + 9)));
    }
}
