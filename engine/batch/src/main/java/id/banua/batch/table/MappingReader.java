package id.banua.batch.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.DataFault;
import id.banua.model.estimate.Figure;
import id.banua.model.period.ReferencePeriod;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Reads a mapping file; a word that it does not know is refused with the words that it knows. */
final class MappingReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Set<String> MEANING = Set.of(
            "indicator", "unit", "breakdown", "period", "year", "month", "region", "source", "status", "cumulative");
    private static final Set<String> SHEET = Set.of("words", "marks", "decimal", "codes");
    private static final Set<String> FILE = Set.of("sheets", "variables");
    private static final String SKIP = "skip";
    private static final String ZERO = "zero";

    private final String file;
    private final Reference reference;

    private MappingReader(String file, Reference reference) {
        this.file = file;
        this.reference = reference;
    }

    static Mapping read(String file, String text, Reference reference) {
        try {
            return new MappingReader(file, reference).mapping(JSON.readTree(text), "", true);
        } catch (JsonProcessingException e) {
            throw new DataFault(
                    file + ", line " + e.getLocation().getLineNr() + ": JSON was expected, but "
                            + e.getOriginalMessage(),
                    e);
        }
    }

    private Mapping mapping(JsonNode node, String place, boolean isFile) {
        Set<String> known = new TreeSet<>(MEANING);
        known.addAll(SHEET);
        if (isFile) {
            known.addAll(FILE);
        }
        requireKeys(node, place, known);
        return new Mapping(
                file,
                meaning(node, place),
                entries(node, "words", place, this::told),
                entries(node, "marks", place, this::mark),
                new Mapping.Form(
                        oneOf(node, "decimal", place, List.of(",", ".")),
                        oneOf(node, "codes", place, List.of("bps", "kemendagri"))),
                entries(
                        node,
                        "sheets",
                        place,
                        (name, sheet) -> orSkip(sheet, name, (inner, where) -> mapping(inner, where, false))),
                entries(node, "variables", place, this::variable));
    }

    private Mapping.Told told(String text, JsonNode word) {
        Optional<Meaning> meaning = orSkip(word, text, this::meaningOnly);
        return new Mapping.Told(meaning.orElse(Meaning.NOTHING), meaning.isEmpty());
    }

    private Meaning meaningOnly(JsonNode node, String place) {
        requireKeys(node, place, new TreeSet<>(MEANING));
        return meaning(node, place);
    }

    private Mapping.Variable variable(String id, JsonNode node) {
        Set<String> known = new TreeSet<>(MEANING);
        known.addAll(List.of("title", "title_unit"));
        requireKeys(node, id, known);
        if (!node.hasNonNull("title") || !node.hasNonNull("title_unit")) {
            throw fault(
                    id,
                    "the title and the title_unit that the variable must have were expected, because ids are"
                            + " not stable");
        }
        return new Mapping.Variable(
                node.get("title").asText(), node.get("title_unit").asText(), meaning(node, id));
    }

    private <T> Optional<T> orSkip(JsonNode node, String place, BiFunction<JsonNode, String, T> reading) {
        return node.asText().equals(SKIP) ? Optional.empty() : Optional.of(reading.apply(node, place));
    }

    private String mark(String sign, JsonNode node) {
        String kind = node.asText();
        if (!kind.equals(ZERO) && Figure.Reason.findPrinted(kind).isEmpty()) {
            throw fault(
                    "marks " + sign,
                    "one of not_available, none_or_zero, suppressed, zero was expected, found '" + kind + "'");
        }
        return kind;
    }

    private <T> Map<String, T> entries(
            JsonNode node, String key, String place, BiFunction<String, JsonNode, T> reading) {
        Map<String, T> entries = new HashMap<>();
        JsonNode object = node.path(key);
        if (!object.isMissingNode() && !object.isObject()) {
            throw fault(place + key, "an object {...} was expected");
        }
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            entries.put(Words.sameLook(field.getKey()), reading.apply(field.getKey(), field.getValue()));
        }
        return entries;
    }

    private Meaning meaning(JsonNode node, String place) {
        Map<Aspect, String> said = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            JsonNode value = node.path(aspect.id());
            if (!value.isMissingNode()) {
                said.put(aspect, checked(aspect, value.asText(), place));
            }
        }
        if (node.hasNonNull("period")) {
            ReferencePeriod period = ReferencePeriod.find(node.get("period").asText())
                    .orElseThrow(() -> fault(
                            place,
                            "period: YYYY or YYYY-MM was expected, found '"
                                    + node.get("period").asText() + "'"));
            said.put(Aspect.YEAR, Integer.toString(period.year()));
            if (!period.isYear()) {
                said.put(Aspect.MONTH, Integer.toString(period.month()));
            }
        }
        return new Meaning(said);
    }

    private String checked(Aspect aspect, String value, String place) {
        if (!AspectValues.admit(aspect, value, reference)) {
            throw fault(
                    place, aspect.id() + ": " + AspectValues.expected(aspect) + " was expected, found '" + value + "'");
        }
        return value;
    }

    private String oneOf(JsonNode node, String key, String place, List<String> allowed) {
        String value = node.path(key).asText();
        if (!value.isEmpty() && !allowed.contains(value)) {
            throw fault(place, key + ": one of " + String.join(" ", allowed) + " was expected, found '" + value + "'");
        }
        return value;
    }

    private void requireKeys(JsonNode node, String place, Set<String> known) {
        if (!node.isObject()) {
            throw fault(place, "an object {...} or \"skip\" was expected");
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw fault(place, "one of " + String.join(", ", known) + " was expected, found '" + name + "'");
            }
        }
    }

    private DataFault fault(String place, String message) {
        return new DataFault(file + ": " + (place.isEmpty() ? "" : "\"" + place + "\": ") + message);
    }
}
