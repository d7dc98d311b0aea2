package id.banua.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.dashboard.mart.TestMarts;
import id.banua.dashboard.mart.TestProgrammes;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of programmes, filled from invented records and without any. */
@TestInstance(Lifecycle.PER_CLASS)
class ProgrammePagesTest {
    private RunningServer server;
    private RunningServer withoutRecords;

    @BeforeAll
    void start(@TempDir Path filled, @TempDir Path bare) throws IOException {
        TestProgrammes.beside(TestMarts.published()).write(filled, "run1");
        server = new RunningServer(filled);
        TestMarts.published().write(bare, "run1");
        withoutRecords = new RunningServer(bare);
    }

    @AfterAll
    void stop() {
        server.close();
        withoutRecords.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/program",
                "/program/pelatihan",
                "/program/pelatihan?wilayah=6302&tahun=2025",
                "/program/pelatihan/las",
                "/program/bantuan?wilayah=6302",
                "/program/paket?wilayah=6302",
                "/program/pilot/kotabaru-2025",
                "/bursa-kerja"
            })
    void each_page_says_in_both_languages_that_the_people_are_invented(String path) throws Exception {
        String join = path.contains("?") ? "&" : "?";

        assertThat(page(path)).contains("Contoh: semua orang di sini rekaan.").doesNotContain("???");
        assertThat(page(path + join + "lang=en"))
                .contains("Example: everybody in here is invented.")
                .doesNotContain("???");
    }

    @Test
    void a_ladder_tells_losses_unknown_and_bounds_in_words() throws Exception {
        String page = page("/program/pelatihan?wilayah=6302&lang=en");

        assertThat(page).contains("40", "Certified", "24", "unknown");
        // 12 of the 30 whose half year is over are at work, 21 if all unknown are too.
        assertThat(page).contains("12 (40–70");
    }

    @Test
    void a_stage_that_nobody_can_have_reached_yet_is_too_early_and_not_zero() throws Exception {
        assertThat(page("/program/pelatihan?wilayah=6302&lang=en")).contains("not yet observable");
    }

    @Test
    void a_withheld_cohort_is_told_as_withheld() throws Exception {
        assertThat(page("/program/pelatihan?wilayah=6301&lang=en")).contains("too small to be shown");
    }

    @Test
    void who_is_in_the_poor_register_and_trained_is_told_with_what_the_model_expects() throws Exception {
        String page = page("/program?lang=en");

        // 18 by key and 6 by name, of these and 10 whom the register does not have.
        assertThat(page)
                .contains("Of 34 persons trained or placed, 24 (71\u00a0%) were found in the poor register; 6 of these")
                .contains("Of these links without a NIK, 99\u00a0% are expected to be right.");
        assertThat(server.get("/program/pemadanan.csv").body())
                .contains("records,register,method,persons,for_review")
                .contains("trainees,poor_register,probabilistic,6");
    }

    @Test
    void what_is_withheld_has_a_mark_in_its_cell_and_one_legend_below_the_table() throws Exception {
        String table = page("/program?lang=en").split("id=\"pemadanan\"")[1].split("</section>")[0];

        assertThat(table).containsOnlyOnce(">withheld</td>").containsOnlyOnce("Neither zero nor missing.");
        assertThat(page("/program/paket?wilayah=6302&lang=en")).doesNotContain("Neither zero nor missing.");
    }

    @ParameterizedTest
    @CsvSource({"svg, image/svg+xml", "png, image/png", "csv, text/csv", "json, application/json"})
    void a_ladder_can_be_had_as_a_file(String suffix, String type) throws Exception {
        HttpResponse<String> answer = server.get("/program/pelatihan." + suffix + "?wilayah=6302");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith(type);
    }

    @Test
    void the_file_of_a_ladder_marks_every_row_as_invented() throws Exception {
        var lines = server.get("/program/pelatihan.csv?wilayah=6302")
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(lines.get(0)).contains("is_invented");
        assertThat(lines.stream().skip(1)).isNotEmpty().allMatch(line -> line.contains("true"));
    }

    @Test
    void what_employers_have_not_reported_stays_blank() throws Exception {
        String page = page("/bursa-kerja?lang=en");

        assertThat(page).contains("Bursa Kerja Kotabaru", "not reported yet");
    }

    @Test
    void a_village_of_a_pilot_that_was_told_in_the_wrong_place_says_where_it_lies() throws Exception {
        String page = page("/program/pilot/kotabaru-2025?lang=en");

        assertThat(page)
                .contains("Sungai Taib, told in Kotabaru; lies in Pulau Laut Utara", "records of agencies")
                .contains("Entah, told in Pulau Laut Utara; not in the book of regions")
                .contains("Sungai Taib, Pulau Laut Utara", "not told", "The whole pilot", "4 October 2025")
                .doesNotContain(">records<", ">all<");
    }

    @Test
    void a_region_shows_its_programmes_beside_its_poverty() throws Exception {
        assertThat(page("/wilayah/6302?lang=en")).contains("Training", "/program/pelatihan?");
    }

    @Test
    void without_records_the_pages_say_so_and_show_what_was_told() throws Exception {
        HttpResponse<String> home = withoutRecords.get("/program?lang=en");
        HttpResponse<String> training = withoutRecords.get("/program/pelatihan?lang=en");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("no records of agencies").doesNotContain("is invented");
        assertThat(training.statusCode()).isEqualTo(200);
        assertThat(training.body()).doesNotContain("is invented");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/program/makan", "/program/pelatihan/sihir", "/program/pelatihan?tahun=1999", "/program/pilot/x"
            })
    void a_word_that_is_not_understood_is_refused_with_those_that_are(String path) throws Exception {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("tidak dipahami");
    }

    private String page(String path) throws Exception {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
