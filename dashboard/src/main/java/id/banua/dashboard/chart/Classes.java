package id.banua.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Classes of a map with round bounds, each holding about the same number of regions. Equal values share a class.
 *
 * @param bounds from the lowest to the highest, one more than there are classes; a class includes its lower bound,
 *     the last one both
 */
public record Classes(List<Double> bounds) {
    private static final int MOST = 5;
    private static final int ROUND_STEPS = 20;

    public Classes {
        bounds = List.copyOf(bounds);
    }

    /** At most five classes; fewer where the values are few or alike. Values that are not numbers are left out. */
    public static Classes of(List<Double> values) {
        List<Double> sorted = values.stream().filter(Double::isFinite).sorted().toList();
        if (sorted.isEmpty()) {
            return new Classes(List.of());
        }
        double lowest = sorted.get(0);
        double highest = sorted.get(sorted.size() - 1);
        double step = NiceScale.roundStep(Math.max(highest - lowest, Math.abs(highest) / 100 + 1e-9) / ROUND_STEPS);
        List<Double> bounds = new ArrayList<>();
        bounds.add(NiceScale.multiple(Math.floor(lowest / step), step));
        int classes = Math.min(MOST, sorted.size());
        for (int i = 1; i < classes; i++) {
            double quantile = sorted.get(i * sorted.size() / classes);
            addIfHigher(bounds, NiceScale.multiple(Math.rint(quantile / step), step));
        }
        double top = NiceScale.multiple(Math.ceil(highest / step), step);
        if (bounds.get(bounds.size() - 1) >= highest && bounds.size() > 1) {
            bounds.remove(bounds.size() - 1);
        }
        addIfHigher(bounds, Math.max(top, bounds.get(0) + step));
        return new Classes(bounds);
    }

    public int count() {
        return Math.max(0, bounds.size() - 1);
    }

    /** The class of a value; a value outside the bounds goes to the nearest class. */
    public int indexOf(double value) {
        int index = 0;
        while (index < count() - 1 && value >= bounds.get(index + 1)) {
            index++;
        }
        return index;
    }

    private static void addIfHigher(List<Double> bounds, double bound) {
        if (bound > bounds.get(bounds.size() - 1)) {
            bounds.add(bound);
        }
    }
}
