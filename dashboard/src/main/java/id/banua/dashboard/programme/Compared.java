package id.banua.dashboard.programme;

import id.banua.dashboard.chart.Bounds;
import id.banua.dashboard.chart.BoundsRow;
import id.banua.dashboard.chart.BoundsView;
import id.banua.dashboard.chart.Hue;
import id.banua.dashboard.chart.Picture;
import id.banua.dashboard.chart.Width;
import id.banua.dashboard.mart.Cohort;
import id.banua.dashboard.mart.OutcomeCell;
import id.banua.dashboard.mart.OutcomeCell.Way;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.FactTable;
import id.banua.model.programme.OutcomeStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Parts of a cohort beside each other by the share that reached one stage: picture with bounds, sentence and table. */
final class Compared {
    private final Edition edition;
    private final OutcomeWords text;
    private final OutcomeStage stage;
    private final Way way;
    private final List<Part> parts;

    /** One part; {@code href} is empty where it has no page. */
    record Part(String name, String href, Cohort cohort) {}

    private record Found(Part part, Optional<OutcomeCell> cell) {
        double low() {
            return cell.map(found -> found.percents().low().orElse(-1)).orElse(-2.0);
        }
    }

    Compared(Edition edition, OutcomeStage stage, Way way, List<Part> parts) {
        this.edition = edition;
        this.text = new OutcomeWords(edition);
        this.stage = stage;
        this.way = way;
        this.parts = List.copyOf(parts);
    }

    /** The parts that the marts hold, the highest lower bound first, those without numbers last. */
    private List<Found> found() {
        return parts.stream()
                .map(part ->
                        new Found(part, edition.marts().programmes().outcomes().find(part.cohort(), way, stage.id())))
                .filter(found -> found.cell().isPresent())
                .sorted(Comparator.comparingDouble(Found::low)
                        .reversed()
                        .thenComparing(found -> found.part().name()))
                .toList();
    }

    boolean isEmpty() {
        return found().stream()
                .noneMatch(
                        found -> found.cell().filter(cell -> !cell.isWithheld()).isPresent());
    }

    Picture picture(Width width) {
        List<BoundsRow> rows = new ArrayList<>();
        for (Found found : found()) {
            OutcomeCell cell = found.cell().orElseThrow();
            boolean hasRange = !cell.isWithheld() && !cell.isTooEarly();
            OptionalDouble none = OptionalDouble.empty();
            rows.add(new BoundsRow(
                    found.part().name(),
                    hasRange ? cell.percents().low() : none,
                    hasRange ? cell.percents().high() : none,
                    hasRange ? "" : cell.isWithheld() ? text.missing(cell.missingReason()) : text.share(cell)));
        }
        BoundsView view = new BoundsView("", "", "", Hue.PROGRAMME, text.percentFormat(), rows);
        return Bounds.of(view, width, sentence());
    }

    /** What the picture shows, and what it does not. */
    String sentence() {
        List<Found> known = found().stream()
                .filter(found -> found.cell()
                        .filter(cell -> !cell.isWithheld() && !cell.isTooEarly())
                        .isPresent())
                .toList();
        String name = stage.in(edition.language().tag());
        if (known.isEmpty()) {
            return edition.words().text("outcome.compared.none", name);
        }
        int withheld = (int) found().stream()
                .filter(found -> found.cell().filter(OutcomeCell::isWithheld).isPresent())
                .count();
        String rest = withheld == 0
                ? ""
                : " "
                        + edition.words()
                                .text(
                                        "outcome.compared.withheld",
                                        edition.numbers().whole(withheld));
        return between(name, known) + rest;
    }

    private String between(String name, List<Found> known) {
        Found highest = known.get(0);
        if (known.size() == 1) {
            return edition.words()
                    .text(
                            "outcome.compared.one",
                            name,
                            highest.part().name(),
                            text.range(highest.cell().orElseThrow().percents()));
        }
        Found lowest = known.get(known.size() - 1);
        return edition.words()
                .text(
                        "outcome.compared",
                        name,
                        highest.part().name(),
                        text.range(highest.cell().orElseThrow().percents()),
                        lowest.part().name(),
                        text.range(lowest.cell().orElseThrow().percents()));
    }

    FactTable table(String caption, String head) {
        List<FactTable.Row> rows = new ArrayList<>();
        for (Found found : found()) {
            OutcomeCell cell = found.cell().orElseThrow();
            rows.add(new FactTable.Row(
                    found.part().name(),
                    found.part().href(),
                    List.of(
                            text.count(cell.counts().base(), cell.missingReason()),
                            text.count(cell.counts().reached(), cell.missingReason()),
                            text.count(cell.counts().unknown(), cell.missingReason()),
                            text.share(cell))));
        }
        return new FactTable(
                caption,
                List.of(
                        head,
                        edition.words().text("outcome.members." + way.counted()),
                        edition.words().text("outcome.reached"),
                        edition.words().text("outcome.unknown"),
                        edition.words().text("outcome.share")),
                rows);
    }
}
