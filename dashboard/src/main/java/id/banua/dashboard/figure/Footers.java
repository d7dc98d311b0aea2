package id.banua.dashboard.figure;

import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Cited;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Figures;
import java.util.List;

/** The line below a picture that stands alone: its sources and the run it comes from. */
final class Footers {
    private static final int NAMED = 2;

    private Footers() {}

    /** Names the sources of the latest cells and counts the others. */
    static String of(Edition edition, List<Observation> cells) {
        Figures figures = new Figures(edition);
        List<String> sources = cells.stream()
                .filter(Observation::hasValue)
                .sorted(java.util.Comparator.comparing(Observation::period).reversed())
                .map(cell -> cell.origin().sourceId())
                .distinct()
                .toList();
        String named = String.join(
                "; ",
                sources.stream()
                        .limit(NAMED)
                        .map(figures::cite)
                        .map(Cited::text)
                        .distinct()
                        .toList());
        int more = Math.max(0, sources.size() - NAMED);
        String run = edition.marts().runId();
        String line = more == 0
                ? edition.words().text("chart.footer", named, run)
                : edition.words()
                        .text("chart.footer.more", named, edition.numbers().whole(more), run);
        return line + day(edition);
    }

    private static String day(Edition edition) {
        return edition.asOf()
                .map(date ->
                        " " + edition.words().text("asof.line", edition.dates().date(date.toString())))
                .orElse("");
    }
}
