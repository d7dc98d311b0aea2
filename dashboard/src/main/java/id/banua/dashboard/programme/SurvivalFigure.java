package id.banua.dashboard.programme;

import id.banua.dashboard.chart.Hue;
import id.banua.dashboard.chart.Pictures;
import id.banua.dashboard.chart.Survival;
import id.banua.dashboard.chart.SurvivalView;
import id.banua.dashboard.chart.SurvivalView.Curve;
import id.banua.dashboard.chart.SurvivalView.Step;
import id.banua.dashboard.chart.Width;
import id.banua.dashboard.figure.ChartFigure.Svg;
import id.banua.dashboard.mart.Cohort;
import id.banua.dashboard.mart.HelpTable.Line;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.FactTable;
import id.banua.dashboard.programme.OutcomePage.Figure;
import id.banua.model.programme.OutcomeStage.Ladder;
import id.banua.model.region.BpsCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long businesses and placements last, by Kaplan and Meier. */
final class SurvivalFigure {
    /** The normal deviate of a 95 percent interval. */
    private static final double Z = 1.959964;

    private SurvivalFigure() {}

    /** The subject of the mart that a programme's survival is about; empty for houses. */
    private static Optional<String> subject(Asked asked) {
        return switch (asked.programme().ladder()) {
            case WORK -> Optional.of("placement");
            case BUSINESS -> Optional.of("business");
            case HOUSE -> Optional.empty();
        };
    }

    static Optional<Figure> of(Edition edition, Asked asked) {
        boolean isWhole = !asked.isOfVocation() && asked.programme().ladder() != Ladder.HOUSE;
        List<Line> lines = isWhole
                ? subject(asked)
                        .map(subject -> lines(edition, subject, asked.region()))
                        .orElse(List.of())
                : List.of();
        return lines.isEmpty() ? Optional.empty() : Optional.of(figure(edition, asked, lines));
    }

    private static List<Line> lines(Edition edition, String subject, BpsCode region) {
        return edition.marts()
                .programmes()
                .help()
                .survival()
                .lines()
                .filter(line -> line.text("subject").equals(subject)
                        && line.text("region_code").equals(region.digits())
                        && line.text("start_period").equals(Cohort.ALL))
                .sorted(Comparator.comparingDouble(line -> line.whole("month").orElse(0)))
                .toList();
    }

    private static Figure figure(Edition edition, Asked asked, List<Line> lines) {
        String subject = subject(asked).orElseThrow();
        String title = edition.words().text("survival.title." + subject);
        List<Step> steps = lines.stream().flatMap(SurvivalFigure::step).toList();
        String sentence = sentence(edition, new OutcomeWords(edition), steps, subject);
        return new Figure(
                "bertahan",
                title,
                edition.words().text("survival.subtitle"),
                drawn(edition, new Curve(asked.place(edition), steps), sentence),
                sentence,
                new HelpLines(edition, asked.region()).table(table(edition, title, lines), "bertahan"));
    }

    private static Svg drawn(Edition edition, Curve curve, String sentence) {
        SurvivalView view = new SurvivalView(
                "",
                "",
                "",
                Hue.PROGRAMME,
                new OutcomeWords(edition).percentFormat(),
                List.of(curve),
                edition.words().text("survival.months"));
        return new Svg(
                Pictures.svg(Survival.of(view, Width.DESKTOP, sentence)),
                Pictures.svg(Survival.of(view, Width.PHONE, sentence)));
    }

    private static Stream<Step> step(Line line) {
        double month = line.whole("month").orElse(0);
        double halfWidth = Z * line.number("standard_error").orElse(0);
        return line.number("survival").stream().mapToObj(share -> new Step(month, share, halfWidth));
    }

    private static FactTable table(Edition edition, String title, List<Line> lines) {
        OutcomeWords text = new OutcomeWords(edition);
        List<String> heads = List.of(
                edition.words().text("survival.head"),
                edition.words().text("survival.share"),
                edition.words().text("survival.at_risk"));
        List<FactTable.Row> rows = lines.stream()
                .map(line -> FactTable.Row.of(
                        edition.words()
                                .text(
                                        "survival.month",
                                        Math.round(line.whole("month").orElse(0))),
                        List.of(
                                line.number("survival").isPresent()
                                        ? text.percentFormat()
                                                .format(100
                                                        * line.number("survival")
                                                                .getAsDouble())
                                        : text.missing(line.missingReason()),
                                text.count(line.number("at_risk"), line.missingReason()))))
                .toList();
        return new FactTable(title, heads, rows);
    }

    private static String sentence(Edition edition, OutcomeWords text, List<Step> steps, String subject) {
        return steps.stream()
                .filter(step -> step.month() <= 12)
                .reduce((earlier, later) -> later)
                .map(step -> edition.words()
                        .text(
                                "survival.sentence." + subject,
                                text.percentFormat().format(100 * step.survival()),
                                Math.round(step.month())))
                .orElseGet(() -> edition.words().text("outcome.withheld.all"));
    }
}
