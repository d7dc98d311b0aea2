package id.banua.dashboard.source;

import id.banua.dashboard.mart.Claims;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Messages;
import id.banua.dashboard.page.PageShell;
import id.banua.model.release.SourceDocument;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Every source with what became of its claims, the most used first. */
public record SourcesPage(PageShell shell, List<Row> rows) {

    /**
     * One source.
     *
     * @param href address in the web; empty where the reference is none, and then it is shown as text
     */
    public record Row(String id, String title, String href, String reference, Document document, Fate fate) {}

    /** Who, what, when; trust in words. */
    public record Document(String publisher, String kind, String date, String trust) {}

    /** How many claims it makes, how many are used, how many quarantined. */
    public record Fate(String claims, String chosen, String quarantined) {}

    static SourcesPage of(PageShell shell) {
        Edition edition = shell.edition();
        Claims claims = edition.marts().claims();
        List<Row> rows = edition.marts().sources().list().stream()
                .sorted(Comparator.comparing((SourceDocument source) -> -claims.count(source.id(), "chosen"))
                        .thenComparing(SourceDocument::id))
                .map(source -> row(edition, source))
                .toList();
        return new SourcesPage(shell, rows);
    }

    private static Row row(Edition edition, SourceDocument source) {
        Messages words = edition.words();
        String date = edition.dates().date(source.published().text());
        return new Row(
                source.id(),
                source.title(),
                linkable(source.reference()),
                source.reference(),
                new Document(
                        source.publisher(),
                        words.text("kind." + source.kind().name().toLowerCase(Locale.ROOT)),
                        date.isEmpty() ? words.text("sources.undated") : date,
                        words.text("trust", edition.numbers().whole(source.trustRank()))),
                fate(edition, source.id()));
    }

    private static Fate fate(Edition edition, String id) {
        Claims claims = edition.marts().claims();
        int chosen = claims.count(id, "chosen");
        int quarantined = claims.count(id, "quarantined");
        int all = chosen + quarantined + claims.count(id, "kept");
        return new Fate(
                edition.numbers().whole(all),
                edition.numbers().whole(chosen),
                edition.numbers().whole(quarantined));
    }

    /** Only addresses of the web become links; anything else stays text. */
    private static String linkable(String reference) {
        return reference.startsWith("https://") || reference.startsWith("http://") ? reference : "";
    }
}
