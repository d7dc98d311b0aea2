package id.banua.dashboard.figure;

import id.banua.dashboard.chart.Classes;
import id.banua.dashboard.chart.HexCell;
import id.banua.dashboard.chart.HexMap;
import id.banua.dashboard.chart.MapRegion;
import id.banua.dashboard.chart.MapView;
import id.banua.dashboard.chart.MapWords;
import id.banua.dashboard.chart.Shade;
import id.banua.dashboard.chart.ValueFormat;
import id.banua.dashboard.chart.Width;
import id.banua.dashboard.figure.ChartFigure.Svg;
import id.banua.dashboard.figure.Ranking.Unranked;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Focus;
import id.banua.dashboard.page.Messages;
import id.banua.dashboard.page.Scale;
import id.banua.dashboard.page.Sentences;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The two provinces as hexagons, coloured by the values of a ranking of their regencies. */
public final class MapFigure {
    private final Edition edition;
    private final Ranking ranking;

    private MapFigure(Edition edition, Ranking ranking) {
        this.edition = edition;
        this.ranking = ranking;
    }

    public static ChartFigure of(Edition edition, Ranking ranking) {
        return new MapFigure(edition, ranking).onPage();
    }

    private ChartFigure onPage() {
        Indicator indicator = ranking.indicator();
        int regions = ranking.highestFirst().size() + ranking.unranked().size();
        String sentence = new Sentences(edition).ranking(indicator, ranking.highestFirst(), regions);
        MapView view = view();
        return new ChartFigure(
                "peta",
                edition.words().text("map.title", edition.nameOf(indicator)),
                edition.links().indicator(indicator.id()),
                edition.words()
                        .text(
                                "ranking.subtitle",
                                edition.numbers().unit(indicator),
                                edition.dates().period(ranking.period())),
                new Svg(HexMap.svg(view, Width.COLUMN, sentence), HexMap.svg(view, Width.PHONE, sentence)),
                sentence,
                Optional.empty(),
                List.of());
    }

    private MapView view() {
        List<Double> values = ranking.highestFirst().stream().map(this::scaled).toList();
        Classes classes = Classes.of(values);
        ValueFormat format = edition.numbers().axis(ranking.indicator());
        List<MapRegion> regions = new ArrayList<>();
        for (Observation cell : ranking.highestFirst()) {
            Shade shade = Shade.of(scaled(cell), classes, format, cell.counts().doubts() > 0);
            String value =
                    edition.numbers().withUnit(ranking.indicator(), cell.value().orElse(Double.NaN));
            regions.add(region(cell.region(), value, shade));
        }
        for (Unranked unranked : ranking.unranked()) {
            String reason = unranked.obstacles().isEmpty()
                    ? edition.words().text("missing.none")
                    : unranked.obstacles().get(0).in(edition.language().tag());
            regions.add(region(unranked.region(), reason, Shade.missing(reason)));
        }
        return new MapView(TrendFigures.hue(ranking.indicator()), format, cells(), regions, classes, words());
    }

    private MapRegion region(BpsCode code, String value, Shade shade) {
        String period = edition.dates().period(ranking.period());
        String sentence = edition.words().text("map.region", edition.nameOf(code), value, period);
        String province = code.parent().orElse(code).digits();
        return new MapRegion(
                code.digits(),
                province,
                edition.shortNameOf(code),
                sentence,
                edition.links().region(code),
                shade);
    }

    private List<HexCell> cells() {
        return edition.marts().places().grid(Focus.MAP_GRID).stream()
                .map(cell ->
                        new HexCell(cell.row(), cell.column(), cell.regency().digits()))
                .toList();
    }

    private MapWords words() {
        Messages words = edition.words();
        return new MapWords(
                "",
                "",
                words.text("map.lowest"),
                words.text("map.highest"),
                words.text("map.regions"),
                words.text("map.caution"),
                words.text("missing.none"),
                words.text("map.note"));
    }

    private double scaled(Observation cell) {
        return Scale.of(ranking.indicator()).of(cell.value().orElse(Double.NaN));
    }
}
