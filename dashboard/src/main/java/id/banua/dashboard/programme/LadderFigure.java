package id.banua.dashboard.programme;

import id.banua.dashboard.chart.Hue;
import id.banua.dashboard.chart.Ladder;
import id.banua.dashboard.chart.LadderRow;
import id.banua.dashboard.chart.LadderView;
import id.banua.dashboard.chart.LadderView.LadderKey;
import id.banua.dashboard.chart.Picture;
import id.banua.dashboard.chart.Width;
import id.banua.dashboard.mart.Cohort;
import id.banua.dashboard.mart.OutcomeCell;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.FactTable;
import id.banua.dashboard.page.Messages;
import id.banua.model.programme.OutcomeStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ladder of one cohort as picture, sentence and table. */
final class LadderFigure {
    private final Edition edition;
    private final Asked asked;
    private final List<OutcomeCell> cells;
    private final OutcomeWords text;
    private final Messages words;

    LadderFigure(Edition edition, Asked asked) {
        this.edition = edition;
        this.asked = asked;
        this.text = new OutcomeWords(edition);
        this.words = edition.words();
        this.cells = edition.marts().programmes().outcomes().of(asked.cohort(), asked.way());
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** The cell of a stage, where the cohort has it. */
    Optional<OutcomeCell> find(OutcomeStage stage) {
        return cells.stream().filter(cell -> cell.stage().equals(stage.id())).findFirst();
    }

    /** Whose ladder it is. */
    String title() {
        return asked.title(edition);
    }

    String subtitle() {
        return words.text("outcome.subtitle", unit(), text.period(asked.period()));
    }

    private String unit() {
        return words.text("outcome.counted." + asked.counted());
    }

    /** What came of the cohort, in one or two sentences. */
    String sentence() {
        Optional<OutcomeCell> first = find(asked.programme().stages().get(0));
        if (first.isEmpty() || first.get().isWithheld()) {
            return words.text("outcome.withheld.all");
        }
        List<String> parts = new ArrayList<>();
        List<OutcomeStage> stages = asked.programme().stages();
        for (OutcomeStage stage : stages.subList(1, stages.size())) {
            find(stage)
                    .filter(cell -> !cell.isWithheld() && !cell.isTooEarly())
                    .ifPresent(cell -> parts.add(words.text(
                            "outcome.part", stage.in(edition.language().tag()), text.range(cell.percents()))));
        }
        String base = text.count(first.get().counts().base(), "");
        String whole = asked.period().equals(Cohort.ALL)
                ? words.text("outcome.base.all", base, unit())
                : words.text("outcome.base", base, unit(), text.period(asked.period()));
        return whole + " " + String.join("; ", parts) + (parts.isEmpty() ? "" : ".");
    }

    Picture onPage(Width width) {
        return picture("", "", "", width);
    }

    Picture alone(String footer) {
        return picture(title(), subtitle(), footer, Width.DESKTOP);
    }

    private Picture picture(String title, String subtitle, String footer, Width width) {
        LadderKey key = new LadderKey(
                words.text("outcome.reached"),
                words.text("outcome.unknown"),
                words.text("outcome.not_reached"),
                words.text("outcome.not_observable"));
        LadderView view = new LadderView(title, subtitle, footer, Hue.PROGRAMME, rows(), key);
        return Ladder.of(view, width, sentence());
    }

    private List<LadderRow> rows() {
        List<LadderRow> rows = new ArrayList<>();
        for (OutcomeStage stage : asked.programme().stages()) {
            find(stage)
                    .ifPresent(cell -> rows.add(row(stage.in(edition.language().tag()), cell)));
        }
        return rows;
    }

    private LadderRow row(String name, OutcomeCell cell) {
        if (cell.isWithheld()) {
            return LadderRow.withheld(name, text.missing(cell.missingReason()));
        }
        OutcomeCell.Counts counts = cell.counts();
        String count = text.count(counts.reached(), "");
        return new LadderRow(
                name,
                counts.reached().orElse(0),
                counts.unknown().orElse(0),
                counts.notReached().orElse(0),
                counts.notObservable().orElse(0),
                cell.isTooEarly() ? words.text("outcome.early") : count + " (" + text.range(cell.percents()) + ")",
                "");
    }

    private List<String> facts(OutcomeCell cell) {
        OutcomeCell.Counts counts = cell.counts();
        return List.of(
                text.count(counts.reached(), cell.missingReason()),
                text.count(counts.notReached(), cell.missingReason()),
                text.count(counts.unknown(), cell.missingReason()),
                text.count(counts.notObservable(), cell.missingReason()),
                text.share(cell),
                text.percent(cell.percents().coverage(), cell.missingReason()),
                text.cost(cell.costPerReached(), cell.missingReason()));
    }

    /** The same numbers as a table, one stage a row. */
    FactTable table() {
        List<String> heads = List.of(
                words.text("outcome.stage"),
                words.text("outcome.reached"),
                words.text("outcome.not_reached"),
                words.text("outcome.unknown"),
                words.text("outcome.not_observable"),
                words.text("outcome.share"),
                words.text("outcome.coverage"),
                words.text("outcome.cost"));
        List<FactTable.Row> rows = new ArrayList<>();
        for (OutcomeStage stage : asked.programme().stages()) {
            find(stage)
                    .ifPresent(cell -> rows.add(
                            FactTable.Row.of(stage.in(edition.language().tag()), facts(cell))));
        }
        return new FactTable(title() + ", " + text.period(asked.period()), heads, rows);
    }
}
