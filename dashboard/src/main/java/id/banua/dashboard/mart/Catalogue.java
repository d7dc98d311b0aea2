package id.banua.dashboard.mart;

import id.banua.model.indicator.Aggregation;
import id.banua.model.indicator.Direction;
import id.banua.model.indicator.Frequency;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Topic;
import id.banua.model.indicator.Unit;
import id.banua.model.mart.Marts;
import id.banua.model.period.Survey;
import id.banua.model.period.SurveyRound;
import id.banua.model.region.RegionLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of indicators with their definitions, and the rounds of the surveys. */
public final class Catalogue {
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Map<String, ClaimName> names = new LinkedHashMap<>();
    private final List<SurveyRound> rounds;

    Catalogue(Frames frames) {
        Frame frame = frames.frame(Marts.INDICATORS);
        frame.rows().forEach(row -> {
            Indicator indicator = indicator(frame, row);
            indicators.put(indicator.id(), indicator);
            definitions.put(indicator.id(), Definition.of(frame, row));
        });
        Frame nameRows = frames.frame(Marts.CLAIM_NAMES);
        nameRows.rows().mapToObj(row -> ClaimName.of(nameRows, row)).forEach(name -> names.put(name.word(), name));
        Frame roundRows = frames.frame(Marts.SURVEY_ROUNDS);
        this.rounds = roundRows.rows().mapToObj(row -> round(roundRows, row)).toList();
    }

    private static Indicator indicator(Frame frame, int row) {
        return new Indicator(
                frame.text(row, "indicator_id"),
                Topic.of(frame.text(row, "topic")),
                new Indicator.Names(frame.text(row, "name_id"), frame.text(row, "name_en")),
                new Indicator.Form(
                        Unit.of(frame.text(row, "unit")),
                        Aggregation.of(frame.text(row, "aggregation")),
                        Direction.of(frame.text(row, "direction"))),
                frame.count(row, "decimals"),
                Survey.of(frame.text(row, "survey")),
                Frequency.of(frame.text(row, "frequency")),
                new Indicator.Bounds(
                        frame.decimal(row, "value_min").orElse(Double.NEGATIVE_INFINITY),
                        frame.decimal(row, "value_max").orElse(Double.POSITIVE_INFINITY)));
    }

    private static SurveyRound round(Frame frame, int row) {
        return new SurveyRound(
                Survey.of(frame.text(row, "survey")),
                frame.count(row, "month"),
                RegionLevel.of(frame.text(row, "finest_level")),
                frame.count(row, "valid_from"),
                Math.toIntExact(frame.whole(row, "valid_to").orElse(Integer.MAX_VALUE)));
    }

    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** What a word of the claims files means. */
    public Optional<ClaimName> findName(String word) {
        return Optional.ofNullable(names.get(word));
    }

    /** Every word that claims files have for an indicator. */
    public List<ClaimName> names() {
        return List.copyOf(names.values());
    }

    /** The definition of an indicator of this catalogue. */
    public Definition definition(Indicator indicator) {
        Definition definition = definitions.get(indicator.id());
        if (definition == null) {
            throw new IllegalArgumentException("The catalogue has no indicator '" + indicator.id() + "'");
        }
        return definition;
    }

    /** Every indicator, in the order of the mart. */
    public List<Indicator> list() {
        return List.copyOf(indicators.values());
    }

    public List<Indicator> list(Topic topic) {
        return indicators.values().stream()
                .filter(indicator -> indicator.topic() == topic)
                .toList();
    }

    public List<SurveyRound> rounds() {
        return rounds;
    }
}
