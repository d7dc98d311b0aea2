package id.banua.batch.table;

import com.fasterxml.jackson.databind.JsonNode;
import id.banua.batch.source.RawClaim;
import id.banua.batch.source.RowFault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The claims of a saved answer of the BPS web API. */
final class AnswerClaims {
    private final String file;
    private final Answer answer;
    private final KeyMap keys;
    private final Mapping mapping;
    private final ClaimMaker maker;
    private final AnswerMeanings meanings;
    private final Map<Meaning, Meaning> named = new HashMap<>();
    private final List<RawClaim> claims = new ArrayList<>();
    private long found;

    private AnswerClaims(String file, String text, Lexicon lexicon, Mapping mapping) {
        this.file = file;
        this.answer = Answer.read(file, text);
        this.keys = new KeyMap(file, answer.axes());
        this.mapping = mapping;
        this.maker = new ClaimMaker(lexicon.reference());
        this.meanings = new AnswerMeanings(file, lexicon, mapping);
    }

    /** Hands over the claims of an answer and their tally. */
    static void read(
            String file, String text, Lexicon lexicon, Mapping mapping, BiConsumer<List<RawClaim>, Tally> use) {
        AnswerClaims reading = new AnswerClaims(file, text, lexicon, mapping);
        reading.readAll(lexicon);
        long blanks = reading.keys.size() - reading.found;
        use.accept(reading.claims, Tally.of(file, reading.claims, blanks, 0));
    }

    private void readAll(Lexicon lexicon) {
        Optional<String> about = answer.axes().get(Answer.VARIABLE).stream()
                .map(meanings::variable)
                .flatMap(meaning -> meaning.get(Aspect.REGION).stream())
                .findFirst();
        AnswerRegions regions = new AnswerRegions(answer.axes().get(Answer.REGION), lexicon, mapping, about);
        long line = 0;
        for (Map.Entry<String, JsonNode> value : answer.content().properties()) {
            line++;
            RawClaim.Place place = new RawClaim.Place(file, line, "!" + value.getKey());
            Optional<List<Answer.Item>> items = keys.find(value.getKey());
            if (items.isEmpty()) {
                claims.add(unknownKey(place, value));
            } else if (!isBlank(value.getValue())) {
                found++;
                read(place, items.get(), value.getValue(), regions);
            }
        }
    }

    private static boolean isBlank(JsonNode value) {
        return value.isNull() || (value.isTextual() && value.asText().isBlank());
    }

    private static RawClaim unknownKey(RawClaim.Place place, Map.Entry<String, JsonNode> value) {
        RowFault fault = new RowFault(
                "kunci ini bukan gabungan nomor dari kelima sumbu tabel",
                "the key is no combination of ids of the five axes");
        return new RawClaim(place, value.getKey() + ": " + value.getValue(), List.of(), fault);
    }

    private void read(RawClaim.Place place, List<Answer.Item> items, JsonNode value, AnswerRegions regions) {
        Answer.Item region = items.get(Answer.REGION);
        Answer.Item variable = items.get(Answer.VARIABLE);
        if (regions.isLeftOut(region)) {
            return;
        }
        Spot spot = new Spot(file + ": variable " + variable.id() + " \"" + variable.label() + "\"", mapping.file());
        Meaning said = meanings.derived(items.get(Answer.DERIVED_VARIABLE), spot)
                .over(regions.meaning(region))
                .over(meanings.variable(variable));
        Meaning complete = named.computeIfAbsent(said, meaning -> maker.named(meaning, spot));
        Meaning whole = meanings.period(items.get(Answer.YEAR), items.get(Answer.PART_OF_YEAR))
                .over(complete);
        claims.add(maker.claim(
                place, whole, regions.where(region), value(value, variable.decimals(), maker.isPercentage(whole)), ""));
    }

    /** A number with at least the decimals of its variable: 4 under two decimals is printed 4.00. */
    private String value(JsonNode value, int decimals, boolean isPercentage) {
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return number.setScale(Math.max(Math.max(number.scale(), decimals), 0))
                    .toPlainString();
        }
        Printed printed = Printed.of(value.asText(), DecimalSign.DOT, mapping.marks());
        return printed.isPercent() && !isPercentage ? value.asText() : printed.value();
    }
}
