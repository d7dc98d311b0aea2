package id.banua.dashboard.region;

import id.banua.dashboard.mart.Places;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Grounds;
import id.banua.dashboard.page.Links;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.region.BorderRows.Row;
import id.banua.model.region.BpsCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every change of regions, ready to be set.
 *
 * @param files addresses of the same as files, by their formats
 */
public record ChangesPage(PageShell shell, List<Arrow> arrows, Map<String, String> files) {

    /**
     * From an old region to a new one.
     *
     * @param share of the old region's people in per cent, or that nobody counted them
     * @param evidence where the share was read; empty where there is none
     */
    public record Arrow(
            String date, String kind, End from, End to, String law, String people, String share, String evidence) {}

    /** A region with the codes of both authorities. */
    public record End(String href, String name, String codes) {}

    static ChangesPage of(PageShell shell) {
        Edition edition = shell.edition();
        Map<String, String> files = new LinkedHashMap<>();
        for (String format : List.of("csv", "json")) {
            files.put(format, edition.links().at(Links.CHANGES + "." + format));
        }
        return new ChangesPage(
                shell,
                BorderRows.of(edition.marts().places()).stream()
                        .map(row -> arrow(edition, row))
                        .toList(),
                files);
    }

    private static Arrow arrow(Edition edition, Row row) {
        boolean isMove = !row.kind().equals(BorderRows.STAYS)
                && row.change().peopleMoved().isPresent();
        boolean isParted = row.change().kind().equals("split");
        return new Arrow(
                edition.dates().date(row.change().date()),
                edition.words().text("changes.kind." + row.kind()),
                end(edition, row.change().from()),
                end(edition, row.to()),
                row.change().legalBasis().isEmpty()
                        ? edition.words().text("changes.unknown")
                        : row.change().legalBasis(),
                isMove ? edition.numbers().whole(row.change().peopleMoved().getAsLong()) : "",
                row.weight()
                        .map(weight -> edition.numbers().percent(weight.weight()))
                        .orElseGet(() -> isParted ? edition.words().text("changes.uncounted") : ""),
                row.weight().map(new Grounds(edition)::evidence).orElse(""));
    }

    private static End end(Edition edition, BpsCode code) {
        Places places = edition.marts().places();
        String kemendagri = BorderRows.kemendagri(places, code);
        return new End(
                places.book().find(code).isPresent() ? edition.links().region(code) : "",
                places.nameOf(code),
                edition.words().text("changes.codes", code.digits(), kemendagri.isEmpty() ? "–" : kemendagri));
    }
}
