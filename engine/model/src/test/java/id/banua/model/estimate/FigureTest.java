package id.banua.model.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.banua.model.estimate.Figure.Estimate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void the_relative_error_is_a_percentage_of_the_size_of_the_value() {
        assertThat(new Estimate(4.0, OptionalDouble.of(0.5))
                        .relativeStandardErrorPercent()
                        .orElseThrow())
                .isCloseTo(12.5, within(1e-12));
        assertThat(new Estimate(-4.0, OptionalDouble.of(0.5))
                        .relativeStandardErrorPercent()
                        .orElseThrow())
                .isCloseTo(12.5, within(1e-12));
    }

    @Test
    void without_an_error_or_for_zero_there_is_no_relative_error() {
        assertThat(new Estimate(4.0, OptionalDouble.empty()).relativeStandardErrorPercent())
                .isEmpty();
        assertThat(new Estimate(0, OptionalDouble.of(0.5)).relativeStandardErrorPercent())
                .isEmpty();
    }

    @Test
    void a_reason_is_written_as_its_lower_case_word() {
        assertThat(Figure.Reason.BELOW_DESIGN_LEVEL.id()).isEqualTo("below_design_level");
        assertThat(Figure.Reason.QUARANTINED.id()).isEqualTo("quarantined");
    }
}
