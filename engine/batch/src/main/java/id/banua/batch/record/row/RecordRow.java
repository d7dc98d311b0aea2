package id.banua.batch.record.row;

import id.banua.batch.record.schema.Field;
import id.banua.batch.record.schema.RecordType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, used again for the next one: its fields by their places in {@link RecordType#readFields}. A field is
 * empty, or filled with a value, or filled with text that is no value of its type.
 */
public final class RecordRow {
    private final Field.Kind[] kinds;
    private final Set<UTF8String> missing = new HashSet<>();
    private final boolean[] isFilled;
    private final @Nullable Object[] values;
    private UTF8String file = UTF8String.EMPTY_UTF8;
    private long position;
    private @Nullable RowFault fault;
    private @Nullable String detail;

    public RecordRow(RecordType type) {
        List<Field> fields = type.readFields();
        kinds = fields.stream().map(Field::kind).toArray(Field.Kind[]::new);
        type.missing().forEach(word -> missing.add(UTF8String.fromString(word)));
        isFilled = new boolean[kinds.length];
        values = new Object[kinds.length];
    }

    /** Begins a row, all fields empty. */
    public void begin(UTF8String ofFile, long at) {
        file = ofFile;
        position = at;
        empty();
        fault = null;
        detail = null;
    }

    private void empty() {
        Arrays.fill(isFilled, false);
        Arrays.fill(values, null);
    }

    /** Fills a field with what is written in it, surrounding blanks taken off. */
    public void setText(int place, UTF8String text) {
        if (!missing.contains(text)) {
            isFilled[place] = true;
            values[place] = FieldText.value(kinds[place], text);
        }
    }

    /** Fills a field with a value of its type, as Spark keeps it; null leaves it empty. */
    public void setValue(int place, @Nullable Object value) {
        isFilled[place] = value != null;
        values[place] = value;
    }

    /** The row cannot be read: then it has no fields, since nobody knows which is which. */
    public void fail(RowFault because, @Nullable String words) {
        empty();
        fault = because;
        detail = words;
    }

    /** The file, with the sheet where it has sheets. */
    public UTF8String file() {
        return file;
    }

    /** Where in the file the row begins. */
    public long position() {
        return position;
    }

    /** Why the row cannot be read; null where it can. */
    public @Nullable RowFault fault() {
        return fault;
    }

    /** What the fault is about: numbers of columns, names of cells, never what is written in them. */
    public @Nullable String faultDetail() {
        return detail;
    }

    /** Whether something is written in the field. */
    public boolean isFilled(int place) {
        return isFilled[place];
    }

    /** The field's value; null where it is empty or no value. */
    public @Nullable Object value(int place) {
        return values[place];
    }

    /** The value of a field of text. */
    public @Nullable UTF8String text(int place) {
        return (UTF8String) values[place];
    }

    /** The value of a field of whole numbers. */
    public @Nullable Long whole(int place) {
        return (Long) values[place];
    }

    /** The value of a field of numbers, whole or not. */
    public @Nullable Number number(int place) {
        return (Number) values[place];
    }

    /** The value of a field of dates, in days since 1970-01-01. */
    public @Nullable Integer day(int place) {
        return (Integer) values[place];
    }

    /** The value of a field of yes and no. */
    public @Nullable Boolean flag(int place) {
        return (Boolean) values[place];
    }
}
