package id.banua.dashboard.figure;

import id.banua.dashboard.chart.Annotation;
import id.banua.dashboard.chart.TrendLine;
import id.banua.dashboard.chart.TrendPoint;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Scale;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Parts the series of an indicator into lines, one for each survey round: rounds are never joined. */
public final class TrendLines {
    private final Edition edition;
    private final Indicator indicator;

    public TrendLines(Edition edition, Indicator indicator) {
        this.edition = edition;
        this.indicator = indicator;
    }

    /** The region's own rounds in colour, the wider regions' same rounds in grey behind them. */
    public List<TrendLine> of(BpsCode region, List<BpsCode> contexts) {
        SortedMap<Integer, List<TrendPoint>> own = byRound(region);
        List<TrendLine> lines = new ArrayList<>();
        for (BpsCode context : contexts) {
            lines.addAll(context(context, own));
        }
        own.forEach((month, points) -> lines.add(new TrendLine(label(month), marker(month), true, points)));
        return lines;
    }

    /** How many points the region has of its own. */
    public int count(BpsCode region) {
        return byRound(region).values().stream().mapToInt(List::size).sum();
    }

    private List<TrendLine> context(BpsCode context, SortedMap<Integer, List<TrendPoint>> own) {
        SortedMap<Integer, List<TrendPoint>> rounds = byRound(context);
        rounds.keySet().retainAll(own.keySet());
        String name =
                edition.marts().places().book().find(context).map(Region::name).orElse(context.digits());
        List<TrendLine> lines = new ArrayList<>();
        int last = lastRound(rounds);
        rounds.forEach(
                (month, points) -> lines.add(new TrendLine(month == last ? name : "", marker(month), false, points)));
        return lines;
    }

    private static int lastRound(SortedMap<Integer, List<TrendPoint>> rounds) {
        int last = -1;
        double latest = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Integer, List<TrendPoint>> round : rounds.entrySet()) {
            double end = round.getValue().get(round.getValue().size() - 1).position();
            if (end > latest) {
                latest = end;
                last = round.getKey();
            }
        }
        return last;
    }

    /** Points by survey month, 0 for whole years. Bare years are left out where the indicator has rounds. */
    private SortedMap<Integer, List<TrendPoint>> byRound(BpsCode region) {
        SortedMap<Integer, List<TrendPoint>> rounds = new TreeMap<>();
        for (Observation cell : edition.marts().observations().series(indicator.id(), region)) {
            if (cell.hasValue()) {
                rounds.computeIfAbsent(cell.period().month(), unseen -> new ArrayList<>())
                        .add(point(cell));
            }
        }
        if (rounds.size() > 1) {
            rounds.remove(0);
        }
        List<Annotation> breaks = SeriesBreaks.of(edition, indicator, region);
        rounds.replaceAll((month, points) -> SeriesBreaks.cut(points, breaks));
        return rounds;
    }

    private TrendPoint point(Observation cell) {
        String period = cell.period().toString();
        double value = Scale.of(indicator).of(cell.value().orElse(Double.NaN));
        boolean isDoubtful = cell.counts().doubts() > 0;
        return new TrendPoint(period, TrendPoint.positionOf(period), value, isDoubtful);
    }

    private String label(int month) {
        return month == 0
                ? edition.words().text("chart.annual")
                : edition.dates().month(month);
    }

    private static String marker(int month) {
        return month == 0 ? "year" : new ReferencePeriod(2000, month).toString().substring(5);
    }
}
