package id.banua.dashboard.overview;

import id.banua.dashboard.figure.ChartFigure;
import id.banua.dashboard.figure.Ground;
import id.banua.dashboard.figure.HeadlineFigure;
import id.banua.dashboard.figure.MapFigure;
import id.banua.dashboard.figure.Ranking;
import id.banua.dashboard.figure.RankingFigure;
import id.banua.dashboard.figure.TrendFigures;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.mart.Observations;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Focus;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.page.Sentences;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The overview, ready to be set. */
public record OverviewPage(
        PageShell shell,
        List<String> answers,
        List<Standing> standings,
        List<Trends> trends,
        Optional<Places> places,
        News news,
        Doubts doubts) {
    private static final List<String> RATES = List.of("poverty_rate", "open_unemployment_rate");

    /** Where one region stands: its latest figures. */
    public record Standing(String name, String href, List<HeadlineFigure> headlines) {}

    /** How an indicator moved, one trend for each province. */
    public record Trends(String topic, String title, List<ChartFigure> charts) {}

    /** The regencies of both provinces as map and ranking. */
    public record Places(ChartFigure map, RankingFigure ranking) {}

    static OverviewPage of(PageShell shell) {
        Edition edition = shell.edition();
        List<BpsCode> regions = new ArrayList<>(Focus.PROVINCES);
        regions.add(BpsCode.NATION);
        return new OverviewPage(
                shell,
                answers(edition),
                regions.stream().map(region -> standing(edition, region)).toList(),
                RATES.stream().flatMap(id -> trends(edition, id).stream()).toList(),
                places(edition),
                News.of(edition),
                Doubts.of(edition));
    }

    private static List<String> answers(Edition edition) {
        Observations observations = edition.marts().observations();
        List<String> answers = new ArrayList<>();
        for (BpsCode province : Focus.PROVINCES) {
            Optional<Indicator> poverty = edition.marts().catalogue().find(RATES.get(0));
            Optional<Observation> latest = observations.latest(RATES.get(0), province);
            if (poverty.isPresent() && latest.isPresent()) {
                answers.add(new Sentences(edition).state(poverty.get(), latest.get()));
            }
        }
        return answers;
    }

    private static Standing standing(Edition edition, BpsCode region) {
        return new Standing(
                edition.nameOf(region), edition.links().region(region), HeadlineFigure.usual(edition, region));
    }

    private static Optional<Trends> trends(Edition edition, String id) {
        TrendFigures figures = new TrendFigures(edition, Ground.AS_WAS);
        return edition.marts().catalogue().find(id).map(indicator -> {
            List<ChartFigure> charts = Focus.PROVINCES.stream()
                    .filter(province -> figures.isDrawable(indicator, province))
                    .map(province -> figures.onPage(indicator, province).titled(edition.nameOf(province)))
                    .toList();
            return new Trends(indicator.topic().id(), edition.nameOf(indicator), charts);
        });
    }

    private static Optional<Places> places(Edition edition) {
        List<BpsCode> regencies = Focus.regencies(edition);
        return edition.marts()
                .catalogue()
                .find(RATES.get(0))
                .flatMap(indicator -> Ranking.latest(edition.marts(), indicator, regencies))
                .map(ranking ->
                        new Places(MapFigure.of(edition, ranking), RankingFigure.of(edition, ranking, BpsCode.NATION)));
    }
}
