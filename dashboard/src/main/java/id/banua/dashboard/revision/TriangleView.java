package id.banua.dashboard.revision;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.Revision;
import id.banua.dashboard.mart.Vintage;
import id.banua.dashboard.page.CellNames;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Revisions;
import id.banua.dashboard.revision.Triangle.Line;
import id.banua.model.indicator.Indicator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A revision triangle, ready to be set.
 *
 * @param id unique on the page
 * @param href its own page
 * @param sentence how many periods were revised, and how far at most
 * @param days heads of the columns: publication dates as precisely as known
 */
public record TriangleView(
        String id, String title, String href, String unit, String sentence, List<String> days, List<Row> rows) {

    /** One period. */
    public record Row(String period, String trace, List<Cell> cells) {}

    /**
     * One period on one day.
     *
     * @param value empty before the first publication
     * @param change how far it moved on that day, signed; empty where it did not
     * @param state none, first, same or revised
     */
    public record Cell(String value, String change, String state) {}

    static TriangleView of(Edition edition, Indicator indicator, Triangle triangle) {
        CellKey any = triangle.any();
        return new TriangleView(
                "segitiga-" + any.region(),
                new CellNames(edition).what(indicator, any) + ", " + edition.nameOf(any.region()),
                edition.links().triangle(any),
                edition.numbers().unit(indicator),
                sentence(edition, indicator, triangle),
                triangle.days().stream()
                        .map(day -> head(edition, triangle, day))
                        .toList(),
                triangle.lines().stream()
                        .map(line -> row(edition, indicator, triangle, line))
                        .toList());
    }

    private static String sentence(Edition edition, Indicator indicator, Triangle triangle) {
        Optional<Revision> largest = triangle.lines().stream()
                .flatMap(line -> line.revisions().stream())
                .filter(revision -> revision.kind().hasSize())
                .max((one, other) -> Double.compare(Math.abs(one.size()), Math.abs(other.size())));
        if (triangle.revised() == 0) {
            return edition.words().text("triangle.none");
        }
        String revised = edition.numbers().whole(triangle.revised());
        return largest.map(revision -> edition.words()
                        .text(
                                "triangle.sentence",
                                revised,
                                edition.numbers().difference(indicator, revision.size()),
                                edition.dates().period(revision.after().key().period())))
                .orElseGet(() -> edition.words().text("triangle.sentence.unsized", revised));
    }

    /** The day as its sources state it: a year alone where they state no more. */
    private static String head(Edition edition, Triangle triangle, LocalDate day) {
        return triangle.lines().stream()
                .flatMap(line -> line.editions().stream())
                .filter(vintage -> vintage.knownFrom().equals(day))
                .map(new Revisions(edition)::from)
                .max(Comparator.comparing(String::length))
                .orElseGet(() -> edition.dates().date(day.toString()));
    }

    private static Row row(Edition edition, Indicator indicator, Triangle triangle, Line line) {
        List<Cell> cells = triangle.days().stream()
                .map(day -> cell(edition, indicator, line, day))
                .toList();
        return new Row(
                edition.dates().period(line.period()),
                edition.links().trace(triangle.any().in(line.period())),
                cells);
    }

    private static Cell cell(Edition edition, Indicator indicator, Line line, LocalDate day) {
        Optional<Vintage> held = line.on(day);
        if (held.isEmpty()) {
            return new Cell("", "", "none");
        }
        String value = edition.numbers().bare(indicator, held.get().value());
        Optional<Revision> revision = line.revisedOn(day);
        if (revision.isPresent()) {
            boolean hasSize = revision.get().kind().hasSize();
            String change = hasSize
                    ? edition.numbers().signed(indicator, revision.get().size())
                    : new Revisions(edition).size(indicator, revision.get());
            return new Cell(value, change, "revised");
        }
        boolean isFirst = line.editions().get(0).knownFrom().equals(day);
        return new Cell(value, "", isFirst ? "first" : "same");
    }
}
