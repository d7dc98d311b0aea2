package id.banua.dashboard.figure;

import id.banua.dashboard.chart.Sparkline;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Figures;
import id.banua.dashboard.page.Sentences;
import id.banua.dashboard.page.Shown;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import java.util.List;
import java.util.Optional;

/**
 * A number in large type: the latest figure of an indicator with its period, change and source.
 *
 * @param topic colours the number
 * @param change against the same round of the year before; empty where there is no figure
 * @param sparkline markup of the trend; empty where there are too few figures
 */
public record HeadlineFigure(String topic, String label, String href, Shown shown, String change, String sparkline) {

    /** The four numbers that every region page begins with, in their order. */
    public static final List<String> USUAL =
            List.of("poverty_rate", "poor_population", "open_unemployment_rate", "unemployed");

    private static final int FEWEST_DOTS = 3;

    public static List<HeadlineFigure> usual(Edition edition, BpsCode region) {
        return USUAL.stream()
                .flatMap(id -> edition.marts().catalogue().find(id).stream())
                .map(indicator -> of(edition, indicator, region))
                .toList();
    }

    static HeadlineFigure of(Edition edition, Indicator indicator, BpsCode region) {
        Optional<Observation> latest = edition.marts().observations().latest(indicator.id(), region);
        Figures figures = new Figures(edition);
        String sentence = new Sentences(edition)
                .trend(indicator, edition.marts().observations().series(indicator.id(), region));
        TrendLines lines = new TrendLines(edition, indicator, Ground.AS_WAS);
        String sparkline = lines.count(region) < FEWEST_DOTS
                ? ""
                : Sparkline.svg(lines.of(region, List.of()), TrendFigures.hue(indicator), sentence);
        return new HeadlineFigure(
                indicator.topic().id(),
                edition.words().text("headline." + indicator.id()),
                edition.links().indicator(indicator.id()),
                latest.map(cell -> figures.of(indicator, cell)).orElseGet(figures::absent),
                latest.map(cell -> new Sentences(edition).change(indicator, cell))
                        .orElse(""),
                sparkline);
    }
}
