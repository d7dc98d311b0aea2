package id.banua.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendPointTest {

    @ParameterizedTest
    @CsvSource({"2024-01, 2024.0417", "2024-09, 2024.7083", "2024-12, 2024.9583", "2024, 2024.5"})
    void a_month_stands_in_its_middle_and_a_year_in_the_middle_of_the_year(String period, double position) {
        assertThat(TrendPoint.positionOf(period)).isCloseTo(position, within(0.0001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maret 2024", "2024-13", "2024-3", ""})
    void a_period_that_is_not_a_month_or_a_year_is_refused_with_what_was_found(String period) {
        assertThatThrownBy(() -> TrendPoint.positionOf(period)).hasMessageContaining("'" + period + "'");
    }

    @Test
    void the_points_of_a_line_are_put_in_the_order_of_time() {
        TrendLine line = Samples.line("Maret", "03", true, "2025-03=3.84", "2024-03=4.11");

        assertThat(line.points()).extracting(TrendPoint::period).containsExactly("2024-03", "2025-03");
    }
}
