package id.banua.batch.linkage.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.DoubleStream;

/** Ratios of two rows of numbers, of which none is below the one before it. */
final class Rising {
    private Rising() {}

    /** Neighbours that fall are joined to one ratio of their sums, as in isotonic regression (Barlow et al. 1972). */
    static double[] ratios(double[] numerators, double[] denominators) {
        Deque<Stretch> stretches = new ArrayDeque<>();
        for (int i = 0; i < numerators.length; i++) {
            Stretch last = new Stretch(numerators[i], denominators[i], 1);
            while (!stretches.isEmpty() && last.ratio() < stretches.getLast().ratio()) {
                last = stretches.removeLast().plus(last);
            }
            stretches.addLast(last);
        }
        return stretches.stream()
                .flatMapToDouble(
                        stretch -> DoubleStream.generate(stretch::ratio).limit(stretch.length()))
                .toArray();
    }

    /** Neighbours with one ratio. */
    private record Stretch(double numerator, double denominator, int length) {
        double ratio() {
            return numerator / denominator;
        }

        Stretch plus(Stretch next) {
            return new Stretch(numerator + next.numerator, denominator + next.denominator, length + next.length);
        }
    }
}
