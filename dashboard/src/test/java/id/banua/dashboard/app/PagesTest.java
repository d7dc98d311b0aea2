package id.banua.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class PagesTest {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/wilayah/00",
                "/wilayah/63",
                "/wilayah/6302",
                "/wilayah/6302060",
                "/indikator/poverty_rate",
                "/indikator/poverty_rate?urut=nilai&tampil=semua",
                "/banding",
                "/banding?indicator=poor_population&region=6301",
                "/sumber",
                "/mutu",
                "/mutu/within_the_province",
                "/jejak/open_unemployment_rate/63/2018-08",
                "/jejak/open_unemployment_rate/63/2018-08?asOf=2020-12-31",
                "/jejak/open_unemployment_rate/63/2018-08?asOf=2018-01-01",
                "/jejak/poverty_rate/6302/2025-03",
                "/metode",
                "/cari?q=kota+baru"
            })
    void each_page_answers_in_both_languages_without_raw_keys(String path) throws Exception {
        for (String lang : new String[] {"id", "en"}) {
            String address = lang.equals("id") ? path : path + (path.contains("?") ? "&" : "?") + "lang=en";
            HttpResponse<String> answer = server.get(address);

            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .isEqualToIgnoringCase("text/html;charset=utf-8");
            assertThat(answer.body())
                    .as(address)
                    .contains("<html lang=\"" + lang + "\">")
                    .doesNotContain("{0}", "{1}", "NaN", " style=", "<script")
                    .doesNotContainPattern(">\\s*(change|chart|headline|region|sentence|unit)\\.[a-z_.]+\\s*<");
        }
    }

    @Test
    void the_overview_says_the_published_figures_with_month_and_source() throws Exception {
        String page = text(server.get("/").body());

        assertThat(page).contains("Kemiskinan Kalimantan Selatan 4,02 persen pada September 2024");
        assertThat(page).contains("Kemiskinan Kalimantan Timur 5,78 persen pada Maret 2024, turun 0,33 poin");
        assertThat(page).contains("BPS Kalimantan Selatan, 16 Januari 2025", "BPS Kalimantan Timur, 1 Juli 2024");
        assertThat(page).contains("180,20 ribu orang");
    }

    @Test
    void other_claims_about_a_cell_are_within_reach() throws Exception {
        String page = text(server.get("/wilayah/6371").body());

        assertThat(page).contains("2 klaim, 2 nilai berbeda", "4,80 persen", "sumbernya paling tepercaya");
    }

    @Test
    void the_language_link_keeps_the_address() throws Exception {
        String page = server.get("/indikator/poverty_rate?urut=nilai").body();

        assertThat(page).contains("/indikator/poverty_rate?urut=nilai&amp;lang=en");
    }

    @Test
    void quarantined_claims_are_shown_with_their_reason_and_never_as_figures() throws Exception {
        assertThat(text(server.get("/mutu").body())).contains("43.6 (2025-03)", "tidak mungkin bila provinsi 4 persen");
        assertThat(text(server.get("/wilayah/6302").body()))
                .contains("43,60 persen – BPS Kalimantan Timur, 1 Juli 2024 (dikarantina)")
                .contains("dikarantina: semua klaim melanggar aturan")
                .doesNotContain("Kotabaru 43,60");
    }

    @Test
    void a_page_of_a_day_says_so_and_leads_to_pages_of_that_day() throws Exception {
        String html = server.get("/wilayah/63?asOf=2020-12-31").body();

        assertThat(text(html))
                .contains("Seperti diterbitkan sampai 31 Desember 2020.", "4,50", "edisi resmi yang lebih baru");
        assertThat(html).contains("/wilayah/63?asOf=2020-12-31&amp;lang=en", "/mutu?asOf=2020-12-31");
        assertThat(text(server.get("/?asOf=1990-01-01").body())).contains("belum ada satu pun klaim yang terbit");
    }

    @Test
    void a_revised_figure_says_what_it_was_and_why_it_changed() throws Exception {
        assertThat(text(server.get("/wilayah/63").body()))
                .contains("Semula 4,50 persen (BPS Kalimantan Selatan, 5 November 2018), lalu 4,35 persen"
                        + " (BPS, 31 Juli 2021):"
                        + " turun 0,15 poin; edisi resmi yang lebih baru.");
    }

    @Test
    void a_split_is_noted_on_the_page_of_the_region() throws Exception {
        assertThat(text(server.get("/wilayah/64").body()))
                .contains("16 November 2012: Kalimantan Utara memisahkan diri dari Kalimantan Timur (UU 20/2012)");
    }

    @Test
    void the_search_finds_aliases_and_codes_of_spelling() throws Exception {
        assertThat(text(server.get("/cari?q=kotabaru").body())).contains("Kabupaten Kotabaru");
        assertThat(text(server.get("/cari?q=Kaltim").body())).contains("Kalimantan Timur");
        assertThat(text(server.get("/cari?q=%3Cscript%3E").body())).doesNotContain("<script>");
    }

    @Test
    void an_unknown_page_says_so_in_words() throws Exception {
        HttpResponse<String> answer = server.get("/wilayah/9999");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(answer.body())).contains("Buku kode wilayah tidak memuat kode BPS 9999");
        assertThat(server.get("/tidak/ada").statusCode()).isEqualTo(404);
    }

    @Test
    void a_ministry_code_is_refused_with_the_bps_code_that_was_meant() throws Exception {
        HttpResponse<String> answer = server.get("/wilayah/64.07");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(text(answer.body())).contains("6402 (Kabupaten Kutai Barat)");
    }

    private static String text(String html) {
        return html.replace("&quot;", "\"").replaceAll("<[^>]*>", " ").replaceAll("[\\s\u00a0]+", " ");
    }
}
