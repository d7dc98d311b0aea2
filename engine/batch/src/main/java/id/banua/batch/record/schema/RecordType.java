package id.banua.batch.record.schema;

import java.util.List;
import java.util.Optional;

/**
 * A kind of record, such as enrolments.
 *
 * @param key the fields that together name a row
 * @param missing what stands for "no value", beside nothing at all
 */
public record RecordType(
        String name, List<Field> fields, List<String> key, List<ForeignKey> foreignKeys, List<String> missing)
        implements java.io.Serializable {
    /** The number of a person's identity card. */
    public static final String NIK = "nik";

    /** The number of a household's card. */
    public static final String KK = "kk";

    /** Read by nobody. */
    public static final String ADDRESS = "address";

    /** Where a record belongs, in one of two code systems. */
    public static final String REGION_CODE = "region_code";

    public RecordType {
        fields = List.copyOf(fields);
        key = List.copyOf(key);
        foreignKeys = List.copyOf(foreignKeys);
        missing = List.copyOf(missing);
    }

    /** The field of that name; empty where the type has none. */
    public Optional<Field> find(String field) {
        return fields.stream().filter(known -> known.name().equals(field)).findFirst();
    }

    public boolean has(String field) {
        return find(field).isPresent();
    }

    /** The fields that are read: all but addresses. */
    public List<Field> readFields() {
        return fields.stream().filter(field -> !field.name().equals(ADDRESS)).toList();
    }

    /** The place of a field among those that are read; -1 where it is not read. */
    public int place(String field) {
        return readFields().stream().map(Field::name).toList().indexOf(field);
    }

    /** The names of the fields that every file must have. */
    public List<String> requiredFields() {
        return fields.stream().filter(Field::isRequired).map(Field::name).toList();
    }

    /** Whether its records carry numbers that name persons or households. */
    public boolean isAboutPersons() {
        return has(NIK) || has(KK);
    }
}
