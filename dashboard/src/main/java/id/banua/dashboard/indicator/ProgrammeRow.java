package id.banua.dashboard.indicator;

import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Figures;
import id.banua.dashboard.page.Shown;
import id.banua.model.indicator.Indicator;
import java.util.Comparator;
import java.util.List;

/** One statement about a programme: where, when, what kind of statement, and how many. */
public record ProgrammeRow(String name, String href, String status, Shown shown) {

    static List<ProgrammeRow> list(Edition edition, Indicator indicator) {
        return edition.marts()
                .observations()
                .ofIndicator(indicator.id())
                .sorted(Comparator.comparing(Observation::region)
                        .thenComparing(Comparator.comparing(Observation::period).reversed()))
                .map(cell -> of(edition, indicator, cell))
                .toList();
    }

    private static ProgrammeRow of(Edition edition, Indicator indicator, Observation cell) {
        String status = edition.words().text("status." + cell.key().status().id());
        String cumulative = cell.cumulative() ? ", " + edition.words().text("status.cumulative") : "";
        return new ProgrammeRow(
                edition.nameOf(cell.region()),
                edition.links().region(cell.region()),
                status + cumulative,
                new Figures(edition).of(indicator, cell));
    }
}
