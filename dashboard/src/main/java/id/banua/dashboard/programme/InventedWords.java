package id.banua.dashboard.programme;

import id.banua.dashboard.page.Edition;

/** Says wherever it must be said that records were invented, and which run they come from. */
final class InventedWords {
    private InventedWords() {}

    /** The line below a picture that leaves the site. */
    static String footer(Edition edition) {
        boolean isInvented = edition.marts().programmes().isInvented();
        return edition.words()
                .text(
                        isInvented ? "invented.footer" : "records.footer",
                        edition.marts().runId());
    }
}
