package id.banua.dashboard.chart;

/**
 * A thin upright line with a few words at its top: a break of the series, a change of borders.
 *
 * @param position decimal year, as {@link TrendPoint#positionOf} gives it
 */
public record Annotation(double position, String text) {}
