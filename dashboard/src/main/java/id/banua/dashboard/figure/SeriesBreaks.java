package id.banua.dashboard.figure;

import id.banua.dashboard.chart.Annotation;
import id.banua.dashboard.chart.TrendPoint;
import id.banua.dashboard.page.Edition;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import id.banua.model.region.RegionChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a series stops to be one series: a part of the region left it, or the way of measuring changed. A line is cut
 * there, and a flag says why.
 */
final class SeriesBreaks {
    private static final String HUMAN_DEVELOPMENT = "human_development_index";

    /**
     * The index of human development was redefined (old and new do not meet between 2012 and 2013), and its life
     * expectancy moved from the census of 2010 to that of 2020; sources differ on whether 2020 is of the old base or of
     * the new, so that year stands alone.
     */
    private static final Map<Integer, String> HUMAN_DEVELOPMENT_BREAKS =
            Map.of(2013, "chart.method", 2020, "chart.base", 2021, "");

    private SeriesBreaks() {}

    /** The breaks of an indicator in a region, with the words of their flags; empty words need no flag. */
    static List<Annotation> of(Edition edition, Indicator indicator, BpsCode region) {
        List<Annotation> breaks = new ArrayList<>();
        for (RegionChange change : edition.marts().places().changesOf(region)) {
            if (change.kind().equals("split") && change.from().equals(region)) {
                String name = edition.nameOf(change.to());
                breaks.add(new Annotation(position(change), edition.words().text("chart.split", name)));
            }
        }
        if (indicator.id().equals(HUMAN_DEVELOPMENT)) {
            HUMAN_DEVELOPMENT_BREAKS.forEach((year, key) -> breaks.add(
                    new Annotation(year, key.isEmpty() ? "" : edition.words().text(key))));
        }
        return breaks;
    }

    /** The points of one round, each cut from the one before where a break lies between. */
    static List<TrendPoint> cut(List<TrendPoint> points, List<Annotation> breaks) {
        List<TrendPoint> cut = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            TrendPoint point = points.get(i);
            double before =
                    i == 0 ? Double.NEGATIVE_INFINITY : points.get(i - 1).position();
            boolean isCut =
                    breaks.stream().anyMatch(flag -> flag.position() > before && flag.position() <= point.position());
            cut.add(new TrendPoint(point.period(), point.position(), point.value(), point.doubtful(), isCut));
        }
        return cut;
    }

    private static double position(RegionChange change) {
        String period = change.date().length() >= 7 ? change.date().substring(0, 7) : change.date();
        return TrendPoint.positionOf(period);
    }
}
