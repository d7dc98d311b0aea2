package id.banua.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.banua.model.period.Survey;
import id.banua.model.release.SourceDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that files use for the enumerations of the model. */
class WordsOfFilesTest {

    static Stream<Arguments> enumerations() {
        return Stream.of(
                enumeration(Aggregation.values(), Aggregation::of),
                enumeration(Breakdown.values(), Breakdown::of),
                enumeration(Direction.values(), Direction::of),
                enumeration(Frequency.values(), Frequency::of),
                enumeration(Status.values(), Status::of),
                enumeration(Survey.values(), Survey::of),
                enumeration(Topic.values(), Topic::of),
                enumeration(Unit.values(), Unit::of),
                enumeration(SourceDocument.Kind.values(), SourceDocument.Kind::of));
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void each_constant_is_read_from_its_name_in_lower_case(List<Enum<?>> constants, Function<String, Object> of) {
        assertThat(constants)
                .allSatisfy(constant -> assertThat(of.apply(word(constant))).isEqualTo(constant));
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void another_word_is_refused_with_every_word_that_exists(List<Enum<?>> constants, Function<String, Object> of) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of.apply("kira-kira"))
                .withMessageContaining("'kira-kira'")
                .satisfies(error -> assertThat(constants)
                        .allSatisfy(constant -> assertThat(error).hasMessageContaining(word(constant))));
    }

    @Test
    void a_status_that_does_not_exist_is_found_empty() {
        assertThat(Status.find("verified")).contains(Status.VERIFIED);
        assertThat(Status.find("Verified")).isEmpty();
        assertThat(Status.find("")).isEmpty();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Arguments enumeration(Enum<?>[] constants, Function<String, ?> of) {
        return Arguments.of(Named.of(constants[0].getDeclaringClass().getSimpleName(), Arrays.asList(constants)), of);
    }
}
