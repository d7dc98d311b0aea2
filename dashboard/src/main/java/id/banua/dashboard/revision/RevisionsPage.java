package id.banua.dashboard.revision;

import id.banua.dashboard.figure.IndicatorOrder;
import id.banua.dashboard.mart.Revision;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.request.WrongWordException;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every revision, the latest first, and the triangles of one indicator.
 *
 * @param summary how many there are of those asked for
 * @param choices what may be asked for instead
 */
public record RevisionsPage(
        PageShell shell,
        String summary,
        Choices choices,
        String triangleTitle,
        List<TriangleView> triangles,
        List<RevisionRow> rows,
        Paging paging) {
    private static final int ROWS = 50;

    /** A word of the filter with what it selects; the address is empty for what is selected now. */
    public record Option(String word, String text, String href, boolean isSelected) {}

    /** What can be asked for: kinds as links with their counts, indicators and regions that were revised, files. */
    public record Choices(
            List<Option> kinds,
            List<Option> indicators,
            List<Option> regions,
            String kind,
            Map<String, String> files) {}

    /** Where in the list the page is; addresses are empty where there is nothing more. */
    public record Paging(String place, String previous, String next) {}

    static RevisionsPage of(PageShell shell, RevisionQuery query, Indicator ofTriangles, int number) {
        Edition edition = shell.edition();
        List<Revision> all = query.list(edition.marts());
        int pages = Math.max(1, (all.size() + ROWS - 1) / ROWS);
        if (number > pages) {
            throw new WrongWordException("hal", String.valueOf(number), List.of("1–" + pages));
        }
        return new RevisionsPage(
                shell,
                edition.words().text("revisions.summary", edition.numbers().whole(all.size())),
                choices(edition, query),
                edition.words().text("revisions.triangle", edition.nameOf(ofTriangles)),
                TriangleQuery.usual(edition, ofTriangles, query.region()),
                all.stream()
                        .skip((long) (number - 1) * ROWS)
                        .limit(ROWS)
                        .map(revision -> RevisionRow.of(edition, revision))
                        .toList(),
                paging(edition, query, number, pages));
    }

    private static Paging paging(Edition edition, RevisionQuery query, int number, int pages) {
        String place = edition.words()
                .text(
                        "quality.page",
                        edition.numbers().whole(number),
                        edition.numbers().whole(pages));
        return new Paging(
                pages > 1 ? place : "",
                number > 1 ? page(edition, query, number - 1) : "",
                number < pages ? page(edition, query, number + 1) : "");
    }

    private static String page(Edition edition, RevisionQuery query, int number) {
        Map<String, String> parameters = new TreeMap<>(query.parameters());
        parameters.put("hal", String.valueOf(number));
        return edition.links().at("/revisi", parameters);
    }

    private static Choices choices(Edition edition, RevisionQuery query) {
        Map<String, String> files = new TreeMap<>();
        for (String format : List.of("csv", "json")) {
            files.put(format, edition.links().at("/revisi." + format, query.parameters()));
        }
        return new Choices(
                RevisionQuery.kinds().stream()
                        .map(kind -> kind(edition, query, kind))
                        .toList(),
                indicators(edition, query),
                regions(edition, query),
                query.kind(),
                files);
    }

    private static Option kind(Edition edition, RevisionQuery query, String kind) {
        RevisionQuery other = query.ofKind(kind);
        String count = edition.numbers().whole(other.list(edition.marts()).size());
        boolean isSelected = kind.equals(query.kind());
        return new Option(
                kind,
                edition.words().text("revisions.kind." + kind) + " (" + count + ")",
                isSelected ? "" : edition.links().at("/revisi", other.parameters()),
                isSelected);
    }

    private static List<Option> indicators(Edition edition, RevisionQuery query) {
        return RevisionQuery.known(edition.marts())
                .map(revision -> RevisionQuery.indicator(edition.marts(), revision))
                .distinct()
                .sorted(IndicatorOrder.get())
                .map(found -> new Option(
                        found.id(),
                        edition.nameOf(found),
                        "",
                        query.indicator().filter(found::equals).isPresent()))
                .toList();
    }

    private static List<Option> regions(Edition edition, RevisionQuery query) {
        TreeSet<BpsCode> codes = new TreeSet<>();
        RevisionQuery.known(edition.marts())
                .forEach(revision -> codes.add(revision.after().key().region()));
        return codes.stream()
                .map(code -> new Option(
                        code.digits(),
                        edition.nameOf(code),
                        "",
                        query.region()
                                .filter(found -> found.code().equals(code))
                                .isPresent()))
                .toList();
    }
}
