package id.banua.dashboard.chart;

/**
 * One figure of a series.
 *
 * @param period {@code 2024-09}, or {@code 2024} where the month is not stated or the figure is annual
 * @param position where it stands on the time axis, as a decimal year
 * @param doubtful drawn with a ring: the figure broke a rule or is imprecise
 * @param cutBefore true where the line must not reach this point from the one before it: a break of the series
 */
public record TrendPoint(String period, double position, double value, boolean doubtful, boolean cutBefore) {

    public TrendPoint(String period, double position, double value, boolean doubtful) {
        this(period, position, value, doubtful, false);
    }

    /** A figure without doubts, at its natural place on the time axis. */
    public static TrendPoint of(String period, double value) {
        return new TrendPoint(period, positionOf(period), value, false, false);
    }

    /** The middle of the month, or the middle of the year: {@code 2024-09} becomes 2024.708, {@code 2024} 2024.5. */
    public static double positionOf(String period) {
        if (period.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return Integer.parseInt(period.substring(0, 4)) + (Integer.parseInt(period.substring(5)) - 0.5) / 12;
        }
        if (period.matches("\\d{4}")) {
            return Integer.parseInt(period) + 0.5;
        }
        throw new IllegalArgumentException("A period is written 2024-09 or 2024, but was '" + period + "'");
    }
}
