package id.banua.dashboard.chart;

import java.util.Comparator;
import java.util.List;

/**
 * The points of one survey round in one region. Two rounds of one survey are two lines and never joined.
 *
 * @param label the words at the line's end: for a subject the round ("September"), for context the region
 * @param marker the round: {@code 03}, {@code 09}, {@code 02}, {@code 08}, {@code 05}, {@code 11}, or {@code year}
 * @param subject true in the hue with marks and values, false in grey as context
 * @param points of the round; they are put in the order of time
 */
public record TrendLine(String label, String marker, boolean subject, List<TrendPoint> points) {

    public TrendLine {
        points = points.stream()
                .sorted(Comparator.comparingDouble(TrendPoint::position))
                .toList();
    }

    /** The same line with the points of some years only. */
    TrendLine between(double first, double last) {
        List<TrendPoint> kept = points.stream()
                .filter(point -> point.position() >= first && point.position() <= last)
                .toList();
        return new TrendLine(label, marker, subject, kept);
    }
}
