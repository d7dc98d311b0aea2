package id.banua.batch.record.schema;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * One field of a record type, as Table Schema has it.
 *
 * @param isRequired whether a row must fill it, and a file must have it
 * @param oneOf the words that may stand in it; empty where others may
 * @param pattern the form that the whole text must have; null for any
 * @param minimum the least value, in the field's unit; null for none
 * @param maximum the largest value, in the field's unit; null for none
 */
public record Field(
        String name,
        Kind kind,
        boolean isRequired,
        List<String> oneOf,
        @Nullable String pattern,
        @Nullable Double minimum,
        @Nullable Double maximum)
        implements Serializable {

    /** What may stand in a field. */
    public enum Kind {
        STRING,
        /** Digits with or without a minus. */
        INTEGER,
        /** A decimal point, no thousands separators. */
        NUMBER,
        /** {@code 2025-07-31}. */
        DATE,
        /** {@code true} or {@code false}. */
        BOOLEAN;

        /** The type of the field's column. */
        public DataType sparkType() {
            return switch (this) {
                case STRING -> DataTypes.StringType;
                case INTEGER -> DataTypes.LongType;
                case NUMBER -> DataTypes.DoubleType;
                case DATE -> DataTypes.DateType;
                case BOOLEAN -> DataTypes.BooleanType;
            };
        }
    }

    public Field {
        oneOf = List.copyOf(oneOf);
    }
}
