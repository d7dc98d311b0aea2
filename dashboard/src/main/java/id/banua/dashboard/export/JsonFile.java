package id.banua.dashboard.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.banua.dashboard.page.Edition;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes JSON: the run, the day where one is asked for, rows as objects, and at the end their number. */
final class JsonFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    private JsonFile() {}

    /** Writes the tables, the number of rows being that of the first; the stream stays open. */
    static void write(List<DataTable> tables, Edition edition, OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("run", edition.marts().runId());
        if (edition.asOf().isPresent()) {
            json.writeStringField("asOf", edition.asOf().get().toString());
        }
        int count = 0;
        for (DataTable table : tables) {
            int rows = rows(json, table);
            count = table.equals(tables.get(0)) ? rows : count;
        }
        json.writeNumberField("count", count);
        json.writeEndObject();
        json.close();
    }

    private static int rows(JsonGenerator json, DataTable table) throws IOException {
        json.writeArrayFieldStart(table.noun());
        int count = 0;
        Iterator<List<@Nullable Object>> rows = table.rows().get().iterator();
        while (rows.hasNext()) {
            row(json, table.columns(), rows.next());
            count++;
        }
        json.writeEndArray();
        return count;
    }

    private static void row(JsonGenerator json, List<String> columns, List<@Nullable Object> cells) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
            json.writeFieldName(columns.get(i));
            json.writePOJO(cells.get(i));
        }
        json.writeEndObject();
    }
}
