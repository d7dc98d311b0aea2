package id.banua.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id|2|4.02|4,02",
                "id|2|180.2|180,20",
                "id|0|644107|644.107",
                "id|0|1234567|1.234.567",
                "en|2|4.02|4.02",
                "en|0|644107|644,107",
                "id|2|-0.27|\u22120,27",
                "id|2|-0.001|0,00",
                "id|2|4.015|4,02",
                "id|1|0|0,0"
            })
    void numbers_are_written_as_the_language_writes_them(String language, int decimals, double value, String text) {
        assertThat(new ValueFormat(language, decimals, "", "").format(value)).isEqualTo(text);
    }

    @Test
    void the_minus_stands_before_the_prefix() {
        ValueFormat rupiah = new ValueFormat("id", 0, "Rp\u00a0", "");

        assertThat(rupiah.format(-644107)).isEqualTo("\u2212Rp\u00a0644.107");
        assertThat(rupiah.bare(644107)).isEqualTo("644.107");
    }
}
