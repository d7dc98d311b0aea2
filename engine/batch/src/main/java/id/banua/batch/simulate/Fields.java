package id.banua.batch.simulate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One record while it is being written: values by the column names of its Table Schema. */
final class Fields {
    private final Map<String, Object> values = new HashMap<>();

    /** Null leaves the column empty. */
    Fields with(String column, @Nullable Object value) {
        if (value != null) {
            values.put(column, value);
        }
        return this;
    }

    Map<String, Object> values() {
        return values;
    }
}
