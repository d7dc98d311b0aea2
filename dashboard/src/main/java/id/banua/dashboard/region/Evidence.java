package id.banua.dashboard.region;

import id.banua.dashboard.mart.CheckRule;
import id.banua.dashboard.page.Cited;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Figures;
import java.util.List;
import java.util.Map;

/**
 * What the rules found about the region's claims, and where its figures come from.
 *
 * @param revisions address of what of them was revised; empty where nothing was
 */
public record Evidence(List<Doubt> doubts, List<Used> sources, String revisions) {

    /** One rule with the number of claims on this region that break it. */
    public record Doubt(String href, String title, String severity, String count) {}

    /** One source with the number of figures it gave. */
    public record Used(Cited source, String title, String count) {}

    static Evidence of(Edition edition, RegionQuery query) {
        List<Doubt> doubts = query.findingsByRule().entrySet().stream()
                .flatMap(entry -> edition.marts().findings().rule(entry.getKey()).stream()
                        .map(rule -> doubt(edition, rule, entry.getValue())))
                .toList();
        List<Used> used = query.figuresBySource().entrySet().stream()
                .map(entry -> used(edition, entry.getKey(), entry.getValue()))
                .toList();
        return new Evidence(
                doubts,
                used,
                query.isRevised()
                        ? edition.links()
                                .revisions(Map.of("region", query.region().digits()))
                        : "");
    }

    private static Doubt doubt(Edition edition, CheckRule rule, int count) {
        return new Doubt(
                edition.links().rule(rule.id()),
                rule.title().in(edition.language().tag()),
                edition.words().text("severity." + rule.severity()),
                edition.numbers().whole(count));
    }

    private static Used used(Edition edition, String sourceId, int count) {
        String title = edition.marts()
                .sources()
                .find(sourceId)
                .map(source -> source.title())
                .orElse(sourceId);
        return new Used(
                new Figures(edition).cite(sourceId), title, edition.numbers().whole(count));
    }
}
