package id.banua.batch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.banua.batch.source.ReferenceTable.Line;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceTableTest {
    private static final String HEADER = "bps_code,alias,note\n";

    @Test
    void a_line_is_read_by_its_columns() {
        List<String> notes = ReferenceTable.ALIASES.read(
                HEADER + "6411,Mahakam Hulu,\"a note, with a comma\"\n\n6302060,Pulaulaut Utara,\n",
                line -> line.get("bps_code") + "|" + line.get("note"));

        assertThat(notes).containsExactly("6411|a note, with a comma", "6302060|");
    }

    @Test
    void lines_that_end_as_on_windows_are_read_too() {
        assertThat(ReferenceTable.ALIASES.read(
                        "bps_code,alias,note\r\n6411,Mahakam Hulu,\r\n", line -> line.get("alias")))
                .containsExactly("Mahakam Hulu");
    }

    @ParameterizedTest
    @EnumSource
    void a_table_with_its_header_alone_is_empty(ReferenceTable table) {
        assertThatNoException().isThrownBy(() -> table.lines(String.join(",", table.header()) + "\n"));
    }

    @Test
    void another_header_is_refused_with_both() {
        assertFault(
                "code,alias,note\n6411,Mahakam Hulu,\n",
                "regions/aliases.csv, line 1: the header bps_code,alias,note was expected, found code,alias,note");
        assertFault(
                "bps_code;alias;note\n",
                "regions/aliases.csv, line 1: the header bps_code,alias,note was expected, found bps_code;alias;note");
    }

    @Test
    void an_empty_file_is_no_empty_table() {
        assertFault(
                "", "regions/aliases.csv, line 1: the header bps_code,alias,note was expected, found an empty file");
    }

    @Test
    void a_line_with_too_few_or_too_many_fields_is_refused() {
        assertFault(
                HEADER + "6411,Mahakam Hulu,\n6302060,Pulaulaut Utara\n",
                "regions/aliases.csv, line 3: 3 fields were expected, found 2");
        assertFault(HEADER + "6411,Mahakam,Hulu,\n", "regions/aliases.csv, line 2: 3 fields were expected, found 4");
    }

    /** Else it would swallow the lines after it without a word. */
    @Test
    void a_quote_that_does_not_close_in_its_line_is_refused() {
        String fault = "regions/aliases.csv, line 2: quotes that close before the comma were expected, found 6411,";

        assertFault(HEADER + "6411,Mahakam,\"open\n6302060,Pulaulaut,\"closed\n", fault + "Mahakam,\"open");
        assertFault(HEADER + "6411,Mahakam,\"open\n6302060,Pulaulaut,\n", fault + "Mahakam,\"open");
        assertFault(HEADER + "6411,\"Mahakam\" Hulu,\n", fault + "\"Mahakam\" Hulu,");
    }

    @Test
    void a_value_that_cannot_be_read_is_told_with_its_place() {
        assertFault(
                HEADER + "6411,Mahakam Hulu,\n6411,many,\n",
                line -> line.get("alias").equals("many") ? line.whole("alias") : 0,
                "regions/aliases.csv, line 3: alias: a whole number was expected, found 'many'");
        assertFault(
                HEADER + "6411,NaN,\n",
                line -> line.decimal("alias"),
                "regions/aliases.csv, line 2: alias: a number was expected, found 'NaN'");
    }

    private static void assertFault(String text, String message) {
        assertFault(text, line -> line, message);
    }

    private static void assertFault(String text, Function<Line, Object> reading, String message) {
        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> ReferenceTable.ALIASES.read(text, reading))
                .withMessage(message);
    }
}
