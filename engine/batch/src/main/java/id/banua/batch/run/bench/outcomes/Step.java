package id.banua.batch.run.bench.outcomes;

import id.banua.batch.run.bench.Clock;
import java.io.PrintStream;
import java.util.Locale;

/**
 * What a step takes in time and memory, beside nothing else.
 *
 * @param clock since it began
 * @param gibBefore what the process held when it began
 */
record Step(Clock clock, double gibBefore) {

    /** Begins now, without what the steps before left behind. */
    static Step begun() {
        System.gc();
        PeakMemory.forget();
        return new Step(Clock.start(), PeakMemory.nowGib());
    }

    /** Tells what it took; returns the seconds. */
    double tell(PrintStream out, String name, String result) {
        double seconds = clock.seconds();
        out.printf(
                Locale.ROOT,
                "%-34s %8.1f s, %8.1f CPU s, peak %.2f GiB (%.2f at its beginning)%s%n",
                name,
                seconds,
                clock.processorSeconds(),
                PeakMemory.gib(),
                gibBefore,
                result);
        return seconds;
    }
}
