package id.banua.dashboard.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> WORDS = List.of(
            "poverty_rate",
            "poverty_line",
            "poor_population",
            "open_unemployment_rate",
            "tpt",
            "gini_ratio",
            "employed");

    @ParameterizedTest
    @CsvSource({
        "poverty_rat, poverty_rate",
        "povertyrate, poverty_rate",
        "POVERTY-LINE, poverty_line",
        "unemployment, open_unemployment_rate",
        "tpr, tpt",
        "gini, gini_ratio",
        "'', tpt"
    })
    void the_word_that_was_meant_comes_first(String wrong, String meant) {
        assertThat(Nearest.to(wrong, WORDS)).startsWith(meant).hasSize(5);
    }
}
