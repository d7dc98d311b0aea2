package id.banua.batch.run.bench.linkage;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a measured step takes: seconds on the wall, and of all processors together, which other programs on the machine
 * disturb less.
 */
record Clock(long wall, long processors) {
    private static final double NANOS = 1e9;

    static Clock start() {
        return new Clock(System.nanoTime(), processorTime());
    }

    double seconds() {
        return (System.nanoTime() - wall) / NANOS;
    }

    double processorSeconds() {
        return (processorTime() - processors) / NANOS;
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
