package id.banua.dashboard.indicator;

import id.banua.dashboard.figure.ChartFigure;
import id.banua.dashboard.figure.ChartFigure.Download;
import id.banua.dashboard.figure.Ground;
import id.banua.dashboard.figure.GroundChoice;
import id.banua.dashboard.figure.MultiplesFigure;
import id.banua.dashboard.figure.Ranking;
import id.banua.dashboard.figure.RankingFigure;
import id.banua.dashboard.mart.Observations;
import id.banua.dashboard.page.DefinitionCard;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Focus;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.page.Sentences;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Topic;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The indicator page, ready to be set. */
public record IndicatorPage(
        PageShell shell,
        List<String> answers,
        DefinitionCard definition,
        Optional<Trends> trends,
        List<RankingFigure> rankings,
        RegionTable table,
        List<ProgrammeRow> programmes,
        List<Download> downloads) {

    /**
     * A small trend for each region.
     *
     * @param grounds what they can speak of; empty where the borders of none of the regions changed
     */
    public record Trends(ChartFigure chart, List<GroundChoice> grounds) {}

    static IndicatorPage of(PageShell shell, Indicator indicator, Ground ground, RegionTable table) {
        Edition edition = shell.edition();
        boolean isProgramme = indicator.topic() == Topic.PROGRAMME;
        return new IndicatorPage(
                shell,
                answers(edition, indicator),
                DefinitionCard.of(edition, indicator),
                isProgramme ? Optional.empty() : trends(edition, indicator, ground),
                isProgramme ? List.of() : rankings(edition, indicator),
                table,
                isProgramme ? ProgrammeRow.list(edition, indicator) : List.of(),
                downloads(edition, indicator, ground));
    }

    private static List<String> answers(Edition edition, Indicator indicator) {
        List<String> answers = new ArrayList<>();
        Observations observations = edition.marts().observations();
        List<BpsCode> regions = new ArrayList<>(Focus.PROVINCES);
        regions.add(BpsCode.NATION);
        for (BpsCode region : regions) {
            observations
                    .latest(indicator.id(), region)
                    .map(cell -> new Sentences(edition).state(indicator, cell))
                    .ifPresent(answers::add);
        }
        return answers;
    }

    /** The regencies of the two provinces where they have trends, else the provinces of the nation. */
    private static Optional<Trends> trends(Edition edition, Indicator indicator, Ground ground) {
        List<BpsCode> regencies = Focus.regencies(edition);
        boolean hasRegencies = hasTrends(edition, indicator, regencies);
        List<BpsCode> regions = hasRegencies ? regencies : provinces(edition);
        if (!hasTrends(edition, indicator, regions)) {
            return Optional.empty();
        }
        String title = edition.words().text(hasRegencies ? "indicator.regencies" : "indicator.provinces");
        boolean hasChanged = regions.stream().anyMatch(edition.marts().comparisons()::hasChanged);
        return Optional.of(new Trends(
                new MultiplesFigure(edition, indicator, ground, regions).onPage("tren", title),
                hasChanged ? GroundChoice.list(edition, "/indikator/" + indicator.id(), ground) : List.of()));
    }

    private static boolean hasTrends(Edition edition, Indicator indicator, List<BpsCode> regions) {
        return edition.marts().observations().periods(indicator.id(), regions).size() > 2;
    }

    private static List<RankingFigure> rankings(Edition edition, Indicator indicator) {
        List<RankingFigure> rankings = new ArrayList<>();
        ranking(edition, indicator, Focus.regencies(edition), "indicator.regencies")
                .ifPresent(rankings::add);
        ranking(edition, indicator, provinces(edition), "indicator.provinces").ifPresent(rankings::add);
        return rankings;
    }

    private static Optional<RankingFigure> ranking(
            Edition edition, Indicator indicator, List<BpsCode> regions, String title) {
        return Ranking.latest(edition.marts(), indicator, regions)
                .filter(ranking -> ranking.highestFirst().size() > 1)
                .map(ranking -> RankingFigure.of(edition, ranking, BpsCode.NATION)
                        .titled(edition.words().text(title)));
    }

    private static List<BpsCode> provinces(Edition edition) {
        return edition.marts().places().book().childrenOf(BpsCode.NATION).stream()
                .map(Region::code)
                .toList();
    }

    private static List<Download> downloads(Edition edition, Indicator indicator, Ground ground) {
        boolean isProgramme = indicator.topic() == Topic.PROGRAMME;
        return (isProgramme ? Stream.of("csv", "json") : Stream.of("svg", "png", "csv", "json"))
                .map(format -> new Download(
                        format, edition.links().at("/indikator/" + indicator.id() + "." + format, ground.parameters())))
                .toList();
    }
}
