package id.banua.dashboard.compare;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.Comparisons;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.mart.Snapshot;
import id.banua.model.compare.Comparand;
import id.banua.model.compare.Obstacle;
import id.banua.model.indicator.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Two cells and what stands between them; the difference is of the second against the first. */
public record Comparison(Side one, Side other, List<Obstacle> obstacles) {

    public Comparison {
        obstacles = List.copyOf(obstacles);
    }

    /**
     * One of the two.
     *
     * @param cell empty where the marts hold no such figure
     */
    public record Side(Indicator indicator, CellKey key, Optional<Observation> cell) {
        public OptionalDouble value() {
            return cell.map(Observation::value).orElse(OptionalDouble.empty());
        }
    }

    /** Asks about two cells of indicators of the catalogue. */
    public static Comparison of(Snapshot marts, CellKey one, CellKey other) {
        Side first = side(marts, one);
        Side second = side(marts, other);
        List<Obstacle> obstacles = new ArrayList<>();
        NoFigure.of(marts, first).ifPresent(obstacles::add);
        NoFigure.of(marts, second).filter(missing -> !one.equals(other)).ifPresent(obstacles::add);
        Comparisons comparisons = marts.comparisons();
        obstacles.addAll(comparisons.between(comparand(comparisons, first), comparand(comparisons, second)));
        return new Comparison(first, second, obstacles);
    }

    private static Side side(Snapshot marts, CellKey key) {
        Indicator indicator = marts.catalogue()
                .find(key.indicator())
                .orElseThrow(() -> new IllegalArgumentException("No indicator is called '" + key.indicator() + "'"));
        return new Side(indicator, key, marts.observations().find(key));
    }

    /** Of a cell without a number the definition is not known either. */
    private static Comparand comparand(Comparisons comparisons, Side side) {
        return side.cell()
                .filter(Observation::hasValue)
                .map(comparisons::comparand)
                .orElseGet(() -> comparisons.notHeld(side.key()));
    }

    public boolean isComparable() {
        return obstacles.isEmpty();
    }

    /** The second value less the first, exact in decimals; empty where they may not be compared. */
    public OptionalDouble difference() {
        if (!isComparable()) {
            return OptionalDouble.empty();
        }
        BigDecimal first = BigDecimal.valueOf(one.value().orElseThrow());
        BigDecimal second = BigDecimal.valueOf(other.value().orElseThrow());
        return OptionalDouble.of(second.subtract(first).doubleValue());
    }
}
