package id.banua.dashboard.chart;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Classes of a map with round bounds, each holding about the same number of regions. Equal values share a class.
 *
 * @param bounds from the lowest to the highest, one more than there are classes; a class includes its lower bound,
 *     the last one both
 */
public record Classes(List<Double> bounds) {
    private static final int MOST = 5;
    private static final int FINEST_DECIMALS = 6;
    private static final int ROUND_STEPS = 20;

    public Classes {
        bounds = List.copyOf(bounds);
    }

    /** At most five classes; fewer where the values are few or alike. Values that are not numbers are left out. */
    public static Classes of(List<Double> values) {
        return of(values, FINEST_DECIMALS);
    }

    /** The same for values printed with so many decimals, so that no two bounds look alike. */
    public static Classes of(List<Double> values, int decimals) {
        List<Double> sorted = values.stream().filter(Double::isFinite).sorted().toList();
        if (sorted.isEmpty()) {
            return new Classes(List.of());
        }
        double lowest = sorted.get(0);
        double highest = sorted.get(sorted.size() - 1);
        double spread = Math.max(highest - lowest, Math.abs(highest) / 100);
        double step = NiceScale.roundStep(Math.max(spread / ROUND_STEPS, Math.pow(10, -decimals)));
        SortedSet<Double> bounds = new TreeSet<>();
        bounds.add(NiceScale.multiple(Math.floor(lowest / step), step));
        int classes = Math.min(MOST, sorted.size());
        for (int i = 1; i < classes; i++) {
            double quantile = sorted.get(i * sorted.size() / classes);
            bounds.add(NiceScale.multiple(Math.rint(quantile / step), step));
        }
        double top = Math.max(Math.ceil(highest / step), Math.rint(bounds.last() / step) + 1);
        bounds.add(NiceScale.multiple(top, step));
        return new Classes(List.copyOf(bounds));
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
}
