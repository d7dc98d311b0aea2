package id.banua.dashboard.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/** Moves labels in a column apart, each as little as possible, so that none covers another. */
final class PushApart {
    private PushApart() {}

    /** A run of labels that touch each other. */
    private record Pile(double start, double height, int count) {
        double end() {
            return start + height;
        }
    }

    /**
     * The new centres.
     *
     * @param centres where the labels want to be, in ascending order
     * @param heights how tall each is
     */
    static double[] centres(double[] centres, double[] heights, double low, double high) {
        Deque<Pile> piles = new ArrayDeque<>();
        for (int i = 0; i < centres.length; i++) {
            Pile pile = within(new Pile(centres[i] - heights[i] / 2, heights[i], 1), low, high);
            while (!piles.isEmpty() && piles.getLast().end() > pile.start) {
                pile = within(merged(piles.removeLast(), pile), low, high);
            }
            piles.addLast(pile);
        }
        double[] moved = new double[centres.length];
        int label = 0;
        for (Pile pile : piles) {
            double y = pile.start;
            for (int end = label + pile.count; label < end; label++) {
                moved[label] = y + heights[label] / 2;
                y += heights[label];
            }
        }
        return moved;
    }

    /** Two piles become one whose members share the move by their number. */
    private static Pile merged(Pile upper, Pile lower) {
        double wantedByLower = lower.start - upper.height;
        int count = upper.count + lower.count;
        double start = (upper.start * upper.count + wantedByLower * lower.count) / count;
        return new Pile(start, upper.height + lower.height, count);
    }

    private static Pile within(Pile pile, double low, double high) {
        double start = Math.max(low, Math.min(pile.start, high - pile.height));
        return new Pile(start, pile.height, pile.count);
    }
}
