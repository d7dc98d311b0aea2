package id.banua.dashboard.figure;

import id.banua.dashboard.chart.MultiplesView;
import id.banua.dashboard.chart.Panel;
import id.banua.dashboard.chart.Picture;
import id.banua.dashboard.chart.Pictures;
import id.banua.dashboard.chart.SmallMultiples;
import id.banua.dashboard.chart.Width;
import id.banua.dashboard.figure.ChartFigure.Svg;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One small trend for each region, all on the same axes, with the wider region in grey. */
public final class MultiplesFigure {
    private final Edition edition;
    private final Indicator indicator;
    private final Ground ground;
    private final List<BpsCode> regions;

    public MultiplesFigure(Edition edition, Indicator indicator, Ground ground, List<BpsCode> regions) {
        this.edition = edition;
        this.indicator = indicator;
        this.ground = ground;
        this.regions = regions.stream()
                .filter(region -> new TrendLines(edition, indicator, ground).count(region) > 0)
                .toList();
    }

    public boolean isDrawable() {
        return !regions.isEmpty();
    }

    /** The picture as part of a page, its words set by the page. */
    public ChartFigure onPage(String id, String title) {
        MultiplesView view = view("", "", "");
        return new ChartFigure(
                id,
                title,
                "",
                subtitle(),
                new Svg(
                        Pictures.svg(SmallMultiples.of(view, Width.WIDE, sentence())),
                        Pictures.svg(SmallMultiples.of(view, Width.PHONE, sentence()))),
                sentence(),
                Optional.empty(),
                List.of());
    }

    /** The picture alone, with its words inside. */
    public Picture alone() {
        String footer = Footers.of(
                edition,
                regions.stream()
                        .flatMap(region -> ground.series(edition.marts(), indicator, region).stream())
                        .toList());
        return SmallMultiples.of(view(edition.nameOf(indicator), subtitle(), footer), Width.WIDE, sentence());
    }

    private MultiplesView view(String title, String subtitle, String footer) {
        return new MultiplesView(
                title,
                subtitle,
                footer,
                TrendFigures.hue(indicator),
                edition.numbers().axis(indicator),
                regions.stream().map(this::panel).toList());
    }

    private Panel panel(BpsCode region) {
        TrendLines lines = new TrendLines(edition, indicator, ground);
        List<BpsCode> context = region.parent().stream()
                .filter(wider -> lines.mayStandBehind(region, wider))
                .toList();
        return new Panel(edition.shortNameOf(region), lines.of(region, context));
    }

    private String subtitle() {
        String unit = edition.numbers().unit(indicator);
        String subtitle = edition.words()
                .text(
                        "multiples.subtitle",
                        unit,
                        edition.words().text("survey." + indicator.survey().id()));
        return ground == Ground.TODAY ? edition.words().text("ground.subtitle", subtitle) : subtitle;
    }

    /** What is shown, and that cut lines are meant so; each region's own page has the reasons. */
    private String sentence() {
        String shown = edition.words()
                .text(
                        "multiples.sentence",
                        edition.nameOf(indicator),
                        edition.numbers().whole(regions.size()));
        TrendLines lines = new TrendLines(edition, indicator, ground);
        boolean isCut = regions.stream().anyMatch(region -> !lines.cuts(region).isEmpty());
        List<String> sentences = new ArrayList<>(List.of(shown));
        if (isCut) {
            sentences.add(edition.words().text("multiples.cut"));
        }
        boolean isParted = regions.stream()
                .flatMap(region -> ground.series(edition.marts(), indicator, region).stream())
                .anyMatch(Observation::isParted);
        if (isParted) {
            sentences.add(edition.words().text("multiples.parted"));
        }
        return String.join(" ", sentences);
    }
}
