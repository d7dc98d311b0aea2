package id.banua.batch.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.banua.batch.LocalSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimLinesTest {
    private static final String HEADER = ClaimField.HEADER + "\n";
    private static final String KALSEL = "poverty_rate_p0,percent,63,Kalimantan Selatan,province,2024-09,4.02,s01,\n";
    private static final String KALTIM = "poverty_rate_p0,percent,64,Kalimantan Timur,province,2024-03,5.78,s01,\n";

    @TempDir
    private Path folder;

    @Test
    void lines_are_counted_with_the_header_and_with_blank_ones() throws IOException {
        assertThat(read(HEADER + KALSEL + "\n   \n" + KALTIM))
                .extracting(RawClaim::id, claim -> claim.get(ClaimField.VALUE), RawClaim::isReadable)
                .containsExactly(tuple("claims.csv:2", "4.02", true), tuple("claims.csv:5", "5.78", true));
    }

    @Test
    void a_file_that_is_read_in_parts_is_counted_through() throws IOException {
        int lines = 3 * (1 << 20) / KALSEL.length();

        List<RawClaim> claims = read(HEADER + KALSEL.repeat(lines));

        assertThat(claims).hasSize(lines);
        assertThat(claims.get(lines - 1).id()).isEqualTo("claims.csv:" + (lines + 1));
    }

    @Test
    void a_quoted_field_keeps_its_commas_and_quotes() throws IOException {
        assertThat(read(HEADER + KALSEL.strip() + "\"says \"\"4,02\"\", rounded\"\n"))
                .map(claim -> claim.get(ClaimField.NOTE))
                .containsExactly("says \"4,02\", rounded");
    }

    @Test
    void windows_line_ends_a_byte_order_mark_and_a_last_line_without_an_end_are_read() throws IOException {
        assertThat(read("\uFEFF" + (HEADER + KALSEL + KALTIM.strip()).replace("\n", "\r\n")))
                .extracting(RawClaim::id, claim -> claim.get(ClaimField.SOURCE_ID), claim -> claim.get(ClaimField.NOTE))
                .containsExactly(tuple("claims.csv:2", "s01", ""), tuple("claims.csv:3", "s01", ""));
    }

    @Test
    void a_broken_line_keeps_its_text_and_spoils_no_other() throws IOException {
        assertThat(read(HEADER + "poverty_rate_p0,63\n" + KALSEL))
                .extracting(RawClaim::id, RawClaim::text, claim -> claim.fault().english())
                .containsExactly(
                        tuple("claims.csv:2", "poverty_rate_p0,63", "2 fields where the header has 9"),
                        tuple("claims.csv:3", KALSEL.strip(), ""));
    }

    @Test
    void bytes_that_are_not_utf_8_spoil_their_own_line_only() throws IOException {
        String latin = KALSEL.strip() + "cat\u00e9gorie\n";
        Path file = Files.write(folder.resolve("claims.csv"), (HEADER + latin + KALTIM).getBytes(ISO_8859_1));

        assertThat(read(List.of(file), List.of("claims.csv")))
                .map(claim -> claim.fault().english())
                .containsExactly("bytes that are not UTF-8", "");
    }

    @Test
    void several_files_are_read_in_their_order_each_under_its_own_header() throws IOException {
        Path poverty = Files.writeString(folder.resolve("poverty.csv"), HEADER + KALSEL);
        Path programme = Files.writeString(
                folder.resolve("programme.csv"),
                ClaimField.HEADER_WITH_STATUS + "\nhouses_improved,houses,64,,province,2024,386,s04,,reported,true\n");

        assertThat(read(List.of(poverty, programme), List.of("claims/poverty.csv", "claims/programme.csv")))
                .extracting(
                        RawClaim::id, claim -> claim.get(ClaimField.STATUS), claim -> claim.hasField(ClaimField.STATUS))
                .containsExactly(
                        tuple("claims/poverty.csv:2", "", false), tuple("claims/programme.csv:2", "reported", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"My Data", "50% off", "a,b", "{a,b}", "[x]", "what?*", "back\\slash", "Kalimantan–Süd"})
    void a_folder_may_have_any_name(String name) throws IOException {
        Path odd = Files.createDirectories(folder.resolve(name)).resolve("claims.csv");
        Files.writeString(odd, HEADER + KALSEL);

        assertThat(read(List.of(odd), List.of("claims.csv"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "indicator,value\n", "\"indicator\",unit\n", "indicator;unit\n", "PK\u0003\u0004\n"})
    void another_header_is_refused_with_what_was_expected_and_found(String text) {
        String first = text.lines().findFirst().orElse("an empty file");

        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> read(text + KALSEL.repeat(text.isEmpty() ? 0 : 1)))
                .withMessage("claims.csv, line 1: the header " + ClaimField.HEADER + " was expected, found "
                        + (first.isEmpty() ? "an empty line" : first));
    }

    private List<RawClaim> read(String text) throws IOException {
        return read(List.of(Files.writeString(folder.resolve("claims.csv"), text)), List.of("claims.csv"));
    }

    private static List<RawClaim> read(List<Path> files, List<String> names) {
        return ClaimLines.read(LocalSpark.context(), files, names).collect();
    }
}
