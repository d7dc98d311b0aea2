package id.banua.dashboard.page;

import id.banua.dashboard.mart.Definition;
import id.banua.model.indicator.Indicator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an indicator is, on a card.
 *
 * @param facts labels and what they say, in the order shown
 */
public record DefinitionCard(
        String id, String topic, String name, String href, String text, Map<String, String> facts, String citation) {

    public static DefinitionCard of(Edition edition, Indicator indicator) {
        Definition definition = edition.marts().catalogue().definition(indicator);
        return new DefinitionCard(
                indicator.id(),
                indicator.topic().id(),
                edition.nameOf(indicator),
                edition.links().indicator(indicator.id()),
                definition.text().in(edition.language().tag()),
                facts(edition, indicator, definition),
                definition.citation());
    }

    private static Map<String, String> facts(Edition edition, Indicator indicator, Definition definition) {
        Messages words = edition.words();
        String aggregation = "aggregation." + indicator.form().aggregation().id();
        String direction = "direction." + indicator.form().direction().id();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                words.text("definition.unit"),
                words.text("unit." + indicator.unit().id()));
        facts.put(
                words.text("definition.survey"),
                words.text("survey." + indicator.survey().id()));
        facts.put(words.text("definition.aggregation"), words.text(aggregation));
        if (!definition.numerator().isEmpty() && !definition.denominator().isEmpty()) {
            String above = nameOf(edition, definition.numerator());
            facts.put(words.text("definition.fraction"), above + " / " + nameOf(edition, definition.denominator()));
        }
        facts.put(words.text("definition.direction"), words.text(direction));
        facts.put(words.text("definition.version"), definition.version());
        facts.put("API", indicator.id());
        return facts;
    }

    private static String nameOf(Edition edition, String indicatorId) {
        return edition.marts()
                .catalogue()
                .find(indicatorId)
                .map(edition::nameOf)
                .orElse(indicatorId);
    }
}
