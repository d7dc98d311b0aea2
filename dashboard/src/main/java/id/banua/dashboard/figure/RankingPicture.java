package id.banua.dashboard.figure;

import id.banua.dashboard.chart.Picture;
import id.banua.dashboard.chart.Pictures;
import id.banua.dashboard.chart.RankedDots;
import id.banua.dashboard.chart.RankedRow;
import id.banua.dashboard.chart.RankedView;
import id.banua.dashboard.chart.Width;
import id.banua.dashboard.figure.ChartFigure.Svg;
import id.banua.dashboard.figure.Ranking.Unranked;
import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Scale;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Draws a ranking, with the region that all rows lie in as the line to compare with. */
final class RankingPicture {
    private final Edition edition;
    private final Ranking ranking;
    private final BpsCode whole;

    RankingPicture(Edition edition, Ranking ranking, BpsCode whole) {
        this.edition = edition;
        this.ranking = ranking;
        this.whole = whole;
    }

    ChartFigure onPage(RankingTable table, Indicator indicator) {
        RankedView view = view("", "", "");
        Svg svg = new Svg(
                Pictures.svg(RankedDots.of(view, Width.COLUMN, table.sentence())),
                Pictures.svg(RankedDots.of(view, Width.PHONE, table.sentence())));
        return new ChartFigure(
                "rank-" + indicator.id(),
                edition.nameOf(indicator),
                edition.links().indicator(indicator.id()),
                subtitle(),
                svg,
                table.sentence(),
                Optional.empty(),
                List.of());
    }

    Picture alone(String sentence) {
        String title = edition.nameOf(ranking.indicator()) + ", " + edition.nameOf(whole);
        return RankedDots.of(
                view(title, subtitle(), Footers.of(edition, ranking.highestFirst())), Width.DESKTOP, sentence);
    }

    private String subtitle() {
        return edition.words()
                .text(
                        "ranking.subtitle",
                        edition.numbers().unit(ranking.indicator()),
                        edition.dates().period(ranking.period()));
    }

    private RankedView view(String title, String subtitle, String footer) {
        List<RankedRow> rows = new ArrayList<>();
        for (Observation cell : ranking.highestFirst()) {
            double value = Scale.of(ranking.indicator()).of(cell.value().orElse(Double.NaN));
            boolean isDoubtful = cell.counts().doubts() > 0;
            rows.add(new RankedRow(edition.shortNameOf(cell.region()), OptionalDouble.of(value), isDoubtful, ""));
        }
        for (Unranked unranked : ranking.unranked()) {
            String name = edition.shortNameOf(unranked.region());
            rows.add(new RankedRow(name, OptionalDouble.empty(), false, reason(unranked)));
        }
        return new RankedView(
                title,
                subtitle,
                footer,
                TrendFigures.hue(ranking.indicator()),
                edition.numbers().axis(ranking.indicator()),
                rows,
                reference());
    }

    private String reason(Unranked unranked) {
        return unranked.obstacles().stream()
                .findFirst()
                .map(obstacle -> edition.words().text("flag." + obstacle.kind().id()))
                .orElseGet(() -> edition.words().text("missing.none"));
    }

    /** The wider region's figure, where it may be compared with those of the regions in it. */
    private Optional<RankedView.Reference> reference() {
        return edition.marts()
                .observations()
                .find(CellKey.published(ranking.indicator().id(), whole, ranking.period()))
                .filter(Observation::hasValue)
                .filter(cell -> ranking.highestFirst().stream()
                        .allMatch(ranked -> edition.marts().comparisons().mayCompare(ranked, cell)))
                .map(cell -> new RankedView.Reference(
                        edition.shortNameOf(whole),
                        Scale.of(ranking.indicator()).of(cell.value().orElse(Double.NaN))));
    }
}
