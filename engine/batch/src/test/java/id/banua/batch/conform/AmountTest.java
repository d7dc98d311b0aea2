package id.banua.batch.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    /** Half of the last printed digit, in the unit of the indicator. */
    @ParameterizedTest
    @CsvSource({
        "4.02,    1,          4.02,    0.005",
        "4.0,     1,          4,       0.05",
        "4,       1,          4,       0.5",
        "180.20,  1000,       180200,  5",
        "180.2,   1000,       180200,  50",
        "199,     1000,       199000,  500",
        "180200,  1,          180200,  0.5",
        "291.1,   1000000000, 2.911e11, 5e7",
        "0,       1,          0,       0.5",
        "-0.05,   1,          -0.05,   0.005",
    })
    void a_printed_value_stands_for_all_that_round_to_it(
            String text, BigDecimal factor, double value, double halfWidth) {
        assertThat(Amount.of(text, factor, false)).contains(new Amount(value, halfWidth));
    }

    @ParameterizedTest
    @CsvSource({
        "1870000, 1,    1870000, 5000",
        "2110000, 1,    2110000, 5000",
        "51000,   1,    51000,   500",
        "1870001, 1,    1870001, 0.5",
        "78.70,   1000, 78700,   50",
        "0,       1,    0,       0.5",
    })
    void trailing_zeros_are_no_digits_where_the_source_says_that_it_rounds(
            String text, BigDecimal factor, double value, double halfWidth) {
        assertThat(Amount.of(text, factor, true)).contains(new Amount(value, halfWidth));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "4,02", "1.010.000", "1e5", "NaN", "Infinity", ".5", "5.", "+4", "4 000", "0x10", "４"})
    void any_other_text_is_no_amount(String text) {
        assertThat(Amount.of(text, BigDecimal.ONE, false)).isEmpty();
    }

    @Test
    void a_thousand_times_a_decimal_is_exact() {
        assertThat(Amount.of("180.20", new BigDecimal("1000"), false))
                .map(Amount::value)
                .contains(180200.0);
    }
}
