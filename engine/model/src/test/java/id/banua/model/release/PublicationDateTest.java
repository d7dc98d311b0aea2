package id.banua.model.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-07-01, 2024-07-01",
        "2024-07, 2024-07-31",
        "2024-02, 2024-02-29",
        "2023-02, 2023-02-28",
        "2024, 2024-12-31"
    })
    void a_date_without_a_day_may_be_as_late_as_its_last_day(String text, LocalDate latest) {
        PublicationDate date = new PublicationDate(text);

        assertThat(date.isKnown()).isTrue();
        assertThat(date.latest()).isEqualTo(latest);
    }

    @Test
    void of_an_unknown_date_nothing_shows_that_it_was_out_before_any_day() {
        assertThat(PublicationDate.UNKNOWN.isKnown()).isFalse();
        assertThat(PublicationDate.UNKNOWN.latest()).isEqualTo(LocalDate.MAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13", "2023-02-29", "2024-04-31", "2024-00-01"})
    void a_day_that_the_calendar_does_not_have_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationDate(text))
                .withMessage("'" + text + "' is no date of the calendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 Juli 2024", "2024-7-1", "07/2024", "24", "2024-07-01T10:00", " "})
    void another_form_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationDate(text))
                .withMessage("A publication date is YYYY-MM-DD, YYYY-MM or YYYY, but was '" + text + "'");
    }
}
