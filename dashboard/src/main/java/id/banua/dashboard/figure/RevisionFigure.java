package id.banua.dashboard.figure;

import id.banua.dashboard.chart.Picture;
import id.banua.dashboard.chart.Pictures;
import id.banua.dashboard.chart.TrendChart;
import id.banua.dashboard.chart.TrendLine;
import id.banua.dashboard.chart.TrendPoint;
import id.banua.dashboard.chart.TrendView;
import id.banua.dashboard.chart.Width;
import id.banua.dashboard.figure.ChartFigure.Svg;
import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.Comparisons;
import id.banua.dashboard.mart.Vintage;
import id.banua.dashboard.page.CellNames;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Scale;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One series twice: as each period was first published, in grey, and as it is on the day that is looked at. */
public final class RevisionFigure {
    private static final int FEWEST_POINTS = 3;

    private final Edition edition;
    private final Indicator indicator;
    private final CellKey series;
    private final SortedMap<Integer, List<Vintage>> first = new TreeMap<>();
    private final SortedMap<Integer, List<Vintage>> latest = new TreeMap<>();

    /** @param series one cell of it; only its period is not its own */
    public RevisionFigure(Edition edition, Indicator indicator, CellKey series) {
        this.edition = edition;
        this.indicator = indicator;
        this.series = series;
        edition.marts().vintages().ofSeries(series).forEach((period, editions) -> {
            List<Vintage> known = editions.stream()
                    .filter(vintage ->
                            edition.asOf().filter(vintage.knownFrom()::isAfter).isEmpty())
                    .toList();
            if (!known.isEmpty()) {
                add(first, period, known.get(0));
                add(latest, period, known.get(known.size() - 1));
            }
        });
        if (latest.size() > 1) {
            // Where there are rounds, nobody knows which of them a bare year is.
            first.remove(0);
            latest.remove(0);
        }
    }

    private static void add(SortedMap<Integer, List<Vintage>> rounds, ReferencePeriod period, Vintage vintage) {
        rounds.computeIfAbsent(period.month(), unseen -> new ArrayList<>()).add(vintage);
    }

    /** Whether there are enough figures to speak of a series. */
    public boolean isDrawable() {
        return latest.values().stream().mapToInt(List::size).sum() >= FEWEST_POINTS;
    }

    /** The picture as part of a page, its words set by the page. */
    public ChartFigure onPage() {
        TrendView bare = view("", "", "");
        return new ChartFigure(
                "terbit",
                edition.words().text("triangle.chart"),
                "",
                edition.words()
                        .text("triangle.chart.subtitle", edition.numbers().unit(indicator)),
                new Svg(
                        Pictures.svg(TrendChart.of(bare, Width.WIDE, sentence())),
                        Pictures.svg(TrendChart.of(bare, Width.PHONE, sentence()))),
                sentence(),
                Optional.empty(),
                List.of());
    }

    /** The picture alone, with its words inside. */
    public Picture alone() {
        String title = edition.words()
                .text(
                        "triangle.title",
                        new CellNames(edition).what(indicator, series) + ", " + edition.nameOf(series.region()));
        String subtitle = edition.words()
                .text("triangle.chart.subtitle", edition.numbers().unit(indicator));
        return TrendChart.of(
                view(
                        title,
                        subtitle,
                        Footers.of(edition, edition.marts().observations().series(indicator.id(), series.region()))),
                Width.DESKTOP,
                sentence());
    }

    private TrendView view(String title, String subtitle, String footer) {
        List<TrendLine> lines = new ArrayList<>();
        first.forEach((month, round) -> lines.add(new TrendLine("", TrendLines.marker(month), false, points(round))));
        latest.forEach((month, round) -> lines.add(new TrendLine(
                new TrendLines(edition, indicator, Ground.AS_WAS).label(month),
                TrendLines.marker(month),
                true,
                points(round))));
        return new TrendView(
                title,
                subtitle,
                footer,
                TrendFigures.hue(indicator),
                edition.numbers().axis(indicator),
                lines,
                List.of());
    }

    private List<TrendPoint> points(List<Vintage> round) {
        Comparisons comparisons = edition.marts().comparisons();
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
            String period = round.get(i).key().period().toString();
            double value = Scale.of(indicator).of(round.get(i).value());
            boolean isCut = i > 0
                    && !comparisons.between(round.get(i - 1), round.get(i)).isEmpty();
            points.add(new TrendPoint(period, TrendPoint.positionOf(period), value, false, isCut));
        }
        return points;
    }

    private String sentence() {
        return edition.words()
                .text(
                        "triangle.chart.sentence",
                        new CellNames(edition).what(indicator, series),
                        edition.nameOf(series.region()));
    }
}
