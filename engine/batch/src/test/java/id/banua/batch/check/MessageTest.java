package id.banua.batch.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.02        | 4,02      | 4.02",
                "180200      | 180.200   | 180,200",
                "0.5         | 0,5       | 0.5",
                "0.00005     | 0         | 0",
                "1234567.891 | 1.234.567,891 | 1,234,567.891",
                "-3          | -3        | -3",
            })
    void each_language_writes_numbers_in_its_own_way(double number, String indonesian, String english) {
        assertThat(Message.of("%s", "%s", number)).isEqualTo(new Message(indonesian, english));
    }

    @Test
    void months_and_messages_are_written_in_the_language_too() {
        Message words = Message.of("%s %s", "%s %s", Month.MARCH, new Message("provinsi", "province"));

        assertThat(words).isEqualTo(new Message("Maret provinsi", "March province"));
    }

    @Test
    void whole_numbers_and_texts_stay_as_they_are() {
        assertThat(Message.of("%s: %s", "%s: %s", 2024, "63")).isEqualTo(new Message("2024: 63", "2024: 63"));
    }
}
