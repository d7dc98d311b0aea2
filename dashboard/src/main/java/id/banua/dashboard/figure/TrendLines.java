package id.banua.dashboard.figure;

import id.banua.dashboard.chart.TrendLine;
import id.banua.dashboard.chart.TrendPoint;
import id.banua.dashboard.mart.Comparisons;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Scale;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Parts the series of an indicator into lines, one for each survey round: rounds are never joined. */
public final class TrendLines {
    private final Edition edition;
    private final Indicator indicator;
    private final Ground ground;

    public TrendLines(Edition edition, Indicator indicator, Ground ground) {
        this.edition = edition;
        this.indicator = indicator;
        this.ground = ground;
    }

    /** The region's own rounds in colour, the wider regions' same rounds in grey behind them. */
    public List<TrendLine> of(BpsCode region, List<BpsCode> contexts) {
        SortedMap<Integer, List<Observation>> own = byRound(region);
        List<TrendLine> lines = new ArrayList<>();
        for (BpsCode context : contexts) {
            lines.addAll(context(context, own));
        }
        own.forEach((month, round) -> lines.add(new TrendLine(label(month), marker(month), true, points(round))));
        return lines;
    }

    /** How many points the region has of its own. */
    public int count(BpsCode region) {
        return byRound(region).values().stream().mapToInt(List::size).sum();
    }

    private List<TrendLine> context(BpsCode context, SortedMap<Integer, List<Observation>> own) {
        SortedMap<Integer, List<Observation>> rounds = byRound(context);
        rounds.keySet().retainAll(own.keySet());
        String name =
                edition.marts().places().book().find(context).map(Region::name).orElse(context.digits());
        List<TrendLine> lines = new ArrayList<>();
        int last = lastRound(rounds);
        rounds.forEach((month, round) ->
                lines.add(new TrendLine(month == last ? name : "", marker(month), false, points(round))));
        return lines;
    }

    private static int lastRound(SortedMap<Integer, List<Observation>> rounds) {
        return rounds.entrySet().stream()
                .max(Comparator.comparing(round ->
                        round.getValue().get(round.getValue().size() - 1).period()))
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    /** Where the region's own lines are cut, and why. */
    SeriesCuts cuts(BpsCode region) {
        return new SeriesCuts(edition, byRound(region).values());
    }

    /** Whether a wider region's figures may be drawn behind the region's own: rates may, counts of a whole may not. */
    boolean mayStandBehind(BpsCode region, BpsCode wider) {
        Comparisons comparisons = edition.marts().comparisons();
        return edition.marts().observations().latest(indicator.id(), region).stream()
                .map(Observation::key)
                .allMatch(key -> comparisons
                        .between(comparisons.notHeld(key), comparisons.notHeld(key.in(wider)))
                        .isEmpty());
    }

    /** Figures by survey month, 0 for whole years. Bare years are left out where the indicator has rounds. */
    private SortedMap<Integer, List<Observation>> byRound(BpsCode region) {
        SortedMap<Integer, List<Observation>> rounds = new TreeMap<>();
        for (Observation cell : ground.series(edition.marts(), indicator, region)) {
            if (cell.hasValue()) {
                rounds.computeIfAbsent(cell.period().month(), unseen -> new ArrayList<>())
                        .add(cell);
            }
        }
        if (rounds.size() > 1) {
            rounds.remove(0);
        }
        return rounds;
    }

    private List<TrendPoint> points(List<Observation> round) {
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
            boolean isCut = i > 0 && !edition.marts().comparisons().mayCompare(round.get(i - 1), round.get(i));
            points.add(point(round.get(i), isCut));
        }
        return points;
    }

    private TrendPoint point(Observation cell, boolean isCut) {
        String period = cell.period().toString();
        double value = Scale.of(indicator).of(cell.value().orElse(Double.NaN));
        boolean isDoubtful = cell.counts().doubts() > 0 || cell.isParted();
        return new TrendPoint(period, TrendPoint.positionOf(period), value, isDoubtful, isCut);
    }

    String label(int month) {
        return month == 0
                ? edition.words().text("chart.annual")
                : edition.dates().month(month);
    }

    static String marker(int month) {
        return month == 0 ? "year" : new ReferencePeriod(2000, month).toString().substring(5);
    }
}
