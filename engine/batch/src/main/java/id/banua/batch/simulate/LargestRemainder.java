package id.banua.batch.simulate;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Parts a whole number in proportion to weights, exactly (Hamilton's method). */
final class LargestRemainder {
    private LargestRemainder() {}

    /** Whole parts by key; they sum to the whole. */
    static Map<String, Long> of(Map<String, Double> weights, long whole) {
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Long> parts = new TreeMap<>();
        Map<String, Double> remainders = new TreeMap<>();
        long given = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            double exact = whole * weight.getValue() / sum;
            long part = (long) Math.floor(exact);
            parts.put(weight.getKey(), part);
            remainders.put(weight.getKey(), exact - part);
            given += part;
        }
        remainders.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(whole - given)
                .forEach(next -> parts.merge(next.getKey(), 1L, Long::sum));
        return parts;
    }
}
