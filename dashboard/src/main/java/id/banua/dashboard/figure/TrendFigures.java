package id.banua.dashboard.figure;

import id.banua.dashboard.chart.Hue;
import id.banua.dashboard.chart.Picture;
import id.banua.dashboard.chart.Pictures;
import id.banua.dashboard.chart.TrendChart;
import id.banua.dashboard.chart.TrendView;
import id.banua.dashboard.chart.Width;
import id.banua.dashboard.figure.ChartFigure.Download;
import id.banua.dashboard.figure.ChartFigure.Svg;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Revisions;
import id.banua.dashboard.page.Sentences;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Topic;
import id.banua.model.region.BpsCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Trends of one region with the wider regions in grey behind it. */
public final class TrendFigures {
    private static final int FEWEST_POINTS = 3;

    private final Edition edition;
    private final Ground ground;

    public TrendFigures(Edition edition, Ground ground) {
        this.edition = edition;
        this.ground = ground;
    }

    /** Whether there are enough figures to speak of a trend. */
    public boolean isDrawable(Indicator indicator, BpsCode region) {
        return lines(indicator).count(region) >= FEWEST_POINTS;
    }

    /** The trend as part of a page: its words are set by the page, not by the picture. */
    public ChartFigure onPage(Indicator indicator, BpsCode region) {
        TrendView bare = view(indicator, region, "", "", "");
        String sentence = sentence(indicator, region);
        Svg svg = new Svg(
                Pictures.svg(TrendChart.of(bare, Width.COLUMN, sentence)),
                Pictures.svg(TrendChart.of(bare, Width.PHONE, sentence)));
        return new ChartFigure(
                indicator.id() + "-" + region,
                edition.nameOf(indicator),
                edition.links().indicator(indicator.id()),
                subtitle(indicator),
                svg,
                sentence,
                Optional.of(SeriesTables.of(edition, ground, indicator, region)),
                downloads(indicator, region));
    }

    /** The trend as a picture that stands alone, with its words inside. */
    public Picture alone(Indicator indicator, BpsCode region) {
        String title = edition.nameOf(indicator) + ", " + edition.nameOf(region);
        List<String> below = new ArrayList<>(notes(indicator, region));
        below.add(Footers.of(edition, series(indicator, region)));
        TrendView view = view(indicator, region, title, subtitle(indicator), String.join(" ", below));
        return TrendChart.of(view, Width.DESKTOP, sentence(indicator, region));
    }

    private TrendView view(Indicator indicator, BpsCode region, String title, String subtitle, String footer) {
        TrendLines lines = lines(indicator);
        return new TrendView(
                title,
                subtitle,
                footer,
                hue(indicator),
                edition.numbers().axis(indicator),
                lines.of(region, contexts(indicator, region)),
                lines.cuts(region).flags());
    }

    private List<BpsCode> contexts(Indicator indicator, BpsCode region) {
        TrendLines lines = lines(indicator);
        List<BpsCode> contexts = new ArrayList<>();
        Optional<BpsCode> wider = region.parent();
        while (wider.isPresent()) {
            if (lines.mayStandBehind(region, wider.get())) {
                contexts.add(wider.get());
            }
            wider = wider.get().parent();
        }
        return contexts;
    }

    /** How each round moved, why its line is cut where it is, and what of it was revised. */
    private String sentence(Indicator indicator, BpsCode region) {
        List<String> sentences = new ArrayList<>();
        sentences.add(new Sentences(edition).trend(indicator, series(indicator, region)));
        sentences.addAll(notes(indicator, region));
        return String.join(" ", sentences);
    }

    /** Why the lines are cut, and which of the figures were other ones before or are by now. */
    private List<String> notes(Indicator indicator, BpsCode region) {
        List<String> notes = new ArrayList<>(lines(indicator).cuts(region).reasons());
        notes.addAll(new GroundNotes(edition).of(series(indicator, region)));
        notes.addAll(new Revisions(edition).ofSeries(indicator, region));
        return notes;
    }

    private String subtitle(Indicator indicator) {
        String unit = edition.numbers().unit(indicator);
        String survey = edition.words().text("survey." + indicator.survey().id());
        String subtitle = edition.words().text("chart.subtitle", unit, survey);
        return ground == Ground.TODAY ? edition.words().text("ground.subtitle", subtitle) : subtitle;
    }

    private TrendLines lines(Indicator indicator) {
        return new TrendLines(edition, indicator, ground);
    }

    private List<Observation> series(Indicator indicator, BpsCode region) {
        return ground.series(edition.marts(), indicator, region);
    }

    private List<Download> downloads(Indicator indicator, BpsCode region) {
        Map<String, String> parameters = new HashMap<>(ground.parameters());
        parameters.put("indicator", indicator.id());
        return List.of("svg", "png", "csv", "json").stream()
                .map(format ->
                        new Download(format, edition.links().at("/wilayah/" + region + "." + format, parameters)))
                .toList();
    }

    static Hue hue(Indicator indicator) {
        Topic topic = indicator.topic();
        return switch (topic) {
            case POVERTY -> Hue.POVERTY;
            case LABOUR -> Hue.UNEMPLOYMENT;
            case PROGRAMME -> Hue.PROGRAMME;
            case CONTEXT -> Hue.CONTEXT;
        };
    }
}
