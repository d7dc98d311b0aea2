package id.banua.dashboard.compare;

import id.banua.dashboard.compare.Comparison.Side;
import id.banua.dashboard.figure.ChartFigure;
import id.banua.dashboard.figure.Ground;
import id.banua.dashboard.figure.TrendFigures;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Figures;
import id.banua.dashboard.page.Grounds;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.page.Shown;
import id.banua.model.compare.DefinitionVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The comparison page, ready to be set.
 *
 * @param verdict the difference in words, or that there is none to tell
 * @param reasons why the two may not be compared; empty where they may
 * @param proof the series that both figures are of; empty where they are of two
 */
public record ComparePage(
        PageShell shell,
        CompareForm form,
        String verdict,
        List<String> reasons,
        List<Card> cards,
        List<Suggestion> suggestions,
        Optional<ChartFigure> proof) {

    /** One of the two figures with what decides about it. */
    public record Card(
            String topic, String title, String href, String period, Shown shown, String definition, String ground) {}

    /** A comparison that may be made instead. */
    public record Suggestion(String href, String text) {}

    static ComparePage of(PageShell shell, Question question) {
        Edition edition = shell.edition();
        Optional<Comparison> asked = question.filled();
        CompareForm form = CompareForm.of(edition, question, asked);
        if (asked.isEmpty()) {
            String none = edition.words().text("comparison.none.ever", new Verdicts(edition).subject(question.one()));
            return new ComparePage(shell, form, none, List.of(), List.of(), List.of(), Optional.empty());
        }
        Comparison comparison = asked.get();
        return new ComparePage(
                shell,
                form,
                new Verdicts(edition).of(comparison),
                comparison.obstacles().stream()
                        .map(obstacle -> obstacle.in(edition.language().tag()))
                        .toList(),
                Stream.of(comparison.one(), comparison.other())
                        .map(side -> card(edition, side))
                        .toList(),
                Suggestions.of(edition, question, comparison),
                proof(edition, question));
    }

    private static Card card(Edition edition, Side side) {
        Figures figures = new Figures(edition);
        return new Card(
                side.indicator().topic().id(),
                edition.nameOf(side.indicator()) + ", "
                        + edition.nameOf(side.key().region()),
                edition.links().region(side.key().region()),
                edition.dates().period(side.key().period()),
                side.cell().map(cell -> figures.of(side.indicator(), cell)).orElseGet(figures::absent),
                side.cell().map(cell -> definition(edition, cell)).orElse(""),
                side.cell().map(new Grounds(edition)::of).orElse(""));
    }

    /** The name of the version, where its indicator has more than one. */
    private static String definition(Edition edition, Observation cell) {
        return edition.marts()
                .comparisons()
                .versionOf(cell)
                .map(version -> name(edition, version))
                .orElse("");
    }

    private static String name(Edition edition, DefinitionVersion version) {
        boolean isOneOfMany =
                edition.marts().comparisons().versions(version.indicatorId()).size() > 1;
        String name = edition.language().tag().equals("en") ? version.english() : version.indonesian();
        return isOneOfMany ? name : "";
    }

    private static Optional<ChartFigure> proof(Edition edition, Question question) {
        HeldSeries series = question.one();
        TrendFigures trends = new TrendFigures(edition, Ground.AS_WAS);
        return series.isOfOnePlaceWith(question.other()) && trends.isDrawable(series.indicator(), series.region())
                ? Optional.of(trends.onPage(series.indicator(), series.region()))
                : Optional.empty();
    }
}
