package id.banua.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2025-07-15, 2025-07-17, 15–17 Juli 2025",
        "2025-07-15, 2025-07-15, 15 Juli 2025",
        "2025-07-30, 2025-08-01, 30 Juli 2025 – 1 Agustus 2025",
        "2025-08, 2025-08, Agustus 2025",
        "2025-08, 2025-10, Agustus 2025 – Oktober 2025",
        "'', 2025-10, Oktober 2025",
        "2025-08-04, '', 4 Agustus 2025",
        "'', '', ''"
    })
    void a_span_names_its_month_once(String first, String last, String words) {
        assertThat(new Dates(Language.INDONESIAN).span(first, last)).isEqualTo(words);
    }
}
