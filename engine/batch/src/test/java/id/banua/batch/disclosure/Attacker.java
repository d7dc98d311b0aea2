package id.banua.batch.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Sees every count that is published and knows which counts add up to which; that none is negative; and nothing else. Tries to
 * learn the counts that are withheld.
 */
final class Attacker {

    /** A count that is the sum of others. */
    record Sum(int total, List<Integer> parts) {}

    /** Between what a count must lie; {@code high} is infinite where nothing bounds it. */
    record Interval(double low, double high) {
        double width() {
            return high - low;
        }
    }

    private final List<Sum> sums;
    private final long[] counts;
    private final int[] unknownOf;
    private final int[] unknowns;

    Attacker(List<Sum> sums, long[] counts, BitSet withheld) {
        this.sums = sums;
        this.counts = counts;
        this.unknowns = withheld.stream().toArray();
        this.unknownOf = new int[counts.length];
        Arrays.fill(unknownOf, -1);
        for (int i = 0; i < unknowns.length; i++) {
            unknownOf[unknowns[i]] = i;
        }
    }

    /** What follows from one sum after the other, until nothing new follows. */
    Interval[] byPropagation() {
        double[] low = new double[counts.length];
        double[] high = new double[counts.length];
        for (int cell = 0; cell < counts.length; cell++) {
            low[cell] = unknownOf[cell] < 0 ? counts[cell] : 0;
            high[cell] = unknownOf[cell] < 0 ? counts[cell] : Double.POSITIVE_INFINITY;
        }
        boolean isNew = true;
        while (isNew) {
            isNew = false;
            for (Sum sum : sums) {
                isNew |= follow(sum, low, high);
            }
        }
        Interval[] known = new Interval[counts.length];
        Arrays.setAll(known, cell -> new Interval(low[cell], high[cell]));
        return known;
    }

    private static boolean follow(Sum sum, double[] low, double[] high) {
        double least = sum.parts().stream().mapToDouble(part -> low[part]).sum();
        double most = sum.parts().stream().mapToDouble(part -> high[part]).sum();
        boolean isNew = narrow(sum.total(), least, most, low, high);
        for (int part : sum.parts()) {
            double othersLeast = least - low[part];
            double othersMost = 0;
            for (int other : sum.parts()) {
                othersMost += other == part ? 0 : high[other];
            }
            isNew |= narrow(part, low[sum.total()] - othersMost, high[sum.total()] - othersLeast, low, high);
        }
        return isNew;
    }

    private static boolean narrow(int cell, double least, double most, double[] low, double[] high) {
        boolean isNew = least > low[cell] + 0.5 || most < high[cell] - 0.5;
        low[cell] = Math.max(low[cell], least);
        high[cell] = Math.min(high[cell], most);
        return isNew;
    }

    /** The exact bounds of one withheld count, from all sums together. */
    Interval byProgramming(int cell) {
        return new Interval(extreme(cell, false), extreme(cell, true));
    }

    private double extreme(int cell, boolean most) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] variables = Arrays.stream(unknowns)
                .mapToObj(unknown -> model.newVariable("count " + unknown).lower(0))
                .toArray(Variable[]::new);
        sums.stream().filter(this::isOpen).forEach(sum -> add(model, variables, sum));
        variables[unknownOf[cell]].weight(1);
        Optimisation.Result found = most ? model.maximise() : model.minimise();
        if (found.getState() == Optimisation.State.UNBOUNDED) {
            return Double.POSITIVE_INFINITY;
        }
        if (!found.getState().isOptimal()) {
            throw new IllegalStateException("The truth itself is a solution, but the solver says " + found.getState());
        }
        return found.doubleValue(unknownOf[cell]);
    }

    private boolean isOpen(Sum sum) {
        return unknownOf[sum.total()] >= 0 || sum.parts().stream().anyMatch(part -> unknownOf[part] >= 0);
    }

    private void add(ExpressionsBasedModel model, Variable[] variables, Sum sum) {
        Expression expression = model.newExpression("sum " + sums.indexOf(sum));
        long rest = 0;
        if (unknownOf[sum.total()] >= 0) {
            expression.set(variables[unknownOf[sum.total()]], -1);
        } else {
            rest = counts[sum.total()];
        }
        for (int part : sum.parts()) {
            if (unknownOf[part] >= 0) {
                expression.set(variables[unknownOf[part]], 1);
            } else {
                rest -= counts[part];
            }
        }
        expression.level(rest);
    }
}
