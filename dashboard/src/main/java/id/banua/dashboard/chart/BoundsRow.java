package id.banua.dashboard.chart;

import java.util.OptionalDouble;

/**
 * A value of which only bounds are known.
 *
 * @param low and {@code high} empty where there is none; then {@code note} says why
 */
public record BoundsRow(String name, OptionalDouble low, OptionalDouble high, String note) {

    public static BoundsRow of(String name, double low, double high) {
        return new BoundsRow(name, OptionalDouble.of(low), OptionalDouble.of(high), "");
    }
}
