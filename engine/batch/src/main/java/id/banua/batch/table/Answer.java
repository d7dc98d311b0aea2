package id.banua.batch.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.banua.batch.source.DataFault;
import java.util.ArrayList;
import java.util.List;

/**
 * A saved answer of the BPS web API with a dynamic table: five axes, and values under keys that are made of one id of each.
 *
 * @param axes in the order in which keys are made: vervar, var, turvar, tahun, turtahun
 * @param content the values by their keys
 */
record Answer(List<List<Item>> axes, JsonNode content) {
    static final int REGION = 0;
    static final int VARIABLE = 1;
    static final int DERIVED_VARIABLE = 2;
    static final int YEAR = 3;
    static final int PART_OF_YEAR = 4;

    private static final List<String> AXES = List.of("vervar", "var", "turvar", "tahun", "turtahun");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** One entry of an axis; {@code unit} and {@code decimals} are those of a variable. */
    record Item(String id, String label, String unit, int decimals) {}

    /** Reads an answer; one that is none, or that holds no data, is refused with what it says itself. */
    static Answer read(String file, String text) {
        JsonNode root = tree(file, text);
        requireData(file, root);
        List<List<Item>> axes = new ArrayList<>();
        for (String axis : AXES) {
            axes.add(items(file, axis, root.path(axis)));
        }
        JsonNode content = root.path("datacontent");
        boolean isEmptyList = content.isArray() && content.isEmpty();
        if (!content.isObject() && !isEmptyList) {
            throw new DataFault(file + ": datacontent: values under keys were expected, found "
                    + (content.isMissingNode() ? "none" : "something else"));
        }
        return new Answer(axes, content);
    }

    private static JsonNode tree(String file, String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new DataFault(
                    file + ", line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ": a whole answer of the BPS web API was expected, but "
                            + e.getOriginalMessage(),
                    e);
        }
    }

    private static void requireData(String file, JsonNode root) {
        String status = root.path("status").asText();
        String availability = root.path("data-availability").asText();
        if (!status.equals("OK") || !availability.equals("available")) {
            throw new DataFault(
                    file + ": an answer of the BPS web API with status OK and data-availability available was"
                            + " expected, found status '" + status + "' and data-availability '" + availability + "'"
                            + (root.has("message") ? " (" + root.get("message").asText() + ")" : ""));
        }
    }

    private static List<Item> items(String file, String axis, JsonNode entries) {
        List<Item> items = new ArrayList<>();
        for (JsonNode entry : entries) {
            String id = entry.path("val").asText();
            if (!id.matches("\\d+")) {
                throw new DataFault(file + ": " + axis + ": a whole number was expected as val, found '" + id + "'");
            }
            items.add(new Item(
                    id,
                    entry.path("label").asText().strip(),
                    entry.path("unit").asText().strip(),
                    entry.path("decimal").asInt(0)));
        }
        if (items.isEmpty()) {
            throw new DataFault(file + ": the axis " + axis + " was expected, found nothing in it");
        }
        return items;
    }

    /** The name of an axis. */
    static String axis(int index) {
        return AXES.get(index);
    }
}
