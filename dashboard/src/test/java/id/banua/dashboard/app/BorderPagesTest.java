package id.banua.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.banua.dashboard.mart.TestMarts;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts and files as regions were, or brought to the borders of today. */
@TestInstance(Lifecycle.PER_CLASS)
class BorderPagesTest {
    private static final JsonMapper JSON = new JsonMapper();

    private RunningServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        TestMarts marts = TestMarts.published();
        marts.figure("poor_population", "64", "2013-09", 255_910, "s2");
        marts.figure("poor_population", "64", "2014-09", 252_680, "s2");
        marts.figure("poor_population", "64", "2015-09", 209_990, "s2");
        marts.figure("poverty_rate", "64", "2014-09", 6.31, "s2");
        marts.add(
                "region_changes",
                Map.of(
                        "change_id", "sigam",
                        "from_bps_code", "6302060",
                        "to_bps_code", "6302062",
                        "kind", "split",
                        "date", "2019-11-25",
                        "people_moved", 39_304));
        marts.figure("poor_population", "6302060", "2018-03", 900, "s1");
        marts.write(folder, "run1");
        server = new RunningServer(folder);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void where_no_chart_could_change_a_region_that_was_split_has_the_banner_alone() throws Exception {
        assertThat(server.get("/wilayah/6302060").body())
                .contains("memisahkan diri dari Kecamatan Pulau Laut Utara")
                .doesNotContain("batas=sekarang");
    }

    @Test
    void the_page_of_a_region_that_was_split_has_a_banner_and_a_switch() throws Exception {
        String page = server.get("/wilayah/64").body();

        assertThat(page)
                .contains("Kalimantan Utara memisahkan diri dari Kalimantan Timur", "UU 20/2012")
                .contains("<strong>seperti waktu itu</strong>", "href=\"/wilayah/64?batas=sekarang#batas\"")
                .contains("sebelumnya termasuk Kalimantan Utara");
        assertThat(server.get("/wilayah/63").body()).doesNotContain("batas=sekarang");
        assertThat(server.get("/indikator/poor_population?lang=en").body())
                .contains("href=\"/indikator/poor_population?batas=sekarang&amp;lang=en#batas\"");
    }

    @Test
    void on_the_borders_of_today_older_figures_are_marked_as_estimated() throws Exception {
        String page = server.get("/wilayah/64?batas=sekarang&lang=en").body();

        assertThat(page)
                .contains("<strong>those of today (estimated)</strong>", "by the borders of today")
                .contains("84.25\u00a0per cent of the figure of Kalimantan Timur", "not measured")
                .contains("≈\u00a0212.89")
                .contains("/wilayah/64.csv?batas=sekarang&amp;indicator=poor_population&amp;lang=en")
                .doesNotContain("before: with Kalimantan Utara");
        assertThat(server.get("/wilayah/64.svg?indicator=poor_population&batas=sekarang")
                        .body())
                .contains("menurut batas wilayah sekarang", "Titik bercincin, 2013–2014, perkiraan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/observations?indicator=poor_population&batas=sekarang",
                "/api/v1/observations?batas=sekarang",
                "/indikator/poor_population.json?batas=sekarang"
            })
    void the_parts_in_a_file_sum_to_the_figure_that_was_published(String address) throws Exception {
        double sum = 0;
        for (JsonNode cell : JSON.readTree(server.get(address).body()).path("observations")) {
            if (cell.path("period").asText().equals("2014-09")
                    && cell.path("indicator").asText().equals("poor_population")) {
                assertThat(cell.path("borders").asText()).isEqualTo("estimated");
                assertThat(cell.path("borders_note").asText()).contains("bobot");
                sum += cell.path("value").asDouble();
            }
        }

        assertThat(sum).isCloseTo(252_680, within(1e-6));
    }

    @Test
    void as_it_was_a_file_says_what_else_a_figure_includes() throws Exception {
        JsonNode cells = JSON.readTree(server.get("/wilayah/64.json?indicator=poor_population&lang=en")
                        .body())
                .path("observations");

        assertThat(cells.findValuesAsText("borders")).containsExactlyInAnyOrder("older", "older", "today");
        assertThat(cells.findValuesAsText("borders_note"))
                .contains("By the borders of the time: includes Kalimantan Utara.");
    }

    @Test
    void without_weights_it_is_refused_with_the_reason() throws Exception {
        String address = "/wilayah/6302060.json?indicator=poor_population&batas=sekarang&lang=en";
        JsonNode cell = JSON.readTree(server.get(address).body()).at("/observations/0");

        assertThat(cell.path("value").isNull()).isTrue();
        assertThat(cell.path("missing_reason").asText()).isEqualTo("other_borders");
        assertThat(cell.path("borders_note").asText()).contains("nobody recorded how the people");
    }

    @Test
    void old_and_new_codes_can_be_had_as_a_table() throws Exception {
        String csv = server.get("/wilayah/perubahan.csv").body();
        JsonNode json = JSON.readTree(server.get("/wilayah/perubahan.json").body());

        assertThat(csv)
                .contains(
                        "kaltara-2012,stays,2012-11-16,64,64,Kalimantan Timur,64,64,Kalimantan Timur,UU 20/2012,,0.842534")
                .contains(
                        "kaltara-2012,split,2012-11-16,64,64,Kalimantan Timur,65,65,Kalimantan Utara,UU 20/2012,,0.157466")
                .contains(
                        "sigam,split,2019-11-25,6302060,63.02.06,Kecamatan Pulau Laut Utara,6302062,,6302062,,39304,,");
        assertThat(json.path("count").asInt()).isEqualTo(4);
        assertThat(server.get("/wilayah/perubahan").body())
                .contains("15,75\u00a0persen", "tidak tercatat", "39.304", "href=\"/wilayah/perubahan.csv\"");
        assertThat(server.get("/sumber?lang=en").body()).contains("href=\"/wilayah/perubahan?lang=en\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/wilayah/64?batas=lama, sekarang",
        "/wilayah/6302?batas=lama, asal",
        "/indikator/poverty_rate?batas=x, sekarang",
        "/wilayah/64?border=today, batas"
    })
    void a_wrong_word_is_answered_with_the_right_ones(String path, String right) throws Exception {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<li>" + right + "</li>");
    }
}
