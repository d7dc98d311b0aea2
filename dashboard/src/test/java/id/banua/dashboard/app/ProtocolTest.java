package id.banua.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.banua.dashboard.mart.CurrentMarts;
import id.banua.dashboard.mart.TestMarts;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

/** Files, API, errors, caches and headers. */
@TestInstance(Lifecycle.PER_CLASS)
class ProtocolTest {
    private static final JsonMapper JSON = new JsonMapper();

    private Path marts;
    private RunningServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        marts = folder;
        TestMarts.published().write(folder, "run1");
        server = new RunningServer(folder);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/wilayah/63.svg, image/svg+xml",
        "/wilayah/63.png, image/png",
        "/wilayah/63.csv, text/csv",
        "/wilayah/63.json, application/json",
        "/indikator/poverty_rate.svg, image/svg+xml",
        "/indikator/poverty_rate.png?region=63, image/png",
        "/indikator/poverty_rate.csv?region=63, text/csv",
        "/indikator/poverty_rate.json, application/json",
        "/ikhtisar.svg, image/svg+xml",
        "/ikhtisar.csv, text/csv",
        "/api/v1/observations?indicator=poverty_rate&region=63&from=2024&to=2024-09&format=csv, text/csv",
        "/api/v1/indicators, application/json",
        "/api/v1/regions, application/json",
        "/api/v1/sources, application/json",
        "/api/v1/runs, application/json",
        "/health, application/json",
        "/aset/banua.css, text/css",
        "/aset/source-sans-pro-400.woff2, font/woff2"
    })
    void each_file_answers_with_its_type(String path, String type) throws Exception {
        HttpResponse<byte[]> answer = server.bytes(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body()).isNotEmpty();
    }

    @Test
    void a_csv_file_carries_what_is_needed_to_read_it_far_away() throws Exception {
        String csv = server.get("/wilayah/63.csv").body();

        assertThat(csv)
                .startsWith("indicator,indicator_name,breakdown,region_code,region_name,period,status,value,unit");
        assertThat(csv)
                .contains("poverty_rate,", ",Kalimantan Selatan,2024-09,published,4.02,percent,", ",s1,", ",run1");
    }

    @Test
    void the_api_narrows_by_indicator_region_and_time() throws Exception {
        JsonNode answer = JSON.readTree(
                server.get("/api/v1/observations?indicator=poverty_rate&region=63&from=2024-03&to=2024-09")
                        .body());

        assertThat(answer.path("run").asText()).isEqualTo("run1");
        assertThat(answer.path("count").asInt()).isEqualTo(2);
        assertThat(answer.at("/observations/1/value").asDouble()).isEqualTo(4.02);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/observations?indicator=povrate, povrate, poverty_rate",
        "/api/v1/observations?format=xls, xls, csv",
        "/api/v1/observations?from=kemarin, kemarin, YYYY-MM",
        "/api/v1/observations?asOf=kemarin, kemarin, YYYY-MM-DD",
        "/wilayah/63.svg?asOf=2020-13-31, 2020-13-31, YYYY-MM-DD",
        "/api/v1/observations?regio=63, regio, region",
        "/wilayah/63.csv?indicator=povrate, povrate, poverty_rate"
    })
    void a_wrong_word_is_named_and_the_right_ones_are_listed(String path, String wrong, String right) throws Exception {
        HttpResponse<String> answer = server.get(path);
        JsonNode problem = JSON.readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.path("detail").asText()).contains(wrong);
        assertThat(problem.path("valid").toString()).contains(right);
    }

    @Test
    void the_same_address_with_a_day_gives_what_was_published_by_then() throws Exception {
        String address = "/wilayah/63.csv?indicator=open_unemployment_rate";
        String json = "/api/v1/observations?indicator=open_unemployment_rate&region=63&to=2018-08&asOf=2020-12-31";

        assertThat(server.get(address).body()).contains(",2018-08,published,4.35,", ",later_edition,");
        assertThat(server.get(address + "&asOf=2020-12-31").body())
                .contains(",2018-08,published,4.5,", ",only_claim,", ",2020-12-31,run1");
        assertThat(JSON.readTree(server.get(json).body()).path("asOf").asText()).isEqualTo("2020-12-31");
        assertThat(server.get("/wilayah/63?asOf=2020-12-31").headers().firstValue("ETag"))
                .hasValueSatisfying(etag -> assertThat(etag).contains("2020-12-31"));
    }

    @Test
    void an_answer_that_is_still_true_is_not_sent_again() throws Exception {
        String etag = server.get("/wilayah/63").headers().firstValue("ETag").orElseThrow();

        assertThat(etag).contains("run1", "id");
        assertThat(server.get("/wilayah/63", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
        assertThat(server.get("/wilayah/63?lang=en", "If-None-Match", etag).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wilayah/63", "/api/v1/observations", "/aset/banua.css"})
    void answers_are_sent_compressed_to_those_who_ask(String path) throws Exception {
        HttpResponse<byte[]> answer = server.bytes(path, "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).startsWith("\u001f\u008b");
    }

    @Test
    void nothing_may_run_in_the_browser() throws Exception {
        HttpResponse<String> answer = server.get("/");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("script-src", "unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void a_taken_port_is_told_in_one_line() {
        DashboardConfig config = new DashboardConfig(marts, "127.0.0.1", server.port());
        CurrentMarts current = new CurrentMarts(marts, System::nanoTime);

        assertThatThrownBy(() -> Server.start(config, current, "test"))
                .isInstanceOf(Faults.TakenPortException.class)
                .hasMessageContainingAll(String.valueOf(server.port()), "--port");
    }
}
