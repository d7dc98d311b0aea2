package id.banua.dashboard.revision;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.Revision;
import id.banua.dashboard.mart.Vintage;
import id.banua.dashboard.mart.Vintages;
import id.banua.model.period.ReferencePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The revision triangle of one series: what each period was on each day on which something new came out.
 *
 * @param any one cell of the series; only its period is not its own
 * @param days on which a value came out first or was revised, in the order of time
 * @param lines one for each period, in the order of time
 */
public record Triangle(CellKey any, List<LocalDate> days, List<Line> lines) {

    public Triangle {
        days = List.copyOf(days);
        lines = List.copyOf(lines);
    }

    /** A period with its editions and the revisions among them. */
    public record Line(ReferencePeriod period, List<Vintage> editions, List<Revision> revisions) {

        boolean isRevised() {
            return !revisions.isEmpty();
        }

        /** The edition that was in force on a day; empty before the first. */
        Optional<Vintage> on(LocalDate day) {
            return editions.stream()
                    .filter(edition -> !edition.knownFrom().isAfter(day))
                    .reduce((earlier, later) -> later);
        }

        /** The revision that came out on that very day. */
        Optional<Revision> revisedOn(LocalDate day) {
            return revisions.stream()
                    .filter(revision -> revision.after().knownFrom().equals(day))
                    .findFirst();
        }
    }

    /**
     * The triangle as of a day. Bare years are left out where there are rounds: nobody knows which round they are.
     *
     * @param isWhole whether periods before the first and after the last revised one are shown too
     */
    static Triangle of(Vintages vintages, CellKey any, Optional<LocalDate> asOf, boolean isWhole) {
        NavigableMap<ReferencePeriod, List<Vintage>> series = vintages.ofSeries(any);
        boolean hasRounds = series.keySet().stream().anyMatch(period -> !period.isYear());
        List<Line> lines = new ArrayList<>();
        series.forEach((period, all) -> {
            List<Vintage> editions = all.stream()
                    .filter(edition -> asOf.filter(edition.knownFrom()::isAfter).isEmpty())
                    .toList();
            if (!editions.isEmpty() && period.isYear() != hasRounds) {
                lines.add(new Line(period, editions, vintages.revisions(editions)));
            }
        });
        List<Line> shown = isWhole ? lines : fromFirstToLastRevised(lines);
        return new Triangle(any, days(shown), shown);
    }

    private static List<Line> fromFirstToLastRevised(List<Line> lines) {
        List<Integer> revised = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isRevised()) {
                revised.add(i);
            }
        }
        return revised.isEmpty() ? List.of() : lines.subList(revised.get(0), revised.get(revised.size() - 1) + 1);
    }

    private static List<LocalDate> days(List<Line> lines) {
        TreeSet<LocalDate> days = new TreeSet<>();
        lines.forEach(line -> {
            days.add(line.editions().get(0).knownFrom());
            line.revisions().forEach(revision -> days.add(revision.after().knownFrom()));
        });
        return List.copyOf(days);
    }

    /** How many periods were revised. */
    long revised() {
        return lines.stream().filter(Line::isRevised).count();
    }
}
