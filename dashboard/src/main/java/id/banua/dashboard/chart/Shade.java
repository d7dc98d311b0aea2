package id.banua.dashboard.chart;

/**
 * How one region is filled on the map.
 *
 * @param value not a number where there is none
 * @param label the value as printed ({@code 4,12}), or the reason why there is none
 * @param classIndex the class of {@link Classes}; not used for a missing value
 * @param doubtful hatched
 * @param missing dotted
 */
public record Shade(double value, String label, int classIndex, boolean doubtful, boolean missing) {

    public static Shade of(double value, Classes classes, ValueFormat format, boolean doubtful) {
        return new Shade(value, format.bare(value), classes.indexOf(value), doubtful, false);
    }

    public static Shade missing(String reason) {
        return new Shade(Double.NaN, reason, 0, false, true);
    }
}
