package id.banua.batch.run.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a measured step takes: seconds on the wall, and of all processors together, which other programs on the machine
 * disturb less.
 *
 * @param wall nanoseconds on the wall when it began
 * @param processors nanoseconds of all processors when it began
 */
public record Clock(long wall, long processors) {
    private static final double NANOS = 1e9;

    /** Begins now. */
    public static Clock start() {
        return new Clock(System.nanoTime(), processorTime());
    }

    /** Seconds on the wall since then. */
    public double seconds() {
        return (System.nanoTime() - wall) / NANOS;
    }

    /** Seconds of all processors since then. */
    public double processorSeconds() {
        return (processorTime() - processors) / NANOS;
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
