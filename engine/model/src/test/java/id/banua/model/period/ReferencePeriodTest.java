package id.banua.model.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencePeriodTest {

    @ParameterizedTest
    @CsvSource({"2024-09, 2024, 9, false", "2024-03, 2024, 3, false", "2024, 2024, 0, true", "1900, 1900, 0, true"})
    void a_period_is_a_month_or_a_year(String text, int year, int month, boolean isYear) {
        ReferencePeriod period = ReferencePeriod.of(text);

        assertThat(period).isEqualTo(new ReferencePeriod(year, month));
        assertThat(period.isYear()).isEqualTo(isYear);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Maret 2024",
                "2024-9",
                "2024-00",
                "2024-13",
                "2024-09-30",
                "24-09",
                "2024/09",
                " 2024",
                "1899",
                "3000",
                "202409"
            })
    void any_other_text_is_no_period(String text) {
        assertThat(ReferencePeriod.find(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferencePeriod.of(text))
                .withMessage("A reference period is YYYY-MM or YYYY, but was '" + text + "'");
    }

    @ParameterizedTest
    @MethodSource("periodsOfAnyYear")
    void a_period_reads_back_from_what_it_prints(ReferencePeriod period) {
        assertThat(ReferencePeriod.of(period.toString())).isEqualTo(period);
    }

    static Stream<ReferencePeriod> periodsOfAnyYear() {
        return IntStream.rangeClosed(0, 12).mapToObj(month -> new ReferencePeriod(2024, month));
    }

    @Test
    void a_month_and_a_year_that_cannot_be_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReferencePeriod(2024, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReferencePeriod(2024, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReferencePeriod(202, 9));
    }

    /** A bare year stands in its middle, so that a chart can place it between the rounds of March and September. */
    @Test
    void periods_sort_by_time_and_a_year_stands_in_its_middle() {
        assertThat(Stream.of("2025-03", "2024-09", "2024", "2024-06", "2024-03", "2023-09")
                        .map(ReferencePeriod::of)
                        .sorted())
                .extracting(ReferencePeriod::toString)
                .containsExactly("2023-09", "2024-03", "2024", "2024-06", "2024-09", "2025-03");
    }

    @ParameterizedTest
    @CsvSource({"2025-02, 2024-02", "2025-08, 2024-08", "2024-09, 2023-09", "2024, 2023"})
    void a_change_is_measured_against_the_same_round_of_the_year_before(String text, String before) {
        ReferencePeriod period = ReferencePeriod.of(text);

        assertThat(period.yearBefore()).hasToString(before);
        assertThat(period.isSameRoundAs(period.yearBefore())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-02, 2024-08", "2024-03, 2024-09", "2024, 2024-03"})
    void february_is_never_compared_with_august(String one, String other) {
        assertThat(ReferencePeriod.of(one).isSameRoundAs(ReferencePeriod.of(other)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03, 2024-03, 12",
        "2024-03, 2024-09, 6",
        "2024-09, 2024-03, -6",
        "2024-06, 2024, 0",
        "2024, 2025-03, 9"
    })
    void months_between_two_periods_are_counted_forwards(String from, String to, int months) {
        assertThat(ReferencePeriod.of(from).monthsUntil(ReferencePeriod.of(to))).isEqualTo(months);
    }

    @Test
    void a_year_can_be_placed_in_the_month_of_its_only_round() {
        assertThat(ReferencePeriod.of("2013").inMonth(3)).hasToString("2013-03");
    }
}
