package id.banua.dashboard.chart;

import java.util.OptionalDouble;

/**
 * One region in a ranking.
 *
 * @param value empty where there is none; then {@code note} says why, in place of the number
 * @param note a word on the value, such as its period where it differs from the others; or empty
 */
public record RankedRow(String name, OptionalDouble value, boolean doubtful, String note) {

    public static RankedRow of(String name, double value) {
        return new RankedRow(name, OptionalDouble.of(value), false, "");
    }
}
