package id.banua.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.banua.dashboard.mart.TestMarts;
import id.banua.dashboard.mart.TestProgrammes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A real Chromium opens every page. It is tagged since it needs a browser; where there is none it is skipped. Marts of
 * one's own are looked at with {@code -Dbanua.test.marts=FOLDER}; {@code -Dbanua.test.screenshots=yes} keeps pictures.
 */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTest {
    private static final List<String> PATHS = List.of(
            "/",
            "/wilayah/63",
            "/wilayah/64",
            "/wilayah/6302",
            "/indikator/poverty_rate",
            "/banding",
            "/banding?from=2024-03&to=2024-09",
            "/program",
            "/program/pelatihan?wilayah=6302",
            "/program/pelatihan/las",
            "/program/bantuan?wilayah=6302",
            "/program/paket?wilayah=6302",
            "/program/pilot/kotabaru-2025",
            "/bursa-kerja",
            "/sumber",
            "/mutu",
            "/metode",
            "/cari?q=kota",
            "/jejak/poverty_rate/63/2024-09",
            "/jejak/open_unemployment_rate/63/2018-08?asOf=2020-12-31",
            "/jejak/poverty_rate/63/1999-09",
            "/wilayah/9999");

    private RunningServer server;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Optional<Path> executable = Browser.executable();
        assumeTrue(executable.isPresent(), "No Chromium on the PATH (Debian: apt-get install chromium)");
        String own = System.getProperty("banua.test.marts", "");
        if (own.isEmpty()) {
            TestProgrammes.beside(TestMarts.published()).write(folder, "run1");
        }
        server = new RunningServer(own.isEmpty() ? folder : Path.of(own));
        browser = Browser.start(executable.orElseThrow());
    }

    @AfterAll
    void stop() {
        Optional.ofNullable(browser).ifPresent(Browser::close);
        Optional.ofNullable(server).ifPresent(RunningServer::close);
    }

    @ParameterizedTest
    @CsvSource({"id, 390", "id, 1440", "en, 390", "en, 1440"})
    void each_page_is_quiet_accessible_and_nothing_sticks_out(String language, int width) throws IOException {
        NewContextOptions options = new NewContextOptions().setViewportSize(width, 900);
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = browser.browser().newContext(options)) {
            for (String path : PATHS) {
                faults.addAll(look(context, path, language, width));
            }
        }

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/wilayah/63", "/indikator/poverty_rate"})
    void the_dark_scheme_keeps_its_contrast(String path) {
        NewContextOptions options =
                new NewContextOptions().setViewportSize(1440, 900).setColorScheme(ColorScheme.DARK);
        try (BrowserContext context = browser.browser().newContext(options);
                Page page = context.newPage()) {
            page.navigate(server.address() + path);

            assertThat(violations(page)).isEmpty();
        }
    }

    @Test
    void on_a_phone_names_stand_still_while_their_numbers_are_moved_sideways() {
        NewContextOptions phone = new NewContextOptions().setViewportSize(390, 900);
        try (BrowserContext context = browser.browser().newContext(phone);
                Page page = context.newPage()) {
            page.navigate(server.address() + "/program/pelatihan?wilayah=6302");

            assertThat(page.evaluate("[...document.querySelectorAll('section > div .pinned')].map(box => {"
                            + "box.scrollLeft = box.scrollWidth;"
                            + "const name = box.querySelector('tbody th').getBoundingClientRect();"
                            + "return box.scrollLeft > 0 && name.left >= box.getBoundingClientRect().left; })"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .isNotEmpty()
                    .containsOnly(true);
        }
    }

    private List<String> look(BrowserContext context, String path, String language, int width) throws IOException {
        List<String> faults = new ArrayList<>();
        String where = path + " (" + language + ", " + width + " px): ";
        try (Page page = context.newPage()) {
            page.onConsoleMessage(message -> {
                boolean isOwnStatus = message.text().contains("404") && path.contains("999");
                if (message.type().equals("error") && !isOwnStatus) {
                    faults.add(where + "console: " + message.text());
                }
            });
            page.onPageError(error -> faults.add(where + error));
            page.navigate(server.address() + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            violations(page).forEach(violation -> faults.add(where + violation));
            layoutFaults(page).forEach(fault -> faults.add(where + fault));
            if (!System.getProperty("banua.test.screenshots", "").isEmpty()) {
                keepPicture(page, path, language, width);
            }
        }
        return faults;
    }

    /** No page has frames: so axe needs no second page for each. */
    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().get(0).getHtml() + " ("
                                + rule.getNodes().size() + " places)")
                        .toList();
    }

    /** The page is no wider than the screen, and no headline number or heading is cut off. */
    private static List<String> layoutFaults(Page page) {
        List<String> faults = new ArrayList<>();
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow instanceof Integer pixels && pixels > 0) {
            faults.add("the page is " + pixels + " px wider than the screen");
        }
        Object clipped = page.evaluate("[...document.querySelectorAll('h1, h2, h3, .answer, .headline .value')]"
                + ".filter(e => !e.classList.contains('unseen'))"
                + ".filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.textContent.trim())");
        if (clipped instanceof List<?> texts) {
            texts.forEach(text -> faults.add("cut off: " + text));
        }
        return faults;
    }

    private static void keepPicture(Page page, String path, String language, int width) throws IOException {
        Path folder = Path.of("target", "screenshots");
        Files.createDirectories(folder);
        String name = (path.equals("/") ? "ikhtisar" : path.substring(1).replaceAll("\\W+", "-"));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(folder.resolve(name + "-" + language + "-" + width + ".png")));
    }
}
