package id.banua.batch.record.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.banua.batch.record.schema.Field.Kind;
import id.banua.batch.source.DataFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The record types of a {@code datapackage.json}, in its order. */
public record RecordSchema(List<RecordType> types) {
    /** Its place below the data folder. */
    public static final String PATH = "programmes/datapackage.json";

    private static final Set<String> DEFAULT_FORMATS = Set.of("", "default");

    public RecordSchema {
        types = List.copyOf(types);
    }

    /** Reads the text of the file; what it says and this engine cannot hold stops the run. */
    public static RecordSchema of(String json) {
        List<RecordType> types = new ArrayList<>();
        for (JsonNode resource : read(json).path("resources")) {
            types.add(type(resource));
        }
        return new RecordSchema(types);
    }

    /** The type of that name; empty where there is none. */
    public Optional<RecordType> find(String name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new DataFault(PATH + ": JSON was expected (" + e.getOriginalMessage() + ")", e);
        }
    }

    private static RecordType type(JsonNode resource) {
        String name = resource.path("name").asText();
        JsonNode schema = resource.path("schema");
        List<Field> fields = new ArrayList<>();
        for (JsonNode field : schema.path("fields")) {
            fields.add(field(name, field));
        }
        List<ForeignKey> foreignKeys = new ArrayList<>();
        for (JsonNode key : schema.path("foreignKeys")) {
            foreignKeys.add(foreignKey(name, key));
        }
        return new RecordType(
                name, fields, texts(schema.path("primaryKey")), foreignKeys, texts(schema.path("missingValues")));
    }

    private static Field field(String type, JsonNode field) {
        String name = field.path("name").asText();
        JsonNode limits = field.path("constraints");
        if (!DEFAULT_FORMATS.contains(field.path("format").asText())) {
            throw fault(type, name, "the default format", field.path("format").asText());
        }
        return new Field(
                name,
                kind(type, name, field.path("type").asText("string")),
                limits.path("required").asBoolean(),
                texts(limits.path("enum")),
                pattern(type, name, limits.path("pattern")),
                number(limits.path("minimum")),
                number(limits.path("maximum")));
    }

    private static Kind kind(String type, String field, String word) {
        try {
            return Kind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw fault(type, field, "the type string, integer, number, date or boolean", word);
        }
    }

    private static @Nullable String pattern(String type, String field, JsonNode pattern) {
        try {
            return pattern.isTextual() ? Pattern.compile(pattern.asText()).pattern() : null;
        } catch (PatternSyntaxException e) {
            throw fault(type, field, "a regular expression", pattern.asText());
        }
    }

    private static ForeignKey foreignKey(String type, JsonNode key) {
        List<String> own = texts(key.path("fields"));
        List<String> other = texts(key.path("reference").path("fields"));
        if (own.size() != 1 || other.size() != 1) {
            throw fault(type, String.join(", ", own), "a foreign key of one field", own.size() + " fields");
        }
        return new ForeignKey(own.get(0), key.path("reference").path("resource").asText(), other.get(0));
    }

    private static DataFault fault(String type, String field, String expected, String found) {
        return new DataFault(
                PATH + ", " + type + ", " + field + ": " + expected + " was expected, found \"" + found + "\"");
    }

    private static @Nullable Double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : null;
    }

    /** A text or a list of texts. */
    private static List<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.asText());
        }
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
