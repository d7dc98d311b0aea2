package id.banua.dashboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void text_that_looks_like_a_formula_is_made_text(String text) {
        assertThat(CsvFile.harmless(text)).isEqualTo("'" + text);
    }

    @Test
    void numbers_keep_their_sign_and_no_dust_and_nothing_is_empty() throws IOException {
        List<@Nullable Object> row = Arrays.asList(-4.02, 180_200.0, null, "x, \"y\"");
        DataTable table = new DataTable("rows", List.of("a", "b", "c", "d"), () -> Stream.of(row));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CsvFile.write(table, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("a,b,c,d\n-4.02,180200,,\"x, \"\"y\"\"\"\n");
    }
}
