package id.banua.dashboard.page;

import id.banua.dashboard.mart.RunFacts;
import id.banua.model.region.BpsCode;
import java.util.List;
import java.util.Map;

/**
 * What stands around the content of a page.
 *
 * @param title the page's own title
 * @param description one sentence for search engines and shared links
 * @param room which entry of the navigation is the current one, or empty
 * @param address of this very page
 */
public record PageShell(Edition edition, String title, String description, String room, Address address) {

    /**
     * The page as it was asked for, and its twins.
     *
     * @param path without parameters
     * @param parameters those of the address but for language and day
     * @param own path and parameters, language and day included
     * @param inOtherLanguage the same page in the other language
     * @param ofNow the same page with everything that is known
     */
    public record Address(
            String path, Map<String, List<String>> parameters, String own, String inOtherLanguage, String ofNow) {}

    public String otherAddress() {
        return address.inOtherLanguage();
    }

    /** Says that the page shows what was published by a day; empty where it shows everything. */
    public String asOfLine() {
        return edition.asOf()
                .map(day -> words().text("asof.line", edition.dates().date(day.toString())))
                .orElse("");
    }

    /** Whether nothing at all was published by the day that is looked at. */
    public boolean isBeforeEverything() {
        return edition.asOf().isPresent() && edition.marts().claims().count() == 0;
    }

    public Messages words() {
        return edition.words();
    }

    public Links links() {
        return edition.links();
    }

    /** The provinces that the navigation leads to, those that the code book holds. */
    public List<BpsCode> provinces() {
        return Focus.PROVINCES.stream()
                .filter(code -> edition.marts().places().book().find(code).isPresent())
                .toList();
    }

    public RunFacts run() {
        return edition.marts().run();
    }

    /** When the run was made, in words; empty where no summary says so. */
    public String madeOn() {
        String started = run().startedAt();
        return started.length() < 10 ? "" : edition.dates().date(started.substring(0, 10));
    }
}
