package id.banua.dashboard.page;

import id.banua.dashboard.mart.RunFacts;
import id.banua.model.region.BpsCode;
import java.util.List;

/**
 * What stands around the content of a page.
 *
 * @param title the page's own title
 * @param description one sentence for search engines and shared links
 * @param room which entry of the navigation is the current one, or empty
 * @param otherAddress the same page in the other language
 */
public record PageShell(Edition edition, String title, String description, String room, String otherAddress) {

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
