package id.banua.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.dashboard.mart.TestMarts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@TestInstance(Lifecycle.PER_CLASS)
class TraceCommandTest {
    private Path marts = Path.of("");

    @BeforeAll
    void publish(@TempDir Path folder) throws IOException {
        TestMarts.published().write(folder, "run1");
        marts = folder;
    }

    private record Said(int code, String out, String err) {}

    private Said trace(String words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(("trace " + words + " --marts " + marts).split(" +"));
        return new Said(code, out.toString(), err.toString());
    }

    @Test
    void the_terminal_says_what_the_page_says() {
        Said said = trace("tpt 63 2018-08 --lang id");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .startsWith("Asal angka: Pengangguran, Kalimantan Selatan, Agustus 2018\n4,35 persen\n")
                .contains(
                        "turun 0,15 poin; edisi resmi yang lebih baru.\n",
                        "  Berkas dan baris    claims/test.csv, baris 81\n",
                        "claims/test.csv:80: disimpan (edisinya lebih lama)\n",
                        "  5 November 2018  4,50 persen – BPS Kalimantan Selatan, 5 November 2018: terbit pertama\n",
                        "run1");
    }

    @Test
    void a_day_looks_back() {
        assertThat(trace("tpt 63 2018-08 --as-of 2020-12-31").out()).contains("\n4.50 per cent\n", "[after that day]");
    }

    /** 0 told, 1 every claim is in quarantine, 2 the words are wrong or there is no such cell. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "poverty_rate 63 2024-09 | 0 | ''",
                "poverty_rate 6302 2025-03 | 1 | ''",
                "poverty_rat 63 2024-09 | 2 | poverty_rate",
                "poverty_rate 63 2023-09 | 2 | March 2024",
                "poverty_rate 64.07 2024-09 | 2 | 6402",
                "poverty_rate 63 2024-09 --breakdown kota | 2 | urban",
                "poverty_rate 63 2024-09 --as-of kemarin | 2 | --as-of",
                "poverty_rate 63 2024-09 --lang jv | 2 | id or en",
                "poverty_rate 63 | 2 | PERIOD"
            })
    void the_exit_code_and_one_line_tell_how_it_went(String words, int code, String line) {
        Said said = trace(words);

        assertThat(said.code()).isEqualTo(code);
        assertThat(said.err()).contains(line);
        assertThat(said.err().lines().count()).isEqualTo(code == Main.USER_FAULT ? 1 : 0);
    }

    @Test
    void the_command_is_known_to_the_main_program() {
        assertThat(CommandLine.populateCommand(new TraceCommand(), "poverty_rate", "63", "2024"))
                .isNotNull();
        assertThat(Main.run("trace", "--help")).isZero();
    }
}
