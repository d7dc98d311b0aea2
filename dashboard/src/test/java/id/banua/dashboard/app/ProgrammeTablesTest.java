package id.banua.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.dashboard.mart.TestMarts;
import id.banua.dashboard.mart.TestProgrammes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables on the pages of programmes: named once, and with the files that hold their rows. */
@TestInstance(Lifecycle.PER_CLASS)
class ProgrammeTablesTest {
    private RunningServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        TestProgrammes.beside(TestMarts.published()).write(folder, "run1");
        server = new RunningServer(folder);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_table_below_a_heading_of_the_same_words_has_no_caption_of_its_own(String path) throws Exception {
        String page = page(path);

        assertThat(texts(page, "<caption><span>([^<]+)</span></caption>"))
                .doesNotContainAnyElementsOf(texts(page, "<h[23]>([^<]+)</h[23]>"));
    }

    @Test
    void files_of_one_kind_of_record_are_one_row_of_their_sums() throws Exception {
        String records =
                page("/program?lang=en").split("Records by kind</span>")[1].split("</table>")[0];

        assertThat(records)
                .containsOnlyOnce("Enrolments in training and internships (invented)")
                .contains(">2<", ">2,400<", ">6<", ">80<")
                .doesNotContain("part-");
        assertThat(server.get("/program/catatan.csv").body()).contains("part-0.csv", "part-1.csv");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_file_that_a_page_offers_can_be_had(String path) throws Exception {
        var files = texts(page(path), "href=\"([^\"]+\\.(?:csv|json|svg|png)[^\"]*)\"");

        assertThat(files).isNotEmpty();
        for (String file : files) {
            assertThat(server.get(file.replace("&amp;", "&")).statusCode())
                    .as(file)
                    .isEqualTo(200);
        }
    }

    @Test
    void the_file_below_a_table_of_one_region_holds_that_region_alone() throws Exception {
        assertThat(rows("/program/bertahan.csv?wilayah=6302")).hasSize(7).allMatch(row -> row.contains("6302"));
        assertThat(rows("/program/bertahan.csv?wilayah=6301")).isEmpty();
        assertThat(server.get("/bursa-kerja.csv?bursa=pasar").statusCode()).isEqualTo(400);
    }

    @Test
    void the_file_of_a_province_holds_the_regencies_that_its_page_compares() throws Exception {
        assertThat(rows("/program/pelatihan.csv?wilayah=63")).anyMatch(row -> row.contains("6302"));
    }

    @Test
    void what_both_provinces_record_is_not_called_the_nation() throws Exception {
        assertThat(page("/program/pelatihan"))
                .contains("semua wilayah dalam catatan")
                .doesNotContain("Indonesia,");
    }

    private static List<String> pages() {
        return List.of(
                "/program",
                "/program/pelatihan?wilayah=6302",
                "/program/bantuan?wilayah=6302",
                "/program/paket?wilayah=6302",
                "/program/pilot/kotabaru-2025",
                "/bursa-kerja");
    }

    private static List<String> texts(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private List<String> rows(String path) throws Exception {
        return server.get(path)
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .toList();
    }

    private String page(String path) throws Exception {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
