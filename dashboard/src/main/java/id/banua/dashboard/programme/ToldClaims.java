package id.banua.dashboard.programme;

import id.banua.dashboard.mart.Claim;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Cited;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.FactTable;
import id.banua.dashboard.page.Figures;
import id.banua.dashboard.programme.FairsPage.Told;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What agencies and the press say about programmes: every claim beside the others, none of them chosen in silence. */
final class ToldClaims {
    private ToldClaims() {}

    /** The programme indicators whose ids begin so, each with its claims. */
    static List<Told> of(Edition edition, String stem) {
        return edition.marts().catalogue().list(Topic.PROGRAMME).stream()
                .filter(indicator -> indicator.id().startsWith(stem))
                .map(indicator -> told(edition, indicator))
                .filter(told -> !told.claims().rows().isEmpty())
                .toList();
    }

    private static Told told(Edition edition, Indicator indicator) {
        List<FactTable.Row> rows = new ArrayList<>();
        edition.marts()
                .observations()
                .ofIndicator(indicator.id())
                .sorted(Comparator.comparing(Observation::period).reversed().thenComparing(Observation::region))
                .forEach(cell -> addClaims(rows, edition, indicator, cell));
        List<String> heads = List.of(
                edition.words().text("told.where"),
                edition.words().text("told.status"),
                edition.words().text("chart.source"),
                edition.words().text("region.value"));
        String name = edition.nameOf(indicator);
        return new Told(
                name, edition.links().indicator(indicator.id()), new FactTable(name, heads.size() - 1, heads, rows));
    }

    private static void addClaims(List<FactTable.Row> rows, Edition edition, Indicator indicator, Observation cell) {
        Figures figures = new Figures(edition);
        for (Claim claim : edition.marts().claims().about(cell.key())) {
            Cited source = figures.cite(claim.origin().sourceId());
            String value = claim.value().isPresent()
                    ? edition.numbers().withUnit(indicator, claim.value().getAsDouble())
                    : claim.asClaimed().value();
            rows.add(new FactTable.Row(
                    edition.shortNameOf(cell.region()) + ", " + edition.dates().period(cell.period()),
                    edition.links().trace(cell.key()),
                    List.of(edition.words().text("status." + cell.key().status().id()), source.text(), value)));
        }
    }
}
