package id.banua.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

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

/** From any number one gets to where it comes from, and the day stays in the address. */
@TestInstance(Lifecycle.PER_CLASS)
class TracePagesTest {
    private static final String REVISED = "/jejak/open_unemployment_rate/63/2018-08";
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

    /** Headlines, tables of trends, rankings, tables of an indicator, claims that break a rule. */
    @ParameterizedTest
    @CsvSource({
        "/, /jejak/poverty_rate/63/2024-09",
        "/wilayah/63, /jejak/poverty_rate/63/2024-09",
        "/wilayah/63, /jejak/poverty_rate/6301/2024-03",
        "/wilayah/63, /jejak/poor_population/63/2024-09",
        "/indikator/poverty_rate, /jejak/poverty_rate/64/2024-03",
        "/mutu, /jejak/poverty_rate/6302/2025-03"
    })
    void numbers_on_pages_lead_to_where_they_come_from(String page, String trace) throws Exception {
        assertThat(server.get(page).body()).contains("href=\"" + trace + "\"");
        assertThat(server.get(page + "?asOf=2030-01-01&lang=en").body())
                .contains("href=\"" + trace + "?asOf=2030-01-01&amp;lang=en\"");
        assertThat(server.get(trace).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wilayah/63.csv?indicator=open_unemployment_rate",
                "/indikator/open_unemployment_rate.csv",
                "/ikhtisar.csv",
                "/api/v1/observations?region=63&format=csv"
            })
    void every_row_of_a_file_leads_to_where_its_number_comes_from(String file) throws Exception {
        String[] lines = server.get(file).body().split("\r?\n");

        assertThat(lines[0]).contains(",trace,as_of,run");
        assertThat(lines).hasSizeGreaterThan(1);
        for (int i = 1; i < lines.length; i++) {
            assertThat(lines[i]).containsPattern(",/jejak/[a-z_]+/\\d+/\\d{4}(-\\d{2})?,,run1$");
        }
    }

    @Test
    void the_same_address_with_a_day_differs_and_says_why() throws Exception {
        String now = server.get(REVISED + "?lang=en").body();
        String then = server.get(REVISED + "?asOf=2020-12-31&lang=en").body();
        String why =
                "At first 4.50\u00a0per cent (BPS Kalimantan Selatan, 5 November 2018), then 4.35\u00a0per cent (BPS,"
                        + " 31 July 2021): down 0.15\u00a0points; later official edition.";

        assertThat(now).contains("<p class=\"value \">4.35 ", why);
        assertThat(then).contains("<p class=\"value \">4.50 ", why, "As published by 31 December 2020.");
        assertThat(server.get(REVISED + ".csv").body()).contains("claims/test.csv:80,kept,later_edition,4.5,percent");
        assertThat(server.get(REVISED + ".csv?asOf=2020-12-31").body())
                .contains("claims/test.csv:80,chosen,only_claim,4.5,percent", "?asOf=2020-12-31,2020-12-31,run1");
    }

    @Test
    void a_trace_as_json_holds_claims_rules_and_editions() throws Exception {
        JsonNode trace = JSON.readTree(server.get(REVISED + ".json").body());

        assertThat(trace.path("run").asText()).isEqualTo("run1");
        assertThat(trace.path("count").asInt()).isEqualTo(2);
        assertThat(trace.at("/observations/0/value").asDouble()).isEqualTo(4.35);
        assertThat(trace.at("/claims/1/line").asInt()).isEqualTo(81);
        assertThat(trace.at("/editions/1/change").asDouble()).isEqualTo(-0.15);
        assertThat(trace.at("/editions/1/revision").asText()).isEqualTo("edition");
        assertThat(trace.path("rules").findValuesAsText("rule")).contains("value_is_possible", "claims_agree");
    }

    @Test
    void a_number_that_is_not_held_names_what_is() throws Exception {
        HttpResponse<String> page = server.get("/jejak/poverty_rate/63/2023-09");
        JsonNode problem =
                JSON.readTree(server.get("/jejak/poverty_rate/63/2023-09.json").body());

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("September 2023", "href=\"/jejak/poverty_rate/63/2024-03\"");
        assertThat(problem.at("/instead/0/href").asText()).isEqualTo("/jejak/poverty_rate/63/2024-03");
    }

    @ParameterizedTest
    @CsvSource({
        "/jejak/povrate/63/2024-09, poverty_rate",
        "/jejak/poverty_rate/63/2024-13, YYYY-MM",
        "/jejak/poverty_rate/63/2024-09?breakdown=kota, urban",
        "/jejak/poverty_rate/63/2024-09?asOf=kemarin, YYYY-MM-DD",
        "/jejak/poverty_rate/63/2024-09?asof=2020-12-31, asOf"
    })
    void a_wrong_word_is_answered_with_the_right_ones(String path, String right) throws Exception {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<li>" + right + "</li>");
    }
}
