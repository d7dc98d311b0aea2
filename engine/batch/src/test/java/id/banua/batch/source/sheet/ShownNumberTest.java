package id.banua.batch.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumberTest {

    /** What Excel shows, its separators of thousands left out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "4                  | 0.00                        | NUMBER  | 4.00",
                "4                  |                             | NUMBER  | 4",
                "4.10               | General                     | NUMBER  | 4.1",
                "3.8400000000000003 |                             | NUMBER  | 3.84",
                "3.8437             | 0.00                        | NUMBER  | 3.84",
                "2.675              | 0.00                        | NUMBER  | 2.68",
                "2.6749999999999998 | 0.00                        | NUMBER  | 2.68",
                "-0.46              | #,##0.0                     | NUMBER  | -0.5",
                "1234567.891        | #,##0                       | NUMBER  | 1234568",
                "189030             | #,##0.00,                   | NUMBER  | 189.03",
                "189030             | 0.00,\" ribu\"              | NUMBER  | 189.03",
                "4.5                | 0.0##                       | NUMBER  | 4.5",
                "4.5678             | 0.0##                       | NUMBER  | 4.568",
                "0.0402             | 0.00%                       | PERCENT | 4.02",
                "0                  | _(* #,##0.00_);_(* \"-\"??_)| NUMBER  | 0.00",
                "609160             | [$Rp-421]* #,##0            | NUMBER  | 609160",
                "12                 | [Red]0.0\" m d y\"          | NUMBER  | 12.0",
                "1.5E6              | 0.00E+00                    | NUMBER  | 1500000",
                "45352              | d-mmm-yy                    | DATE    | 2024-03-01",
                "45352              | [$-421]mmmm yyyy            | MONTH   | 2024-03",
                "45352              | yyyy                        | NUMBER  | 2024",
                "0.5                | h:mm                        | DATE    | 0.5",
                "1.25               | [h]:mm                      | DATE    | 1.25",
                "-5                 | yyyy-mm-dd                  | DATE    | -5",
            })
    void a_number_has_the_digits_that_its_format_shows(
            BigDecimal stored, String format, SheetCell.Kind kind, String shown) {
        assertThat(ShownNumber.of(stored, format, false)).isEqualTo(new ShownNumber(kind, shown));
    }
}
