package id.banua.batch.record;

import id.banua.batch.record.row.RecordRow;
import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/** Fills a row from one of Spark's, whose last two columns are file and position. */
final class TypedRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DataType[] types;
    private final int fields;

    TypedRow(StructType schema) {
        types = Arrays.stream(schema.fields()).map(StructField::dataType).toArray(DataType[]::new);
        fields = types.length - 2;
    }

    void fill(RecordRow row, InternalRow read) {
        row.begin(read.getUTF8String(fields), read.getLong(fields + 1));
        for (int place = 0; place < fields; place++) {
            if (!read.isNullAt(place)) {
                if (types[place].equals(DataTypes.StringType)) {
                    setText(row, place, read.getUTF8String(place).trim());
                } else {
                    row.setValue(place, read.get(place, types[place]));
                }
            }
        }
    }

    private static void setText(RecordRow row, int place, UTF8String text) {
        if (text.numBytes() > 0) {
            row.setText(place, text);
        }
    }
}
