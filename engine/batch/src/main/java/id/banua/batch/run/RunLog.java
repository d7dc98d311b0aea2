package id.banua.batch.run;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** What the steps of a run did: a line for each on standard error as it ends, all of them in the summary. */
final class RunLog {
    /** A step that ended. */
    record Step(String name, long rows, double seconds) {}

    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final List<Step> steps = new ArrayList<>();

    RunLog(PrintStream out) {
        this.out = out;
    }

    /** Does the work, tells its rows and seconds. */
    <T> T step(String name, Supplier<T> work, ToLongFunction<T> rows) {
        long start = System.nanoTime();
        T result = work.get();
        Step step = new Step(name, rows.applyAsLong(result), rounded((System.nanoTime() - start) / NANOS));
        ended(step);
        return result;
    }

    private synchronized void ended(Step step) {
        steps.add(step);
        out.printf(Locale.ROOT, "%-24s %,10d rows %8.2f s%n", step.name(), step.rows(), step.seconds());
    }

    synchronized List<Step> steps() {
        return List.copyOf(steps);
    }

    static double rounded(double seconds) {
        return Math.round(seconds * 100) / 100.0;
    }
}
