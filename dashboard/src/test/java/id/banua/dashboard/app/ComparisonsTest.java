package id.banua.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.banua.dashboard.mart.TestMarts;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page and the API of comparisons, with the real breaks, versions and rounds of the project. */
@TestInstance(Lifecycle.PER_CLASS)
class ComparisonsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String API = "/api/v1/comparisons?";

    private RunningServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        TestMarts.broken().write(folder, "run1");
        server = new RunningServer(folder);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_change_of_a_rate_is_told_in_percentage_points_with_both_figures() throws Exception {
        JsonNode answer = ask("indicator=open_unemployment_rate&region=63&from=2024-02&to=2025-02");

        assertThat(answer.path("comparable").asBoolean()).isTrue();
        assertThat(answer.at("/change/value").decimalValue()).isEqualByComparingTo("0.05");
        assertThat(answer.at("/change/unit").asText()).isEqualTo("percentage_points");
        assertThat(answer.at("/from/value").asDouble()).isEqualTo(3.89);
        assertThat(answer.at("/to/source_id").asText()).isEqualTo("s132");
        assertThat(answer.path("obstacles")).isEmpty();
    }

    @Test
    void a_change_of_a_count_is_told_in_persons() throws Exception {
        JsonNode answer = ask("indicator=unemployed&region=63&from=2024-02&to=2025-02");

        assertThat(answer.at("/change/value").asInt()).isEqualTo(1_499);
        assertThat(answer.at("/change/unit").asText()).isEqualTo("persons");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open_unemployment_rate  | 63   | 2024-02 | 2024-08 | survey_month       | February 2024 and August 2024",
                "open_unemployment_rate  | 63   | 2025    | 2025-02 | month_not_stated   | survey month of the figure of 2025",
                "extreme_poverty_rate    | 00   | 2023-03 | 2024-03 | line               | USD 2.15 PPP 2017",
                "extreme_poverty_rate    | 00   | 2023-03 | 2024-03 | definition_version | Line of USD 1.90 PPP 2011",
                "human_development_index | 63   | 2019    | 2022    | definition_version | 2010 census",
                "human_development_index | 63   | 2011    | 2013    | method             | geometric mean",
                "poor_population         | 64   | 2014-09 | 2015-09 | borders            | still include Kalimantan Utara",
                "open_unemployment_rate  | 6302 | 2024-02 | 2025-02 | design_level       | designed down to provinces",
                "open_unemployment_rate  | 63   | 2024-02 | 2026-02 | no_figure          | no figure for February 2026",
                "poor_population         | 64   | 2014-03 | 2014-09 | no_figure          | lost in the source"
            })
    void what_may_not_be_compared_is_refused_with_the_reason(
            String indicator, String region, String from, String to, String kind, String words) throws Exception {
        JsonNode answer = ask("indicator=" + indicator + "&region=" + region + "&from=" + from + "&to=" + to);

        assertThat(answer.path("comparable").asBoolean()).isFalse();
        assertThat(answer.path("change").isNull()).isTrue();
        assertThat(answer.path("obstacles")).anySatisfy(obstacle -> {
            assertThat(obstacle.path("kind").asText()).isEqualTo(kind);
            assertThat(obstacle.path("message_en").asText()).contains(words);
            assertThat(obstacle.path("message_id").asText()).isNotBlank();
        });
    }

    /** The marts hold one figure of 2023, of March; of 2024 none, but the line is known to have changed. */
    @Test
    void a_year_means_its_only_figure_and_a_break_is_told_where_the_second_figure_is_not_held() throws Exception {
        JsonNode answer = ask("indicator=extreme_poverty_rate&region=00&from=2023&to=2025");

        assertThat(answer.at("/from/period").asText()).isEqualTo("2023-03");
        assertThat(answer.at("/from/value").asDouble()).isEqualTo(1.12);
        assertThat(answer.at("/to/value").isNull()).isTrue();
        assertThat(answer.path("obstacles").findValuesAsText("kind")).containsExactly("no_figure", "line");
    }

    @Test
    void an_estimate_is_not_compared_with_a_list_nor_a_whole_with_its_part() throws Exception {
        assertThat(kinds("indicator=unemployed&region=63&from=2025-02&to=2025&otherIndicator=registered_population"))
                .contains("indicator", "estimate_against_list");
        assertThat(kinds("indicator=poor_population&region=64&from=2015-09&otherRegion=65"))
                .isEmpty();
        assertThat(kinds("indicator=registered_population&region=63&from=2025&otherRegion=6302060"))
                .contains("whole_and_part");
    }

    @ParameterizedTest
    @CsvSource({
        "indicator=tpt&region=63&from=2024-02&to=2025-02, tpt, open_unemployment_rate",
        "indicator=open_unemployment_rate&region=63&from=2024-02, to, 2025-02",
        "indicator=open_unemployment_rate&region=63&from=kemarin&to=2025-02, kemarin, YYYY-MM",
        "indicator=open_unemployment_rate&region=64.07&from=2024-02&to=2025-02, 64.07, 6402",
        "indicator=open_unemployment_rate&region=63&since=2024-02, since, from",
        "region=63&from=2024-02&to=2025-02, indicator, poverty_rate"
    })
    void a_wrong_or_missing_word_is_named_and_the_right_ones_are_listed(String query, String wrong, String right)
            throws Exception {
        HttpResponse<String> answer = server.get(API + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("detail").asText()).contains(wrong);
        assertThat(JSON.readTree(answer.body()).path("valid").toString()).contains(right);
    }

    @Test
    void the_page_says_the_change_in_proper_words_in_both_languages() throws Exception {
        String address = "/banding?indicator=open_unemployment_rate&region=63&from=2024-02&to=2025-02";

        assertThat(text(address))
                .contains("Pengangguran terbuka Kalimantan Selatan naik 0,05 poin persentase:"
                        + " dari 3,89 persen (Februari 2024) menjadi 3,94 persen (Februari 2025).");
        assertThat(text(address + "&lang=en"))
                .contains("rose by 0.05 percentage points: from 3.89 per cent (February 2024)");
        assertThat(text("/banding?indicator=unemployed&region=63&from=2024-02&to=2025-02"))
                .contains("naik 1,50 ribu orang");
    }

    @Test
    void the_page_refuses_with_every_reason_and_says_what_may_be_compared_instead() throws Exception {
        String address = "/banding?indicator=open_unemployment_rate&region=63&from=2024-02&to=2024-08";

        assertThat(text(address))
                .contains("Kedua angka ini tidak dapat dibandingkan.")
                .contains("Putaran Februari 2024 dan Agustus 2024 berbeda musim")
                .contains("Yang dapat dibandingkan")
                .doesNotContain("naik 0,31");
        assertThat(server.get(address).body()).contains("from=2024-02&amp;indicator=open_unemployment_rate");
    }

    @Test
    void without_words_the_page_offers_the_latest_change_that_may_be_told() throws Exception {
        assertThat(text("/banding?indicator=open_unemployment_rate"))
                .contains("naik 0,05 poin persentase", "Februari 2024", "Februari 2025");
        assertThat(text("/banding?indicator=poor_population&region=64&otherRegion=65"))
                .contains("Jumlah penduduk miskin Kalimantan Utara 40,93 ribu orang pada September 2015,"
                        + " 169,06 ribu orang lebih rendah daripada Jumlah penduduk miskin Kalimantan Timur");
        assertThat(server.get("/banding?indicator=gini_ratio&region=11").statusCode())
                .isEqualTo(200);
    }

    private JsonNode ask(String query) throws Exception {
        HttpResponse<String> answer = server.get(API + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private List<String> kinds(String query) throws Exception {
        return ask(query).path("obstacles").findValuesAsText("kind");
    }

    private String text(String path) throws Exception {
        return server.get(path).body().replaceAll("<[^>]*>", " ").replaceAll("[\\s\u00a0]+", " ");
    }
}
