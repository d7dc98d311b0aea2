package id.banua.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.banua.model.estimate.Figure;
import id.banua.model.indicator.Aggregation;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Direction;
import id.banua.model.indicator.Status;
import id.banua.model.indicator.Topic;
import id.banua.model.indicator.Unit;
import id.banua.model.period.Survey;
import id.banua.model.region.RegionLevel;
import id.banua.model.release.SourceDocument;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void both_languages_have_the_same_keys_with_the_same_places() {
        Messages indonesian = Messages.of(Language.INDONESIAN);
        Messages english = Messages.of(Language.ENGLISH);

        assertThat(english.keys()).isEqualTo(indonesian.keys());
        for (String key : indonesian.keys()) {
            assertThat(places(english.text(key))).as(key).isEqualTo(places(indonesian.text(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_word_of_the_model_has_a_text(Language language) {
        assertThat(Stream.concat(keysOfIndicators(), keysOfPlaces()))
                .allSatisfy(key ->
                        assertThat(Messages.of(language).find(key)).as(key).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "change.from., split merge rename",
        "change.to., split merge rename",
        "severity., stop quarantine warn",
        "standing., chosen kept quarantined",
        "choice., only_claim same_value fewer_doubts higher_trust later_edition first_line"
    })
    void every_word_of_the_marts_has_a_text(String prefix, String words) {
        for (String word : words.split(" ")) {
            for (Language language : Language.values()) {
                assertThat(Messages.of(language).find(prefix + word))
                        .as(prefix + word)
                        .isPresent();
            }
        }
    }

    private static Stream<String> keysOfIndicators() {
        return Stream.of(
                        keys("unit.", Unit.values(), Unit::id),
                        keys("unit.short.", Unit.values(), Unit::id),
                        keys("survey.", Survey.values(), Survey::id),
                        keys("status.", Status.values(), Status::id),
                        keys("breakdown.", Breakdown.values(), Breakdown::id),
                        keys("topic.", Topic.values(), Topic::id),
                        keys("aggregation.", Aggregation.values(), Aggregation::id),
                        keys("direction.", Direction.values(), Direction::id))
                .flatMap(keysOfOne -> keysOfOne);
    }

    private static Stream<String> keysOfPlaces() {
        return Stream.of(
                        keys("level.", RegionLevel.values(), RegionLevel::id),
                        keys("region.none.", RegionLevel.values(), RegionLevel::id),
                        keys("missing.", Figure.Reason.values(), Figure.Reason::id),
                        keys(
                                "kind.",
                                SourceDocument.Kind.values(),
                                kind -> kind.name().toLowerCase(Locale.ROOT)))
                .flatMap(keysOfOne -> keysOfOne);
    }

    @Test
    void an_unknown_key_is_a_bug() {
        assertThatThrownBy(() -> Messages.of(Language.INDONESIAN).text("no.such.key"))
                .hasMessageContaining("no.such.key");
    }

    private static <T> Stream<String> keys(String prefix, T[] values, Function<T, String> id) {
        return Stream.of(values).map(id).map(word -> prefix + word);
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(result -> result.group())
                .distinct()
                .sorted()
                .toList();
    }
}
