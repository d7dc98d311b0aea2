package id.banua.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.banua.dashboard.mart.TestMarts;
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

/** What was published, what replaced it, and why: as pages and as files. */
@TestInstance(Lifecycle.PER_CLASS)
class RevisionPagesTest {
    private static final String TRIANGLE = "/revisi/open_unemployment_rate/63";
    private static final String STEP = "4,50\u00a0persen (BPS Kalimantan Selatan, 5 November 2018), lalu"
            + " 4,35\u00a0persen (BPS, 31 Juli 2021): turun 0,15\u00a0poin; edisi resmi yang lebih baru.";
    private static final JsonMapper JSON = new JsonMapper();

    private RunningServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        TestMarts.published().write(folder, "run1");
        server = new RunningServer(folder);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_list_says_from_what_to_what_when_and_why() throws Exception {
        String page = server.get("/revisi").body();

        assertThat(page)
                .contains("1 perubahan", "<td>31 Juli 2021</td>", "4,50\u00a0persen", "turun 0,15\u00a0poin")
                .contains("edisi resmi yang lebih baru", "href=\"/jejak/open_unemployment_rate/63/2018-08\"");
        assertThat(server.get("/revisi?lang=en").body()).contains("down 0.15\u00a0points", "later official edition");
        assertThat(server.get("/revisi.csv").body())
                .contains("2021-07-31,4.5,4.35,-0.15,edition,later_edition,s3,s4,claims/test.csv:80");
    }

    @Test
    void the_triangle_shows_each_period_on_each_day() throws Exception {
        String page = server.get(TRIANGLE).body();

        assertThat(page)
                .contains("5 November 2018</th>", "31 Juli 2021</th>")
                .containsPattern("<td class=\"num first\">4,50</td>\\s*<td class=\"num revised\">4,35<br>")
                .contains("<span class=\"change\">\u22120,15</span>", "1 periode direvisi")
                .doesNotContain(">Februari 2024</a>");
        assertThat(server.get(TRIANGLE + "?periode=semua").body()).contains(">Februari 2024</a>");
        assertThat(server.get(TRIANGLE + ".svg").body()).contains("<svg", "terbit pertama");
    }

    /** The first value and all changes make the last value: nothing is lost between editions. */
    @Test
    void first_value_and_changes_sum_to_the_published_value() throws Exception {
        JsonNode editions = JSON.readTree(server.get(TRIANGLE + ".json").body()).path("editions");
        JsonNode published = JSON.readTree(server.get("/api/v1/observations?indicator=open_unemployment_rate&region=63")
                        .body())
                .path("observations");

        assertThat(published).hasSizeGreaterThan(2);
        for (JsonNode cell : published) {
            double sum = Double.NaN;
            for (JsonNode edition : editions) {
                if (edition.path("period").equals(cell.path("period"))) {
                    sum = Double.isNaN(sum)
                            ? edition.path("value").asDouble()
                            : sum + edition.path("change").asDouble();
                }
            }
            assertThat(sum).isCloseTo(cell.path("value").asDouble(), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wilayah/63?x",
                "/wilayah/63.svg?indicator=open_unemployment_rate",
                "/wilayah/63.csv?indicator=open_unemployment_rate",
                "/wilayah/63.json?indicator=open_unemployment_rate",
                "/indikator/open_unemployment_rate.csv?region=63",
                "/api/v1/observations?region=63&indicator=open_unemployment_rate",
                "/api/v1/observations?region=63&indicator=open_unemployment_rate&format=csv",
                "/jejak/open_unemployment_rate/63/2018-08?"
            })
    void the_same_address_with_a_day_differs_and_says_why(String address) throws Exception {
        String path = address.replace("?x", "?");
        String now = words(server.get(path).body());
        String then = words(server.get(path + "&asOf=2020-12-31").body());

        assertThat(then).isNotEqualTo(now).contains(words(STEP));
        assertThat(now).contains(words(STEP));
    }

    /** Pictures break their lines and repeat the words in their description; a no-break space is a space. */
    private static String words(String text) {
        return text.replace('\u00a0', ' ').replace("&nbsp;", " ");
    }

    @Test
    void what_came_out_after_the_day_is_no_revision_yet() throws Exception {
        assertThat(server.get("/revisi?asOf=2020-12-31").body()).contains("0 perubahan", "Belum ada periode");
        assertThat(server.get("/revisi.csv?asOf=2020-12-31").body().lines()).hasSize(1);
        assertThat(server.get(TRIANGLE + "?periode=semua&asOf=2020-12-31").body())
                .contains("4,50", "Agustus 2018")
                .doesNotContain("4,35<", "Februari 2024");
    }

    @Test
    void regions_indicators_and_traces_lead_there() throws Exception {
        assertThat(server.get("/wilayah/63").body()).contains("href=\"/revisi?region=63\"", "href=\"/revisi\"");
        assertThat(server.get("/wilayah/64").body()).doesNotContain("/revisi?region");
        assertThat(server.get("/indikator/open_unemployment_rate?lang=en").body())
                .contains("href=\"/revisi?indicator=open_unemployment_rate&amp;lang=en\"");
        assertThat(server.get("/jejak/open_unemployment_rate/63/2018-08").body())
                .contains("href=\"" + TRIANGLE + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/revisi?jenis=besar, edition",
        "/revisi?hal=9, 1–1",
        "/revisi?indicator=tpt, open_unemployment_rate",
        "/revisi?wilayah=63, region",
        "/revisi/open_unemployment_rate/63?periode=x, semua",
        "/revisi/open_unemployment_rate/63.01, 6301 (Kabupaten Tanah Laut)"
    })
    void a_wrong_word_is_answered_with_the_right_ones(String path, String right) throws Exception {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<li>" + right + "</li>");
    }

    @Test
    void a_series_that_is_not_held_is_not_found() throws Exception {
        assertThat(server.get("/revisi/poverty_rate/65").statusCode()).isEqualTo(404);
        assertThat(server.get("/revisi/poverty_rate/65.json").statusCode()).isEqualTo(404);
    }
}
