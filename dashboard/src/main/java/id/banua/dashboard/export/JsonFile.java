package id.banua.dashboard.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON: the run, the number of rows, and the rows as objects. */
public final class JsonFile {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonFile() {}

    public static String of(DataTable table, String runId) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                object.put(table.columns().get(i), row.get(i));
            }
            objects.add(object);
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("run", runId);
        file.put("count", objects.size());
        file.put(table.noun(), objects);
        try {
            return JSON.writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows of plain values always become JSON", e);
        }
    }
}
